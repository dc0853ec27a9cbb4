/**
 * How sure the linker is of names in the sentences of `names-by-context.txt`: one name after the other takes the place of
 * the `_`. The names differ in what they are, and the sentences in what stands beside them.
 */
import { it } from 'vitest';
import { expectHeldBeside, unfolded } from './held.ts';
import { LEXICON, mentionsOf } from './lexicon.ts';

const FILE = new URL('names-by-context.txt', import.meta.url);
const TEST = 'tests/engine/names-by-context.test.ts';

/** The names, from the left of the table to the right. */
const NAMES = [
  'John Kerry', // a person in full
  'Kerry', // a surname
  'Putin', // a surname that the news knows
  'Price', // a surname that is a word
  'Moscow', // a place
  'Ukraine', // a country
  'US', // an abbreviation of a country
  'NATO', // an abbreviation
  'White House', // an organization called by two words
  'Aveline Harbour Board', // an organization
  'AHB', // its abbreviation
  'Ossian Throne', // a rewording
  'Zelenskiy', // a surname in another spelling
  'Ukriane', // a misspelling
  'Crimean annexation', // an event
];
/** A name that is not found. */
const NONE = '··';

/**
 * The confidence in hundredths; with `-` before it if only a part of the name is found, or more than it.
 */
function cellOf(sentence: string, name: string): string {
  const start = sentence.lastIndexOf('_');
  const end = start + name.length;
  const text = sentence.replace('_', name);
  const [found] = mentionsOf(text, { lexicon: LEXICON }).filter(
    (mention) => mention.start < end && start < mention.end,
  );
  if (!found) return NONE;
  const share = Math.round(found.confidence * 100);
  return found.start === start && found.end === end ? String(share) : `-${share}`;
}

it('finds names with the confidences held in names-by-context.txt', async () => {
  await expectHeldBeside(FILE, TEST, (written) => {
    const sentence = unfolded(written);
    return NAMES.map((name) => cellOf(sentence, name).padStart(3)).join(' ');
  });
});
