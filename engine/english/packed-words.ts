/**
 * Lists of words as a build stores them (`scripts/packed-words.ts`): each word once, however many of the lists have it.
 */
export interface PackedLists {
  /** For each word, in order, a number: 0 if several lists have it, otherwise one more than the index of its list. */
  lists: string;
  /** For each list its words that others have too: how many such words are left out before each. Separated by `|`. */
  shared: string;
  /** All words in order: each a capital letter that counts the letters it shares with the word before (A: none), and its other letters. */
  words: string;
}

const NONE = 'A'.charCodeAt(0);
/** The most that a capital letter counts. */
const MOST = 'Z'.charCodeAt(0) - NONE;

/** A number is written as its remainder by 57, a sign from `#` to `[`, after small letters for the quotient, if that is not 0: 0 is `#`, 57 is `a#`. */
const DIGIT = '#'.charCodeAt(0);
const DIGITS = '['.charCodeAt(0) - DIGIT + 1;
const LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;

/** Packs lists of words without capital letters. The result is shortest if lists with many words that no other has come first. */
export function packLists(lists: readonly ReadonlySet<string>[]): PackedLists {
  const owners = new Map<string, number[]>();
  for (const [list, words] of lists.entries())
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), list]);
  const words = [...owners.keys()].sort();
  const several = words.filter((word) => owners.get(word)!.length > 1);
  return {
    lists: words.map((word) => numberText(owners.get(word)!.length > 1 ? 0 : owners.get(word)![0]! + 1)).join(''),
    shared: lists.map((list) => gaps(several, list)).join('|'),
    words: words.map((word, at) => frontCoded(word, words[at - 1] ?? '')).join(''),
  };
}

function frontCoded(word: string, before: string): string {
  let shared = 0;
  while (shared < Math.min(MOST, word.length) && word[shared] === before[shared]) shared++;
  return String.fromCharCode(NONE + shared) + word.slice(shared);
}

function gaps(words: string[], list: ReadonlySet<string>): string {
  let text = '';
  let gap = 0;
  for (const word of words) {
    if (list.has(word)) text += numberText(gap);
    gap = list.has(word) ? 0 : gap + 1;
  }
  return text;
}

function numberText(number: number): string {
  let text = String.fromCharCode(DIGIT + (number % DIGITS));
  for (let rest = Math.floor(number / DIGITS); rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    text = String.fromCharCode(LETTER + ((rest - 1) % LETTERS)) + text;
  return text;
}

function numbers(text: string): number[] {
  const all: number[] = [];
  let larger = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LETTER) larger = larger * LETTERS + code - LETTER + 1;
    else {
      all.push(larger * DIGITS + code - DIGIT);
      larger = 0;
    }
  }
  return all;
}

/** The lists that were packed. Their words are in no particular order. */
export function unpackLists({ words, lists, shared }: PackedLists): ReadonlySet<string>[] {
  // written for code that runs once, before the browser compiles it: plain loops, and sets made whole from arrays
  const gaps = shared.split('|').map(numbers);
  const [several, ...own]: [string[], ...string[][]] = [[], ...gaps.map(() => [])];
  const owners = numbers(lists);
  let word = '';
  let at = 0;
  for (const part of words.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, part.charCodeAt(0) - NONE) + part.slice(1);
    const owner = owners[at++]!;
    (owner > 0 ? own[owner - 1]! : several).push(word);
  }
  return own.map((all, list) => {
    let next = -1;
    for (const gap of gaps[list]!) {
      next += gap + 1;
      all.push(several[next]!);
    }
    return new Set(all);
  });
}
