/** Finds who said what is quoted: only if the story says it by name beside the quotation. */
import type { CastMention } from '../engine/cast/types.ts';
import { HONORIFICS, isPersonNoun, OFFICES } from '../engine/english/offices.ts';
import { BEFORE_SAYING, GOVERNING, OF_A_CLAUSE } from '../engine/english/quoting.ts';
import { SAYING } from '../engine/english/telling.ts';
import { foldWord } from '../engine/text/fold.ts';
import { quotationsIn } from '../engine/text/quotations.ts';

/** A mention of a person or an organization that may be a speaker. */
export interface Speaker extends CastMention {
  /** number of the member */
  member: number;
}

/** A quotation with its speaker. */
export interface Saying extends CastMention {
  member: number;
}

/** The fewest words of a quotation; shorter ones say nothing by themselves. */
const FEWEST_WORDS = 5;
/** The most UTF-16 units of a quotation for a card. */
const LONGEST = 420;
/** The most letters from the end of a quotation to its speaker's name; titles and appositions may stand between. */
const REACH = 90;
const WORD = /[\p{L}’'-]+/gu;

/** The last part of a compound: `president` of `vice-president`, `founder` of `co-founder`. */
const headOf = (key: string): string => key.replace(/.*-/, '');

/** Whether a word may stand between a word such as `said` and the name. */
function isTitle(word: string): boolean {
  const key = headOf(foldWord(word));
  return key === 'the' || HONORIFICS.has(key) || OFFICES.has(key);
}

const isSaying = (word: string | undefined) => word !== undefined && SAYING.has(foldWord(word));
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Whether only `according to`, and titles, stand before a name. */
const isAccordingTo = ([first, second, ...titles]: string[]): boolean =>
  foldWord(first ?? '') === 'according' && second === 'to' && titles.every(isTitle);

/**
 * Finds quotations with their speakers.
 *
 * @param text the story's text
 * @param paragraphs the offsets of its paragraphs
 * @param speakers mentions of those who may be speakers, sorted by place
 */
export function sayingsIn(text: string, paragraphs: readonly CastMention[], speakers: readonly Speaker[]): Saying[] {
  const found: Saying[] = [];
  const { spans } = quotationsIn(text, paragraphs);
  const outermost = spans.filter((span) => !spans.some((other) => other.start < span.start && other.end >= span.end));
  for (const [i, span] of outermost.entries()) {
    const paragraph = paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
    if (!paragraph) continue;
    const before = outermost[i - 1];
    const next = outermost[i + 1];
    const from = Math.max(paragraph.start, before && before.end < span.start ? before.end + 1 : 0);
    const to = Math.min(paragraph.end, next && next.start > span.end ? next.start - 1 : paragraph.end);
    const near = speakers.filter(({ start, end }) => start >= from && end <= to);
    const member =
      speakerAfter(text, span.end + 1, to, near) ??
      speakerBefore(text, from, span.start - 1, near) ??
      speakerOfContinuation(text, span, before, found);
    if (member !== undefined) found.push({ start: span.start, end: span.end, member });
  }
  return found.filter(
    ({ start, end }) => end - start <= LONGEST && wordsIn(text.slice(start, end)).length >= FEWEST_WORDS,
  );
}

/**
 * The speaker named after a quotation: `…,” said the chancellor, Friedrich Merz` and `…,” Merz, the chancellor, said`.
 * Undefined if there is none.
 */
function speakerAfter(text: string, from: number, to: number, speakers: readonly Speaker[]): number | undefined {
  const first = subjectOf(
    text,
    from,
    speakers.filter(({ start }) => start >= from),
  );
  if (!first || first.start - from > REACH) return undefined;
  const between = text.slice(from, first.start);
  // another sentence has another subject
  if (/[.!?;:]\s/.test(between)) return undefined;
  const words = wordsIn(between);
  if (isSaying(words[0]) || isAccordingTo(words)) return first.member;
  const isNoClause = words.length <= 3 && !words.some((word) => OF_A_CLAUSE.has(foldWord(word)));
  return isNoClause && saysNext(text.slice(first.end, to)) ? first.member : undefined;
}

/**
 * The speaker named before a quotation: `Merz told reporters: “…`, and `Merz, the chancellor, said that “…`. Undefined
 * if there is none.
 */
function speakerBefore(text: string, from: number, to: number, speakers: readonly Speaker[]): number | undefined {
  const before = text.slice(from, to);
  const sentence =
    from +
    Math.max(0, ...[...before.matchAll(/[.!?]["”’]?\s+(?=\p{Lu})/gu)].map(({ 0: mark, index }) => index + mark.length));
  const candidates = speakers.filter(({ start, end }) => start >= sentence && end <= to);
  const subject = subjectOf(text, sentence, candidates);
  if (!subject) return undefined;
  const rest = text.slice(subject.end, to);
  if (isAccordingTo(wordsIn(text.slice(sentence, subject.start))))
    return rest.trim() === ',' ? subject.member : undefined;
  // `Merz said Klein had told him “…”`: the quotation is somebody else's
  const others = wordsIn(rest).filter(isSaying).slice(1);
  const isRelayed =
    others.some((word) => !word.endsWith('ing')) || (others.length > 0 && candidates.at(-1) !== subject);
  return rest.length <= REACH * 2 && !isRelayed && saysNext(rest) ? subject.member : undefined;
}

/**
 * The speaker: the first name that may be the subject, or the name after it if the first is only part of a description of
 * that one. Undefined if there is none.
 */
function subjectOf(text: string, from: number, speakers: readonly Speaker[]): Speaker | undefined {
  const first = firstSubject(text, from, speakers);
  const next = first && speakers[speakers.indexOf(first) + 1];
  return next && describes(text.slice(first.end, next.start)) ? next : first;
}

/**
 * Whether the words between two names make the first part of a description of the second: `Senate Democratic leader Chuck Schumer`,
 * `Feld’s lawyer Ilse Brannock`.
 */
function describes(between: string): boolean {
  if (/[^\p{L}\s’'-]/u.test(between)) return false;
  const words = wordsIn(between).map(foldWord);
  const noun = headOf(words.at(-1) ?? '');
  return (OFFICES.has(noun) || isPersonNoun(noun)) && !words.some((word) => SAYING.has(word) || OF_A_CLAUSE.has(word));
}

/**
 * The first name that may be the subject, judged by the words before it: the `Merz` of `a spokesman for Merz` is not, nor
 * is that of `when Merz asked`. A later name is only directly after a comma: `said Merz’s successor at the Water
 * Authority, Anna Klein`.
 */
function firstSubject(text: string, from: number, speakers: readonly Speaker[]): Speaker | undefined {
  return speakers.find(({ start }, i) => {
    const before = text.slice(from, start);
    const words = wordsIn(before.slice(before.lastIndexOf(',') + 1)).map(foldWord);
    const last = words.findLast((word) => !isTitle(word));
    if (i > 0) return last === undefined && before.includes(',');
    return !GOVERNING.has(last ?? '') || isAccordingTo(words);
  });
}

/** Whether a name is followed by a verb of saying, perhaps after an apposition. */
function saysNext(rest: string): boolean {
  const apposition = /^,[^,.“"]{1,90},/.exec(rest)?.[0].length ?? 0;
  const [first, second] = wordsIn(rest.slice(apposition, apposition + 40));
  return isSaying(first) || (BEFORE_SAYING.has(first ?? '') && isSaying(second));
}

/**
 * The speaker of a quotation that continues after the words that name the speaker: `“…,” said Merz. “…”`. Undefined if
 * it does not.
 */
function speakerOfContinuation(
  text: string,
  span: CastMention,
  before: CastMention | undefined,
  found: Saying[],
): number | undefined {
  const last = found.at(-1);
  if (!before || !last || last.start !== before.start) return undefined;
  const between = text.slice(before.end + 1, span.start - 1);
  return between.length <= REACH * 2 && !between.includes('\n') && /^[^.!?]*[.,]\s*$/.test(between)
    ? last.member
    : undefined;
}
