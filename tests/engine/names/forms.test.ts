/**
 * Snapshot of the forms of names: by which words a page may name an entity. Each line has the words of a form, the name or
 * alias that it comes from, and the conditions under which it counts. A word is written in capitals here if the page must
 * capitalise it; `&` stands for an ampersand before a word.
 */
import { it } from 'vitest';
import { allForms, type Form } from '../../../engine/names/forms.ts';
import { expectHeld } from '../held.ts';
import { entry } from '../lexicon.ts';
import { NAMED } from './by-text-names.ts';

/** Names that show a bound of a rule: as long as it may be, a letter longer, with a word more. */
const AT_BOUNDS = [
  entry('person', 'bo-au', 'Bo Au'),
  entry('person', 'ann-price', 'Ann Price', { titles: ['Sir', 'Dame'], aliases: ['transliteration: Анна Прайс'] }),
  entry('person', 'cher', 'Cher', { knownBySurname: true }),
  entry('organization', 'nato-a', 'NATO', { aliases: ['abbreviation: OTAN', 'abbreviation: NATO4'] }),
  entry('organization', 'us', 'US', { aliases: ['U.S.', 'IT'] }),
  entry('organization', 'a-and-b', 'A&B', { aliases: ['Abc & B', 'AB & CD'] }),
  entry('organization', 'zar-marine', 'Zar Marine', { aliases: ['Zarl Marine'] }),
  entry('organization', 'zarl-marine', 'Zarl Marine'),
  entry('organization', 'grace-lines', 'Grace Lines'),
  entry('organization', 'polish-airlines', 'Polish Airlines'),
  entry('organization', 'zarl-group-holdings', 'Zarl Group Holdings'),
  entry('organization', 'summer', 'Summer', { alsoWord: true }),
  entry('organization', 'ab-cde', 'Ab Cde'),
  entry('organization', 'ab-cdef', 'Ab Cdef'),
  entry('place', 'north-quern', 'North Quern', { aliases: ['Northern Quern', 'St. Quern', 'Quern and Oake'] }),
  entry('event', 'fall-of-quern', 'Fall of Quern', { confusables: ['Quern Falls', 'fall'] }),
  entry('topic', 'tides', 'Tides', { aliases: ['Tide'] }),
];

/** `Ann PRICE, by alias, transliteration: only with a capital`. */
function lineOf({ keys, capitals, ampersands, owner, via, alias, ...is }: Form): string {
  const words = keys.map((key, i) => (ampersands.includes(i) ? '& ' : '') + (capitals[i] ? key.toUpperCase() : key));
  const signs = [
    is.needsUpper ? 'only in capitals' : is.needsCapital && 'only with a capital',
    is.needsPage && 'only if the page names it',
    is.surname && 'surname',
    is.ordinary && 'ordinary',
    is.short && 'short',
    is.abbreviation && 'abbreviation',
  ].filter(Boolean);
  const from = owner < 0 ? 'something else' : `by ${via}, ${alias.type} “${alias.text}”`;
  return `${words.join(' ')}, ${from}${signs.length > 0 ? `: ${signs.join(', ')}` : ''}`;
}

it('makes of each name the forms held in forms.txt', async () => {
  const lines = [...NAMED, ...AT_BOUNDS].flatMap((one, owner) => [
    `## ${one.name} (${one.kind})`,
    ...allForms(one, owner).map(lineOf),
  ]);
  await expectHeld(lines, new URL('forms.txt', import.meta.url), 'tests/engine/names/forms.test.ts');
});
