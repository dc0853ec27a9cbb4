/**
 * Which words are marked in the texts of `marked.txt`, for which of sixteen events, and how sure the linker is. The events
 * differ in type, length and place, and share their people; the texts differ in what stands beside the words. The texts of
 * `phrases.txt` vary these by a word, a comma or a capital.
 */
import { it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { expectHeldBelow, unfolded } from '../held.ts';
import { EVENTS, NAMES } from './marked-events.ts';

const TEST = 'tests/engine/events/marked.test.ts';

const LEXICON = compileLexicon([...NAMES, ...EVENTS]);

/** A story’s date before its text. */
const PUBLISHED = /^\[([\d-]+)\] /;

/** Returns what is marked for events in a text. */
function markedIn(written: string): string[] {
  const published = PUBLISHED.exec(written)?.[1];
  const text = unfolded(written.replace(PUBLISHED, ''));
  return link(text, LEXICON, published === undefined ? {} : { published })
    .filter(({ entity }) => EVENTS.some(({ id }) => id === entity))
    .map(
      ({ start, end, entity, confidence }) => `${text.slice(start, end)}: ${entity} ${Math.round(confidence * 100)}`,
    );
}

it.each(['marked.txt', 'phrases.txt'])('marks the words held in %s', (file) =>
  expectHeldBelow(new URL(file, import.meta.url), TEST, markedIn),
);
