/** The words of cues, compared with the words of a page. */
import { append, memoizeBounded } from '../text/collections.ts';
import { tokenize } from '../text/tokens.ts';
import type { Words } from '../text/words.ts';

/**
 * One word of a cue: a token matches if it equals `key`, or begins with it; `#` stands for any number of ten thousand
 * or more.
 */
export interface CueWord {
  key: string;
  prefix: boolean;
}

/** A sequence of cue words. All wordings of a pack are numbered, because most are searched for on every page. */
export interface Wording {
  number: number;
  words: CueWord[];
}

/** Stands for a large number in digits. */
const LARGE_NUMBER = '#';
/** `90,000`, `40000`, `1,000,000`. */
const LARGE = /^(?:\d{2,3}[.,]\d{3}|\d{1,3}(?:[.,]\d{3}){2,}|\d{5,})$/;

/** Whether a token's key matches a cue word. */
export function matches(word: CueWord, key: string): boolean {
  if (word.key === LARGE_NUMBER) return LARGE.test(key);
  return word.prefix ? key.startsWith(word.key) : key === word.key;
}

function compile(text: string): CueWord[] {
  if (text === LARGE_NUMBER) return [{ key: text, prefix: false }];
  // an asterisk is not a letter: look for one after each word
  return tokenize(text).map((token) => ({ key: token.key, prefix: text[token.end] === '*' }));
}

/** The most words of pages for which the possible wordings are cached. */
const MOST_REMEMBERED = 1 << 16;

/** All wordings of a pack's events; equal texts share one wording. */
export class CueWords {
  private readonly wordings = new Map<string, Wording>();
  /** wordings by their first word, either complete or as a prefix */
  private readonly whole = new Map<string, Wording[]>();
  private readonly beginnings = new Map<string, Wording[]>();
  private readonly numbers: Wording[] = [];
  /** cache: the wordings that a word of a page may begin, by the word's id */
  private readonly byWord = new Map<number, readonly Wording[]>();
  private generation = 0;

  /** The number of wordings. */
  get count(): number {
    return this.wordings.size;
  }

  /** The wording of a text such as `took over` or `annex*`. */
  of(text: string): Wording {
    let wording = this.wordings.get(text);
    if (!wording) {
      wording = { number: this.wordings.size, words: compile(text) };
      this.wordings.set(text, wording);
      this.keep(wording);
    }
    return wording;
  }

  /** The wordings that a word may begin. */
  startingWith(id: number, words: Words): readonly Wording[] {
    if (this.generation !== words.generation) {
      this.byWord.clear();
      this.generation = words.generation;
    }
    return memoizeBounded(this.byWord, MOST_REMEMBERED, id, () => this.find(words.key(id)));
  }

  private keep(wording: Wording): void {
    const [first] = wording.words;
    if (!first) return;
    // words that were cached before may begin the new wording
    this.byWord.clear();
    if (first.key === LARGE_NUMBER) this.numbers.push(wording);
    append(first.prefix ? this.beginnings : this.whole, first.key, wording);
  }

  private find(key: string): readonly Wording[] {
    const found = [...(this.whole.get(key) ?? [])];
    for (let length = 1; length <= key.length; length++)
      found.push(...(this.beginnings.get(key.slice(0, length)) ?? []));
    if (LARGE.test(key)) found.push(...this.numbers);
    return found;
  }
}
