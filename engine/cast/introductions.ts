/** Finds the words by which a story says who or what a member is, as the text has them. */
import { SHARED } from '../english/joints.ts';
import { directlyBefore, ownerBefore, setBefore, subjectBefore } from './before-name.ts';
import { looselyAfter, officeAfter, officeClause, predicate } from './clauses-after.ts';
import type { Lists } from './lists.ts';
import type { Name } from './name.ts';
import { isPersonNoun, isPlural } from './nouns.ts';
import { hasNounEarly, setAfter } from './set-after.ts';
import { sharedBefore, sharedTitle } from './shared-before.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import type { MemberKind } from './types.ts';
import type { Part } from './weights.ts';

/** The most words with a meaning that count; a longer introduction is not better. */
const FULL = 8;
/** Introductions are searched for at this many of a member's first mentions, … */
const MOST_NAMES = 6;
/** … and at fewer if the member is a place, or for forms of introduction that say little. */
const MOST_LOOSE = 4;

/** The points that a noun for people adds. */
const NOUN = 0.5;
/** The forms of introduction, the best first: one of an earlier rank always beats one of a later rank. */
const RANKS = [
  [directlyBefore, setBefore, setAfter, shared],
  [officeClause, predicate, officeAfter, subjectBefore],
  [looselyAfter, ownerBefore],
] as const;

/** Returns the best introduction of a member, or the first of equally good ones. */
export function introductionOf(
  story: Story,
  kind: MemberKind,
  names: Name[],
  lists: Lists,
  without: ReadonlySet<Part>,
): Span | undefined {
  // `As Oake Fled, a Service Stood Firm`: a headline introduces nobody
  const told = names.filter(({ from }) => story.page.capitals[story.block(from)] === 'sentence');
  for (const [rank, ways] of RANKS.entries()) {
    const most = kind === 'place' || rank === RANKS.length - 1 ? MOST_LOOSE : MOST_NAMES;
    const early = told.slice(0, most);
    let best: Span | undefined;
    let fullest = 0;
    for (const name of early)
      for (const way of ways) {
        if (isLeftOut(way, without)) continue;
        const span = way(story, kind, name, lists);
        if (!span) continue;
        const score = fullness(story, span);
        if (score > fullest) {
          best = span;
          fullest = score;
        }
      }
    if (best) return best;
  }
  return undefined;
}

/** Whether the ablation leaves a form out. */
const isLeftOut = (way: (typeof RANKS)[number][number], without: ReadonlySet<Part>): boolean =>
  (without.has('appositions') && (way === setBefore || way === setAfter || way === shared)) ||
  (without.has('titles') && way === directlyBefore);

/** What is said about all items of a list, before the first or after the last. */
function shared(story: Story, kind: MemberKind, name: Name, lists: Lists): Span | undefined {
  const first = lists.first(name);
  const last = lists.last(name);
  const isAlone = first === name && last === name;
  const leader = lists.leader(name);
  const before = sharedBefore(story, kind, first, isAlone) ?? (leader && sharedTitle(story, kind, leader));
  if (before) return before;
  if (last === name) return undefined;
  const after = setAfter(story, kind, last);
  if (!after) return undefined;
  const isShared = SHARED.has(story.key(after.from)) || hasPlural(story, kind, after);
  return isShared && (kind !== 'person' || hasNounEarly(story, after.from, after.to)) ? after : undefined;
}

function hasPlural(story: Story, kind: MemberKind, { from, to }: Span): boolean {
  // `the worst-hit districts`
  if (story.key(from) === 'the') return story.isSmall(to) && isPlural(story, kind, to);
  for (let i = from; i <= to && i < from + 6; i++)
    if (story.isSmall(i) && isPlural(story, kind, i)) return !story.is(from, SORT.small);
  return false;
}

function fullness(story: Story, { from, to }: Span): number {
  let count = 0;
  let small = 0;
  let hasNoun = false;
  for (let i = from; i <= to; i++) {
    hasNoun ||= isPersonNoun(story, i);
    if (story.is(i, SORT.honorific | SORT.small)) small++;
    else count++;
  }
  // `Mayor` says more than `a regular`
  return Math.min(count, FULL) + (hasNoun ? NOUN : 0) + small / 100;
}
