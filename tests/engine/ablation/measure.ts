/** Scores a linker on marked texts, and measures how well its confidences are calibrated. */

import type { Passage } from '../../../data/build/marked-passages.ts';
import type { Mention } from '../../../engine/model/types.ts';
import { type Linked, type Score, scorePassages } from '../score-passages.ts';
import type { Span, TextSet } from './sets.ts';

/** Counts that add up over sets. */
export type Tally = Pick<Score, 'marked' | 'found' | 'wrong' | 'tripped' | 'events'>;

const NOTHING: Tally = { marked: 0, found: 0, wrong: 0, tripped: 0, events: { marked: 0, found: 0 } };

/** Adds up tallies. */
export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      marked: a.marked + b.marked,
      found: a.found + b.found,
      wrong: a.wrong + b.wrong,
      tripped: a.tripped + b.tripped,
      events: { marked: a.events.marked + b.events.marked, found: a.events.found + b.events.found },
    }),
    NOTHING,
  );

const overlaps = (link: Span) => (other: Span) => link.start < other.end && other.start < link.end;

/** Whether a link in text that the annotators left unmarked is to an entity on their list. */
function isUnmarked({ known, unscored }: TextSet, { id, marks }: Passage, link: Linked): boolean {
  if (!known.has(link.entity)) return false;
  return ![...marks, ...(unscored?.get(id) ?? [])].some(overlaps(link));
}

/** Counts what a linker finds in a set. */
export function tally(set: TextSet, find: (text: string) => Linked[]): Tally {
  const linked = new Map(set.passages.map(({ text }) => [text, find(text)]));
  const score = scorePassages(set.passages, set.lexicon, (text) => linked.get(text)!);
  if (!set.unscored) return score;
  const unmarked = set.passages.flatMap((passage) =>
    linked.get(passage.text)!.filter((link) => isUnmarked(set, passage, link)),
  );
  return { ...score, wrong: score.wrong + unmarked.length };
}

/** Returns each link in a set as a string, to be compared with those of another linker. */
export const linksOf = ({ name, passages }: TextSet, find: (text: string) => Linked[]): Set<string> =>
  new Set(
    passages.flatMap(({ id, text }) =>
      find(text).map(({ start, end, entity }) => [name, id, start, end, entity].join(' ')),
    ),
  );

/** Returns the number of links that are in only one of two sets. */
export const differences = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((link) => !b.has(link)).length + [...b].filter((link) => !a.has(link)).length;

/** The number of correct and wrong links in one band of confidence. */
export interface Band {
  right: number;
  wrong: number;
  /** links over unmarked text */
  unmarked: number;
}

/** The least confidence of links that readers see as certain, and of those that they see at all. */
const SURE = 0.9;
const SHOWN = 0.5;

/** Scores each link separately, and counts the results by band. */
export function calibrate(set: TextSet, find: (text: string) => Mention[]): { sure: Band; unsure: Band } {
  const bands = { sure: { right: 0, wrong: 0, unmarked: 0 }, unsure: { right: 0, wrong: 0, unmarked: 0 } };
  for (const passage of set.passages) {
    for (const link of find(passage.text)) {
      if (link.confidence < SHOWN) continue;
      const band = link.confidence >= SURE ? bands.sure : bands.unsure;
      const marks = passage.marks.filter(overlaps(link));
      const { found, wrong, tripped } = scorePassages([{ ...passage, marks }], set.lexicon, () => [link]);
      if (isUnmarked(set, passage, link)) band.unmarked++;
      else if (wrong + tripped > 0) band.wrong++;
      else if (found > 0) band.right++;
    }
  }
  return bands;
}
