/** Removes repetitions from a card: something that was said is shown either as a statement or as a sentence about it. */
import type { Background, Receipt, Statement } from '../model/pack.ts';
import { foldKey } from '../text/tokens.ts';

/** Words of an article in a form that can be compared: whole words, without regard to the style of quotation marks. */
const keyOf = (words: string) => ` ${foldKey(words)} `;

/** Whether a receipt contains the words of a statement, or is contained in them. */
function isOf(receipt: Receipt, { article, words }: Statement): boolean {
  if (receipt.article !== article) return false;
  const [quote, said] = [keyOf(receipt.quote), keyOf(words)];
  return quote.includes(said) || said.includes(quote);
}

/** Whether a statement's words are at least half of a sentence's receipts, so that the sentence has little else to say. */
function isMostOf(said: Statement, { receipts }: Background): boolean {
  const length = receipts.reduce((sum, { quote }) => sum + quote.length, 0);
  return receipts.some((receipt) => isOf(receipt, said)) && 2 * said.words.length >= length;
}

/**
 * If a sentence and a statement have the same words of an article as their source, removes one of them: the sentence if the
 * statement is a direct quotation in the original words, otherwise the statement.
 *
 * @param background the sentences about an entity
 * @param statements what it said, or what was said about it
 */
export function withoutRepeats(
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
