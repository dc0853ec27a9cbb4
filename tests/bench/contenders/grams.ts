/** Groups of capitalised words, for libraries that look up one phrase at a time. */
import type { FindInText, Found } from './contender.ts';

const WORD = /\p{Lu}[\p{L}\p{M}’'.-]*\p{L}|\p{Lu}/gu;
/** Few names of the pack have more words. */
const MOST_WORDS = 3;

interface Gram {
  text: string;
  start: number;
  end: number;
}

/** For each capitalised word, the groups of up to three such words that start there, longest first. */
function capitalisedGrams(text: string): Gram[][] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.map(({ start }, at) => {
    const grams: Gram[] = [];
    for (let k = at; k < words.length && k - at < MOST_WORDS; k++) {
      if (k > at && (words[k]!.start !== words[k - 1]!.end + 1 || text[words[k - 1]!.end] !== ' ')) break;
      const { end } = words[k]!;
      grams.unshift({ text: text.slice(start, end), start, end });
    }
    return grams;
  });
}

/**
 * Links a text by looking up its groups. The longest group with a match wins, and groups that overlap it are skipped.
 * Lookups are memoized per text, so that a library is not charged for repeated phrases.
 */
export function byGrams(ask: (gram: string) => string | undefined): FindInText {
  return (text) => {
    const answers = new Map<string, string | undefined>();
    const answer = (gram: string) => {
      if (!answers.has(gram)) answers.set(gram, ask(gram));
      return answers.get(gram);
    };
    const found: Found[] = [];
    let covered = 0;
    for (const grams of capitalisedGrams(text)) {
      if (grams[0]!.start < covered) continue;
      for (const gram of grams) {
        const entity = answer(gram.text);
        if (entity === undefined) continue;
        found.push({ start: gram.start, end: gram.end, entity });
        covered = gram.end;
        break;
      }
    }
    return found;
  };
}
