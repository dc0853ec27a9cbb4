/**
 * Chooses the mentions to underline: enough to be found, few enough not to disturb. An underline promises a card worth
 * opening.
 */
import { SURE } from './model/confidence.ts';
import type { Kind } from './model/pack.ts';
import type { Mention } from './model/types.ts';

/** The reader's settings for underlines. */
export interface MarkRules {
  /** underline every certain mention; or the first one of each entity whose card has enough to say; or none */
  which: 'all' | 'first' | 'none';
  /** the kinds that are underlined; the cards of others still open when the reader points at them */
  kinds: Kind[];
  /** the least number of words between two underlines */
  wordsApart: number;
}

/** Places have no underline, because a line under every "Russia" would disturb; their cards open all the same. */
export const DEFAULT_MARKS: MarkRules = { which: 'first', kinds: ['person', 'organization', 'event'], wordsApart: 25 };

/** The facts about mentions that are needed to choose. */
export interface AboutMentions {
  /** returns undefined if the pack does not have the entity */
  kindOf: (id: string) => Kind | undefined;
  /** whether an entity's card has enough to say about this page */
  earns: (id: string) => boolean;
  /** the words of a mention */
  surfaceOf: (mention: Mention) => string;
}

/** The average length of a word with its space; exact counting would not help. */
const WORD_LENGTH = 6;

/**
 * The kinds in the order in which they are underlined: first people, whom readers look for, then organizations; all
 * others share what room is left.
 */
const FIRST_SERVED: Kind[] = ['person', 'organization'];
const turnOf = (kind: Kind) => (FIRST_SERVED.includes(kind) ? FIRST_SERVED.indexOf(kind) : FIRST_SERVED.length);

/** Words of an event that contain no name are a phrase if they are at least this many. */
const PHRASE_WORDS = 3;

/** Whether a reader would understand the words as the event: not a single verb, nor "talks" or "armed groups". */
function isPhrase(surface: string): boolean {
  const words = surface.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= PHRASE_WORDS || words.some((word, i) => i > 0 && /^\p{Lu}/u.test(word));
}

/**
 * Chooses the mentions to underline.
 *
 * @param mentions sorted by place, with offsets into one text
 * @param marked ids of entities that are underlined already, before this text
 * @returns for each mention, whether it is underlined
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
  /** Whether a mention that is too near to have an underline of its own passes a test. */
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
      // without this, a paragraph that introduces four people would be full of underlines: a later mention gets the line instead
      if (hasNear(i, (k) => chosen[k]!)) return;
      // if the full name is near ("Kerry" shortly before or after "John Kerry"), the full name or a later mention gets
      // the underline
      if (via === 'surname' && hasNear(i, (k) => isFull(k, entity))) return;
      done.add(entity);
      chosen[i] = true;
    });
  }
  return chosen;
}

/**
 * The mentions that may be underlined instead of a chosen one: certain mentions of the same entity, in words that a reader
 * would understand as it. They are needed if the chosen one stands where the page would not show the line.
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
