/**
 * Which names are found in the texts of `by-text.txt`, and how sure the linker is: other ways to write a name, misspellings,
 * whose surname it is, and other bearers of a name.
 */
import { it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { expectHeldBelow } from '../held.ts';
import { ENTRIES, entry } from '../lexicon.ts';

const FILE = new URL('by-text.txt', import.meta.url);
const TEST = 'tests/engine/names/by-text.test.ts';

/** Coverage by the same article. */
const IN_COMPANY = { coverage: [{ article: 'quillhaven-talks', count: 3 }] };

const LEXICON = compileLexicon([
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
]);

/** Stands for the end of a paragraph. */
const BREAK = ' ¶ ';
/** Entities that earlier parts of the page name, before a text. */
const EARLIER = /^\[([\w -]+)\] /;

/** Returns the names that are found in a text. */
function namesIn(written: string): string[] {
  const present = EARLIER.exec(written)?.[1]?.split(' ');
  const text = written.replace(EARLIER, '').replaceAll(BREAK, '\n\n');
  return link(text, LEXICON, present ? { present } : {}).map(({ start, end, entity, via, confidence, rivals }) => {
    const others = rivals.map((rival) => `, not ${rival}`).join('');
    return `${text.slice(start, end)}: ${entity} ${Math.round(confidence * 100)} by ${via}${others}`;
  });
}

it('finds the names held in by-text.txt', () => expectHeldBelow(FILE, TEST, namesIn));
