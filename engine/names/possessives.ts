/** `Lavrovs' remarks`: an apostrophe that stands behind the s of a name instead of before it. */
import type { Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { NameForms } from './name-forms.ts';

const POSSESSIVE = /s['’](?!\p{L})/iu;
const APOSTROPHE = /['’]/;

/**
 * Words of names by the tokens at which they stand with a misplaced apostrophe. Not behind an article: `the Bidens' dog`
 * is a family's; and not if the s is the name's own: `Netherlands'`.
 */
export function misplacedPossessives({ text, tokens }: Page, forms: NameForms): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!POSSESSIVE.test(text)) return found;
  const { cases, ends, ids, length, words } = tokens;
  for (let i = 0; i < length; i++) {
    if (cases[i] === CASE.lower || !APOSTROPHE.test(text[ends[i]!] ?? '')) continue;
    const key = words.key(ids[i]!);
    const afterArticle = i > 0 && words.key(ids[i - 1]!) === 'the';
    if (!key.endsWith('s') || afterArticle || forms.isOfName(ids[i]!)) continue;
    const word = words.idOf(key.slice(0, -1));
    if (forms.isOfName(word)) found.set(i, word);
  }
  return found;
}
