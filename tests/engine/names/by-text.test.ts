/**
 * Which names are found in the texts of `by-text.txt`, and how sure the linker is: other ways to write a name, misspellings,
 * whose surname it is, and other bearers of a name. The texts of `phrases.txt` vary these by a word, a comma or a capital.
 */
import { it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { expectHeldBelow, unfolded } from '../held.ts';
import { NAMED } from './by-text-names.ts';

const TEST = 'tests/engine/names/by-text.test.ts';

const LEXICON = compileLexicon(NAMED);

/** Entities that earlier parts of the page name, before a text. */
const EARLIER = /^\[([\w -]+)\] /;

/** Returns the names that are found in a text. */
function namesIn(written: string): string[] {
  const present = EARLIER.exec(written)?.[1]?.split(' ');
  const text = unfolded(written.replace(EARLIER, ''));
  return link(text, LEXICON, present ? { present } : {}).map(({ start, end, entity, via, confidence, rivals }) => {
    const others = rivals.map((rival) => `, not ${rival}`).join('');
    return `${text.slice(start, end)}: ${entity} ${Math.round(confidence * 100)} by ${via}${others}`;
  });
}

it.each(['by-text.txt', 'phrases.txt'])('finds the names held in %s', (file) =>
  expectHeldBelow(new URL(file, import.meta.url), TEST, namesIn),
);
