/** The words of cues, compared with the words of a page. */
import { append } from './collections.ts';
import { tokenize } from './tokens.ts';
import type { Words } from './words.ts';

/** One word of a cue: equal to `key`, or beginning with it; `#` is any number of ten thousand or more. */
export interface CueWord {
  key: string;
  prefix: boolean;
}

/** Stands in a cue for a large number written in digits. */
const LARGE_NUMBER = '#';
/** `90,000`, `40000`. */
const LARGE = /^\d{2,3}[.,]?\d{3}(?:[.,]\d{3})*$/;

/** Whether a token's key is a cue word. */
export function matches(word: CueWord, key: string): boolean {
  if (word.key === LARGE_NUMBER) return LARGE.test(key);
  return word.prefix ? key.startsWith(word.key) : key === word.key;
}

function compile(text: string): CueWord[] {
  if (text === LARGE_NUMBER) return [{ key: text, prefix: false }];
  // an asterisk is no letter: it is looked for behind each word
  return tokenize(text).map((token) => ({ key: token.key, prefix: text[token.end] === '*' }));
}

/** All wordings of a pack's events; the same text gives the same wording. */
export class CueWords {
  private readonly wordings = new Map<string, CueWord[]>();
  /** wordings by their first word, whole and as a beginning */
  private readonly whole = new Map<string, CueWord[][]>();
  private readonly beginnings = new Map<string, CueWord[][]>();
  private readonly numbers: CueWord[][] = [];
  private longest = 0;
  /** wordings that begin with a word of a page, by its id */
  private readonly byWord: (readonly CueWord[][] | undefined)[] = [];
  private generation = 0;

  /** The wording of a text such as `took over` or `annex*`. */
  of(text: string): CueWord[] {
    let wording = this.wordings.get(text);
    if (!wording) {
      wording = compile(text);
      this.wordings.set(text, wording);
      this.keep(wording);
    }
    return wording;
  }

  /** The wordings that may begin with a word. */
  startingWith(id: number, words: Words): readonly CueWord[][] {
    if (this.generation !== words.generation) {
      this.byWord.length = 0;
      this.generation = words.generation;
    }
    this.byWord[id] ??= this.find(words.key(id));
    return this.byWord[id];
  }

  private keep(wording: CueWord[]): void {
    const [first] = wording;
    if (!first) return;
    // words asked before may begin it
    this.byWord.length = 0;
    if (first.key === LARGE_NUMBER) this.numbers.push(wording);
    append(first.prefix ? this.beginnings : this.whole, first.key, wording);
    if (first.prefix) this.longest = Math.max(this.longest, first.key.length);
  }

  private find(key: string): readonly CueWord[][] {
    const found = [...(this.whole.get(key) ?? [])];
    for (let length = 1; length <= Math.min(key.length, this.longest); length++)
      found.push(...(this.beginnings.get(key.slice(0, length)) ?? []));
    if (LARGE.test(key)) found.push(...this.numbers);
    return found.length > 0 ? found : NONE;
  }
}

const NONE: readonly CueWord[][] = [];
