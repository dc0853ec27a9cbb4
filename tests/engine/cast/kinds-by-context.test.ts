/**
 * What the cast makes of names in the sentences of `kinds-by-context.txt`: one name after the other takes the place of
 * the `_`. The names differ in what their own words say about their kind, and the sentences in what the other words say.
 */
import { it } from 'vitest';
import { expectHeldBeside } from '../held.ts';
import { membersIn } from './cast-of.ts';

const FILE = new URL('kinds-by-context.txt', import.meta.url);
const TEST = 'tests/engine/cast/kinds-by-context.test.ts';

/** The names, from the left of the table to the right; the comment says what their words say. */
const NAMES = [
  'Zorvel', // nothing
  'Ann Zorvel', // surely a person
  'Oakum Zorvel', // perhaps a person
  'Ann', // perhaps a person
  'Zorvelville', // perhaps a place
  'Texas', // surely a place
  'Florence', // a person or a place
  'Zorvel Bay', // surely a place
  'Zorvel Stadium', // a place or an organization
  'Zorvel Trust', // surely an organization
  'ZRX', // surely an organization
  'Target', // perhaps an organization
  'Microsoft', // surely an organization
];
const KINDS = { person: 'P', organization: 'O', place: 'L' };
/** A name that is not found. */
const NONE = '.';

/**
 * `P`, `O` or `L` for a person, an organization or a place (location); in lower case if only a part of the name is found,
 * or more than it; followed by `+` if the sentence says who or what it is.
 */
function cellOf(sentence: string, name: string): string {
  const start = sentence.indexOf('_');
  const text = sentence.replace('_', name);
  const end = start + name.length;
  for (const { kind, mentions, introduction } of membersIn(text))
    for (const mention of mentions)
      if (mention.start < end && start < mention.end) {
        const isWhole = mention.start === start && mention.end === end;
        return (isWhole ? KINDS[kind] : KINDS[kind].toLowerCase()) + (introduction ? '+' : ' ');
      }
  return `${NONE} `;
}

it('finds the kinds held in kinds-by-context.txt', async () => {
  await expectHeldBeside(FILE, TEST, (sentence) => NAMES.map((name) => cellOf(sentence, name)).join(' '));
});
