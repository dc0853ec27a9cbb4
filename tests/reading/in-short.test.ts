/** Snapshot of what is kept of the short stories in `in-short.txt`: names, sentences that stand alone, and quotations. */
import { it } from 'vitest';
import { type Appearance, appearancesIn } from '../../reading/appearances.ts';
import { expectHeldBelow } from '../engine/held.ts';
import { story } from './stories.ts';

const FILE = new URL('in-short.txt', import.meta.url);
const TEST = 'tests/reading/in-short.test.ts';
/** Stands for the end of a paragraph. */
const BREAK = ' ¶ ';
/** The number of words of a sentence that identify it. */
const FIRST_WORDS = 5;

const beginning = (text: string): string => text.split(' ').slice(0, FIRST_WORDS).join(' ');

/** `jonas feld = Jonas Feld 2, the mayor | Jonas Feld met him (ilse branok) | says: It is over. (orin dam)` */
function lineOf({ key, name, count, introduction, surname, initials, sentences, said, company }: Appearance): string {
  const named = (names: string[]) => (names.length > 0 ? ` (${names.join(', ')})` : '');
  return [
    `${key} = ${name} ${count}${introduction === undefined ? '' : `, ${introduction}`}`,
    ...(surname === undefined ? [] : [`surname ${surname}`]),
    ...(initials.length > 0 ? [`initials ${initials.join(', ')}`] : []),
    ...sentences.map(({ text, names }) => `${beginning(text)}…${named(names)}`),
    ...said.map(({ words, about }) => `says: ${words}${named(about)}`),
    ...(company.length > 0 ? [`with ${company.join(', ')}`] : []),
  ].join(' | ');
}

it('keeps of stories what is held in in-short.txt', async () => {
  await expectHeldBelow(FILE, TEST, (text) => appearancesIn(story('courier.example/a', text.split(BREAK))).map(lineOf));
});
