/** For peers that score one phrase at a time: the capitalised word groups of a text. */
import type { FindInText, Found } from './contender.ts';

const WORD = /\p{Lu}[\p{L}\p{M}’'.-]*\p{L}|\p{Lu}/gu;
/** Names of the pack that have more words are few. */
const MOST_WORDS = 3;

interface Gram {
  text: string;
  start: number;
  end: number;
}

/** Groups of up to three capitalised words with one space between them, longest first at each place. */
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
 * Links by asking for each group; the longest that is answered wins, and what it covers is not asked again. Every
 * group is asked for once a text, however often it stands there: a peer should not pay for our way of asking.
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
