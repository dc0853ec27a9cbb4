/** Finds names whose possessive apostrophe stands after the `s` instead of before it: `Lavrovs' remarks`. */
import type { Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import type { NameForms } from './name-forms.ts';

const POSSESSIVE = /s['’](?!\p{L})/iu;
const APOSTROPHE = /['’]/;

/**
 * By token, the words of names that have such an apostrophe. Not after an article, because `the Bidens' dog`
 * is a family's, and not if the `s` is part of the name: `Netherlands'`.
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
