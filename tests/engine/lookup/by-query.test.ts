/** Snapshot of the answers of a small invented pack to the queries in `by-query.txt`, with scores and matched parts of names. */
import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { compileLookup, findAnswers } from '../../../engine/lookup.ts';
import { expectHeld } from '../held.ts';
import { entry, event } from '../lexicon.ts';

const FILE = new URL('by-query.txt', import.meta.url);
const TEST = 'tests/engine/lookup/by-query.test.ts';
/** What stands between a query and its answers. */
const FOUND = ' → ';
/** The most answers in a line. */
const MOST = 4;

const role = (title: string, from: string, to?: string) => ({ title, from, ...(to === undefined ? {} : { to }) });
const told = (count: number) => ({ coverage: [{ article: 'courier', count }] });

const LOOKUP = compileLookup([
  entry('person', 'marek-sandoval', 'Marek Sandoval', {
    aliases: ['transliteration: Марек Сандовал', 'President Sandoval'],
    roles: [role('President of Zabelia', '2018-03'), role('Mayor of Quillhaven', '2010', '2015-06')],
    ...told(9),
  }),
  entry('person', 'ona-brill', 'Ona Brill', {
    roles: [role('President of Zabelia', '2009', '2018-03'), role('Deputy mayor of Quillhaven', '2003', '2006')],
    ...told(4),
  }),
  entry('person', 'osian-brell', 'Osian Brell', told(1)),
  entry('person', 'ossian-thrane', 'Ossian Thrane', {
    aliases: ['transliteration: Osian Thrain', 'reworded: Ossian Throne'],
    roles: [role('Spokesman of the Harbour League', '2020')],
    ...told(3),
  }),
  entry('person', 'julianne-smith', 'Julianne Smith', told(2)),
  entry('person', 'xi-lan', 'Xi Lan', told(1)),
  entry('organization', 'harbour-league', 'Harbour League', {
    aliases: ['abbreviation: HL', 'Zabelian Harbour League'],
    ...told(7),
  }),
  entry('organization', 'quern-oake', 'Quern & Oake', told(2)),
  entry('organization', 'group-of-nine', 'Group of Nine', { aliases: ['abbreviation: G9'], ...told(2) }),
  entry('place', 'quillhaven', 'Quillhaven', { aliases: ['transliteration: Квилхейвен'], ...told(8) }),
  entry('place', 'zabelia', 'Zabelia', told(9)),
  entry('place', 'iram', 'Iram', told(1)),
  entry('place', 'kvarnsundhamar', 'Kvarnsundhamar', told(1)),
  entry('place', 'nordlink', 'Nordlink 2', told(1)),
  entry('topic', 'minibudget', 'Mini budget', told(1)),
  event('quillhaven-talks', 'Quillhaven talks', {
    type: 'meeting',
    place: 'quillhaven',
    participants: ['marek-sandoval', 'harbour-league'],
  }),
  event('war', 'Invasion of Zabelia', { type: 'conflict', date: '2030/2033', place: 'zabelia', participants: [] }),
  event('ferry', 'Loss of the ferry Gullwing', { type: 'accident', place: 'quillhaven', participants: [] }),
]);

it('answers queries as held in by-query.txt', async () => {
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const query = line.split(FOUND)[0]!;
      const { results, way } = findAnswers(LOOKUP, query);
      const answers = results.slice(0, MOST).map(({ id, matched, ranges, score }) => {
        const parts = ranges.map(([start, end]) => matched.slice(start, end)).join('·');
        return `${id} ${score.toFixed(2)} ${matched}${parts ? ` [${parts}]` : ''}`;
      });
      return `${query}${FOUND}${answers.length > 0 ? `${way}: ${answers.join(' | ')}` : 'nothing'}`;
    });
  await expectHeld(lines, FILE, TEST);
});
