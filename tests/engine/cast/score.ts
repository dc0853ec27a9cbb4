/** Scores a cast against the marked one. The README of this folder explains what is counted. */
import type { Member, MemberKind } from '../../../engine/cast/types.ts';
import {
  foldLoosely,
  foldName,
  type MarkedStory,
  markedMentions,
  meets,
  type Stretch,
  standsBeside,
} from './marked.ts';

export const KINDS: readonly MemberKind[] = ['person', 'organization', 'place'];
/** The number of words by which a mention may be longer than the marked one. */
const LONGER = 4;

/** A proportion, as two counts. */
export interface Share {
  of: number;
  right: number;
}

export interface KindTally {
  marked: number;
  found: number;
  answered: number;
  right: number;
}

export interface CastTally {
  stories: number;
  kinds: Record<MemberKind, KindTally>;
  kind: Share;
  apart: Share;
  introduced: Share;
  /** of the introductions found that are scored, how many are correct */
  introductions: Share;
  mentions: Share;
}

const none = (): KindTally => ({ marked: 0, found: 0, answered: 0, right: 0 });
export const emptyTally = (): CastTally => ({
  stories: 0,
  kinds: { person: none(), organization: none(), place: none() },
  kind: { of: 0, right: 0 },
  apart: { of: 0, right: 0 },
  introduced: { of: 0, right: 0 },
  introductions: { of: 0, right: 0 },
  mentions: { of: 0, right: 0 },
});

interface Answer {
  name: string;
  kind: MemberKind;
  introduction: string | undefined;
  mentions: (Stretch & { surface: string })[];
}

const wordsIn = (text: string) => text.trim().split(/\s+/).length;
const overlap = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end;
const reaches = (mention: Answer['mentions'][number], mark: Answer['mentions'][number]) =>
  overlap(mention, mark) && wordsIn(mention.surface) <= wordsIn(mark.surface) + LONGER;

/**
 * Returns the index of the answer for each marked member, -1 if there is none. Strictly equal names are paired before
 * loosely equal ones, and marked names before shorter surfaces.
 */
function pair({ cast }: MarkedStory, marks: Answer['mentions'][], answers: Answer[]): number[] {
  const mate = cast.map(() => -1);
  const used = new Set<number>();
  const surfaces = answers.map(({ name, mentions }) => [name, ...new Set(mentions.map(({ surface }) => surface))]);
  for (const fold of [foldName, foldLoosely]) {
    const tests = [
      (member: number, answer: number) =>
        fold(answers[answer]!.name, cast[member]!.kind) === fold(cast[member]!.name, cast[member]!.kind),
      (member: number, answer: number) =>
        surfaces[answer]!.some(
          (surface) => fold(surface, cast[member]!.kind) === fold(cast[member]!.name, cast[member]!.kind),
        ),
      (member: number, answer: number) => {
        const folded = new Set(surfaces[answer]!.map((surface) => fold(surface, cast[member]!.kind)));
        return cast[member]!.surfaces.some((surface) => folded.has(fold(surface, cast[member]!.kind)));
      },
    ];
    for (const test of tests)
      for (const member of cast.keys()) {
        if (mate[member]! >= 0) continue;
        let best = -1;
        let most = -1;
        for (const [answer, { mentions }] of answers.entries()) {
          if (used.has(answer) || !test(member, answer)) continue;
          const shared = marks[member]!.filter((mark) => mentions.some((mention) => reaches(mention, mark))).length;
          if (shared > most) [best, most] = [answer, shared];
        }
        if (best < 0) continue;
        mate[member] = best;
        used.add(best);
      }
  }
  return mate;
}

const count = (share: Share, isRight: boolean): void => {
  share.of++;
  if (isRight) share.right++;
};

/** Adds the score of a story's cast. */
export function addStory(tally: CastTally, story: MarkedStory, members: Member[]): void {
  tally.stories++;
  const answers = members.map(({ name, kind, introduction, mentions }): Answer => {
    const withSurfaces = mentions.map(({ start, end }) => ({ start, end, surface: story.text.slice(start, end) }));
    return { name, kind, introduction: introduction?.text, mentions: withSurfaces };
  });
  const marks = markedMentions(story);
  const mate = pair(story, marks, answers);
  const right = new Set(mate.filter((answer, member) => answer >= 0 && !story.cast[member]!.optional));
  const passed = new Set(mate.filter((answer, member) => answer >= 0 && story.cast[member]!.optional));
  for (const [index, answer] of answers.entries())
    if (!right.has(index) && isOptional(story, answer)) passed.add(index);
  for (const [index, { kind }] of answers.entries()) {
    if (passed.has(index)) continue;
    tally.kinds[kind].answered++;
    if (right.has(index)) tally.kinds[kind].right++;
  }
  for (const [member, marked] of story.cast.entries()) {
    if (marked.optional) continue;
    tally.kinds[marked.kind].marked++;
    tally.mentions.of += marks[member]!.length;
    const answer = answers[mate[member]!];
    if (!answer) continue;
    tally.kinds[marked.kind].found++;
    count(tally.kind, answer.kind === marked.kind || answer.kind === marked.kind_also);
    const reached = marks[member]!.filter((mark) => answer.mentions.some((mention) => reaches(mention, mark)));
    tally.mentions.right += reached.length;
    const fold = (surface: string) => foldName(surface, marked.kind);
    const forms = new Set(marked.surfaces.map(fold));
    if (forms.size > 1) {
      const held = new Set([fold(answer.name), ...reached.map(({ surface }) => fold(surface))]);
      count(
        tally.apart,
        [...forms].every((form) => held.has(form)),
      );
    }
    addIntroduction(tally, story, marked, answer, marks[member]!);
  }
}

/** Whether an answer is for an optional member; all such answers are ignored, not only the first one. */
function isOptional({ cast }: MarkedStory, { name, mentions }: Answer): boolean {
  const surfaces = [name, ...mentions.map(({ surface }) => surface)];
  return cast.some(({ optional, kind, surfaces: marked }) => {
    if (!optional) return false;
    const same = (fold: typeof foldName) =>
      surfaces.some((one) => marked.some((other) => fold(one, kind) === fold(other, kind)));
    return same(foldName) || same(foldLoosely);
  });
}

function addIntroduction(
  tally: CastTally,
  { text }: MarkedStory,
  marked: MarkedStory['cast'][number],
  { introduction }: Answer,
  marks: Stretch[],
): void {
  const isAlso = introduction !== undefined && (marked.also ?? []).some((other) => meets(introduction, other));
  if (marked.intro) {
    const isMet = introduction !== undefined && (isAlso || meets(introduction, marked.intro));
    count(tally.introduced, isMet);
    if (introduction !== undefined) count(tally.introductions, isMet);
  } else if (introduction !== undefined && !isAlso && !standsBeside(text, introduction, marks))
    count(tally.introductions, false);
}

const ratio = (right: number, of: number) => (of === 0 ? 0 : right / of);

/** Returns recall, precision and F1 of a kind, or of all kinds. */
export function rates(
  { kinds }: CastTally,
  of: readonly MemberKind[] = KINDS,
): { marked: number; recall: number; precision: number; f1: number } {
  const sum = none();
  for (const kind of of)
    for (const key of ['marked', 'found', 'answered', 'right'] as const) sum[key] += kinds[kind][key];
  const recall = ratio(sum.found, sum.marked);
  const precision = ratio(sum.right, sum.answered);
  return {
    marked: sum.marked,
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
  };
}

export const shareOf = ({ right, of }: Share): number => ratio(right, of);
