/** The clauses of a page's sentences: to which words a date belongs. */
import { CLAUSE_CONJUNCTIONS } from '../english/grammar.ts';
import { SAYING } from '../english/telling.ts';
import { lowerBound, memoize } from '../text/collections.ts';
import { boundsOf, type Page } from '../text/page.ts';
import { GAP } from '../text/scan.ts';

/** The clauses of one page. */
export class Clauses {
  private readonly page: Page;
  /** cache: for each sentence, the tokens that begin a clause */
  private readonly starts = new Map<number, number[]>();

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Whether two tokens of a sentence are in the same clause: neither a semicolon nor a word that begins a clause is
   * between them.
   */
  areOne(a: number, b: number): boolean {
    const sentence = this.page.sentenceOf[a]!;
    const starts = memoize(this.starts, sentence, () => startsOf(this.page, sentence));
    const clauseOf = (token: number) => lowerBound(starts.length, (i) => starts[i]! <= token);
    return clauseOf(a) === clauseOf(b);
  }

  /** Whether somebody says something in the clause of a date before it, and so perhaps on it: `she told him of the call on Thursday`. */
  saysBefore(date: number): boolean {
    const { sentenceOf, tokens } = this.page;
    for (let i = date - 1; i >= 0 && sentenceOf[i] === sentenceOf[date] && this.areOne(i, date); i--)
      if (SAYING.has(tokens.at(i)!.key)) return true;
    return false;
  }
}

/** The tokens of a sentence that begin a clause. */
function startsOf(page: Page, sentence: number): number[] {
  const { text, tokens } = page;
  const [start, end] = boundsOf(page, sentence);
  const begins = (i: number) =>
    CLAUSE_CONJUNCTIONS.has(tokens.at(i)!.key) ||
    (tokens.gaps[i] === GAP.other && text.slice(tokens.ends[i - 1], tokens.starts[i]).includes(';'));
  return Array.from({ length: end - start }, (_, i) => start + i).filter(begins);
}
