/** What somebody said is told once on a card: as a statement if these are the words as spoken, else by the sentence about it. */
import type { Background, Receipt, Statement } from '../model/pack.ts';
import { foldKey } from '../text/tokens.ts';

/** Words of an article as they are compared: whole ones, however their quotation marks are written. */
const keyOf = (words: string) => ` ${foldKey(words)} `;

/** Whether a receipt holds the words of a statement, or lies in them. */
function isOf(receipt: Receipt, { article, words }: Statement): boolean {
  if (receipt.article !== article) return false;
  const [quote, said] = [keyOf(receipt.quote), keyOf(words)];
  return quote.includes(said) || said.includes(quote);
}

/** Whether a statement's words are at least half of what a sentence rests on: there is not much else that it could tell. */
function isMostOf(said: Statement, { receipts }: Background): boolean {
  const length = receipts.reduce((sum, { quote }) => sum + quote.length, 0);
  return receipts.some((receipt) => isOf(receipt, said)) && 2 * said.words.length >= length;
}

/**
 * Takes one of the two away if a sentence and a statement rest on the same words.
 *
 * @param background what is told of an entity
 * @param statements what it said, or what was said of it
 */
export function toldOnce(
  background: readonly Background[],
  statements: readonly Statement[],
): { background: Background[]; statements: Statement[] } {
  const asSpoken = statements.filter(({ mode, fidelity }) => mode === 'direct' && fidelity === 'verbatim');
  const sentences = background.filter((sentence) => !asSpoken.some((said) => isMostOf(said, sentence)));
  const receipts = sentences.flatMap((sentence) => sentence.receipts);
  return {
    background: sentences,
    statements: statements.filter((said) => !receipts.some((receipt) => isOf(receipt, said))),
  };
}
