/** The names that `by-text.test.ts` looks for: long and short ones, with titles, initials and accents, and near to one another. */
import { ENTRIES, entry } from '../lexicon.ts';

/** Coverage by the same article. */
const IN_COMPANY = { coverage: [{ article: 'quillhaven-talks', count: 3 }] };

export const NAMED = [
  ...ENTRIES,
  entry('person', 'arsenij-yatseniuk', 'Arsenij Yatseniuk', { aliases: ['transliteration: Arseniy Yatsenyuk'] }),
  entry('person', 'keir-starmer', 'Keir Starmer', { titles: ['Sir', 'Prime Minister'] }),
  entry('person', 'ilse-van-dorn', 'Ilse van Dorn', { surname: 'van Dorn', titles: ['Chancellor', 'Mrs.'] }),
  entry('person', 'joseph-marrow', 'Joseph R. Marrow, Jr.', { surname: 'Marrow' }),
  entry('person', 'ilse-quill', 'Ilse Quill', { titles: ['Dean', 'Mrs.'] }),
  entry('person', 'ona-rice', 'Ona Rice', { knownBySurname: true }),
  entry('person', 'bo-lind', 'Bo Lind', { titles: ['Governor'], ...IN_COMPANY }),
  entry('person', 'tarn-holloway', 'Tarn Holloway', IN_COMPANY),
  entry('organization', 'finch-marrow', 'Finch & Marrow', { description: 'Brewery' }),
  entry('organization', 'at-t', 'AT&T'),
  entry('organization', 'nord-pipe-2', 'Nord Pipe 2'),
  entry('organization', 'harling-marine', 'Harling Marine', IN_COMPANY),
  entry('organization', 'lind-ferries', 'Lind Ferries'),
  entry('organization', 'long-road', 'Long Road', IN_COMPANY),
  entry('organization', 'zarl', 'ZARL'),
  entry('organization', 'zarlo', 'ZARLO'),
  entry('organization', 'nato-larkmoor-council', 'NATO-Larkmoor Council'),
  entry('organization', 'dish', 'Dish', { description: 'Broadcaster', ...IN_COMPANY }),
  entry('organization', 'state-office', 'Department of State', {
    description: 'Ministry',
    aliases: ['abbreviation: DOS'],
  }),
  entry('place', 'larkmoor', 'Larkmoor'),
  entry('place', 'larkia', 'Larkia', { aliases: ['Republic of Larkia'] }),
  entry('place', 'zabelia', 'Zabelia'),
  entry('place', 'zabelio', 'Zabelio'),
  entry('place', 'mount-gull', 'Mount Gull'),
  entry('place', 'saint-gull', 'Saint Gull Street'),
  entry('place', 'evian', 'Évian', { description: 'Town' }),
];
