/** Which mentions are underlined: enough to be found, too few to be noise. An underline promises a card worth opening. */
import { SURE } from './model/confidence.ts';
import type { Kind } from './model/pack.ts';
import type { Mention } from './model/types.ts';

/** What the reader chose. */
export interface MarkRules {
  /** underline every certain mention, the first of each entity that earns it, or none */
  which: 'all' | 'first' | 'none';
  /** kinds that are underlined; others still answer to the pointer */
  kinds: Kind[];
  /** at least so many words from one underline to the next */
  wordsApart: number;
}

/** Countries and towns answer without a line: a mark on every "Russia" is noise. */
export const DEFAULT_MARKS: MarkRules = { which: 'first', kinds: ['person', 'organization', 'event'], wordsApart: 25 };

/** What choosing marks asks about the mentions of a text. */
export interface AboutMentions {
  /** undefined for an id that the pack does not have */
  kindOf: (id: string) => Kind | undefined;
  /** whether an entity's card has enough to say about this page */
  earns: (id: string) => boolean;
  /** the words of a mention */
  surfaceOf: (mention: Mention) => string;
}

/** Letters and a space, on average; exact counting would buy nothing. */
const WORD_LENGTH = 6;

/** People are what readers look for, then who they speak for: all others are underlined where those leave room. */
const FIRST_SERVED: Kind[] = ['person', 'organization'];
const turnOf = (kind: Kind) => (FIRST_SERVED.includes(kind) ? FIRST_SERVED.indexOf(kind) : FIRST_SERVED.length);

/** Words that name an event rather than merely tell of it hold a name, or are at least so many. */
const PHRASE_WORDS = 3;

/** Whether a reader would take the words for the event: not a lone verb, nor "talks" or "armed groups". */
function isPhrase(surface: string): boolean {
  const words = surface.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= PHRASE_WORDS || words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word));
}

/**
 * Chooses the mentions to underline.
 *
 * @param mentions in order of place, offsets into one text
 * @param marked ids of entities whose first mention is underlined already, before this text
 * @returns for each mention whether it is underlined
 */
export function chooseMarks(
  mentions: Mention[],
  { kindOf, earns, surfaceOf }: AboutMentions,
  rules: MarkRules,
  marked: readonly string[] = [],
): boolean[] {
  const kinds = mentions.map(({ entity }) => kindOf(entity));
  const wanted = mentions.map(({ confidence }, i) => {
    const kind = kinds[i];
    return confidence >= SURE && kind !== undefined && rules.which !== 'none' && rules.kinds.includes(kind);
  });
  if (rules.which !== 'first') return wanted;
  const earned = new Map<string, boolean>();
  const deserves = (mention: Mention) => {
    const { entity, via } = mention;
    if (!earned.has(entity)) earned.set(entity, earns(entity));
    return earned.get(entity)! && (via !== 'cue' || isPhrase(surfaceOf(mention)));
  };
  const chosen = new Array<boolean>(mentions.length).fill(false);
  const done = new Set(marked);
  const apart = rules.wordsApart * WORD_LENGTH;
  /** Whether one of the mentions that stand too near to have a mark of their own is of some sort. */
  const hasNear = (i: number, isSuch: (k: number) => boolean) => {
    const { start, end } = mentions[i]!;
    for (let k = i - 1; k >= 0 && start - mentions[k]!.end < apart; k--) if (isSuch(k)) return true;
    for (let k = i + 1; k < mentions.length && mentions[k]!.start - end < apart; k++) if (isSuch(k)) return true;
    return false;
  };
  const isFull = (k: number, entity: string) => mentions[k]!.entity === entity && mentions[k]!.via !== 'surname';
  for (let turn = 0; turn <= FIRST_SERVED.length; turn++) {
    mentions.forEach((mention, i) => {
      const { entity, via } = mention;
      if (!wanted[i] || done.has(entity) || turnOf(kinds[i]!) !== turn || !deserves(mention)) return;
      // an opening paragraph that names four people would be all lines: the next mention gets the mark instead
      if (hasNear(i, (k) => chosen[k]!)) return;
      // "Kerry" a line before "John Kerry", or a line after: the mark is for the full name, or for a place further on
      if (via === 'surname' && hasNear(i, (k) => isFull(k, entity))) return;
      done.add(entity);
      chosen[i] = true;
    });
  }
  return chosen;
}

/**
 * The mentions that may be underlined in place of a chosen one: certain ones of the same entity, in words that a reader
 * would take for it. The page may have a chosen one where a line would not be seen.
 */
export function standIns(
  mentions: readonly Mention[],
  chosen: readonly boolean[],
  { surfaceOf }: Pick<AboutMentions, 'surfaceOf'>,
): boolean[] {
  const entities = new Set(mentions.filter((_, i) => chosen[i]).map(({ entity }) => entity));
  return mentions.map(
    (mention, i) =>
      !chosen[i] &&
      entities.has(mention.entity) &&
      mention.confidence >= SURE &&
      (mention.via !== 'cue' || isPhrase(surfaceOf(mention))),
  );
}
