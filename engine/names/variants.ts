/** Other ways to write a name: `G-7`, `Downing St`, `Marks and Spencer`, `Sir Keir`. */
import { NAMED_BY_GIVEN_NAME, WORD_ABBREVIATIONS } from '../english/names.ts';
import type { LexiconEntry } from '../model/types.ts';

/** `G7` is also written `G-7`. */
const LETTERS_AND_NUMBER = /^(\p{L}+)(\p{N}+)$/u;
/** `Nord Stream 2` is also written `Nord Stream2`. */
const NUMBER_AT_END = /^(.*\p{L})[ -](\p{N}+)$/u;

function numberVariants(text: string): string[] {
  const together = LETTERS_AND_NUMBER.exec(text);
  if (together) return [`${together[1]}-${together[2]}`];
  const apart = NUMBER_AT_END.exec(text);
  return apart ? [`${apart[1]}${apart[2]}`] : [];
}

/** `Johnson & Johnson` is also written `Johnson and Johnson`; but `AT&T` is never `AT and T`. */
function ampersandVariants(text: string): string[] {
  if (/\p{L}{2} & \p{L}{2}/u.test(text)) return [text.replace(' & ', ' and ')];
  return text.includes(' and ') ? [text.replace(' and ', ' & ')] : [];
}

function shortenedVariants(text: string): string[] {
  const words = text.split(' ');
  if (words.length === 1) return [];
  return words.flatMap((word, i) => {
    const short = WORD_ABBREVIATIONS.get(word);
    return short === undefined ? [] : [words.with(i, short).join(' ')];
  });
}

/** Other spellings of one written form of a name, without the form itself. */
export function variantsOf(text: string): string[] {
  return [...numberVariants(text), ...ampersandVariants(text), ...shortenedVariants(text)];
}

/** A title before the given name alone, for people whose titles are used so: `Sir Keir`, `Pope Francis`. */
export function titleAndGivenName({ name, titles = [] }: LexiconEntry): string[] {
  const [given, ...rest] = name.split(' ');
  if (rest.length === 0) return [];
  return titles.filter((title) => NAMED_BY_GIVEN_NAME.has(title.toLowerCase())).map((title) => `${title} ${given}`);
}
