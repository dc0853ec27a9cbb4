/**
 * Long lists of words as a build stores them (`scripts/packed-words.ts`): in order, each as a capital letter that counts
 * the letters it shares with the word before (A: none) and its other letters. That packs a quarter better than the words.
 */
const NONE = 'A'.charCodeAt(0);
/** The most that a capital letter counts. */
const MOST = 'Z'.charCodeAt(0) - NONE;

/** Packs words without capital letters. */
export function packWords(words: Iterable<string>): string {
  let packed = '';
  let before = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < Math.min(MOST, word.length) && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(NONE + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words that were packed. */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const part of packed.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, part.charCodeAt(0) - NONE) + part.slice(1);
    words.add(word);
  }
  return words;
}
