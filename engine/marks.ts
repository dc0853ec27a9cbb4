/** Which mentions are underlined: enough to be found, too few to be noise. */
import type { Kind } from './pack.ts';
import type { Mention } from './types.ts';

/** What the reader chose. */
export interface MarkRules {
  /** underline every mention, the first of each entity, or none */
  which: 'all' | 'first' | 'none';
  /** kinds that are underlined; others still answer to the pointer */
  kinds: Kind[];
  /** at least so many words from one underline to the next */
  wordsApart: number;
}

/** Countries and towns answer without a line: a mark on every "Russia" is noise. */
export const DEFAULT_MARKS: MarkRules = { which: 'first', kinds: ['person', 'organization', 'event'], wordsApart: 25 };

/** Letters and a space, on average; exact counting would buy nothing. */
const WORD_LENGTH = 6;

/**
 * Chooses the mentions to underline.
 *
 * @param mentions in order of place, offsets into one text
 * @returns for each mention whether it is underlined
 */
export function chooseMarks(
  mentions: Mention[],
  kindOf: (id: string) => Kind | undefined,
  rules: MarkRules,
): boolean[] {
  const done = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  return mentions.map((mention) => {
    const kind = kindOf(mention.entity);
    if (rules.which === 'none' || kind === undefined || !rules.kinds.includes(kind)) return false;
    if (rules.which === 'all') return true;
    if (done.has(mention.entity)) return false;
    // an opening paragraph that names four people would be all lines: the next mention gets the mark instead
    if (mention.start - last < rules.wordsApart * WORD_LENGTH) return false;
    done.add(mention.entity);
    last = mention.end;
    return true;
  });
}
