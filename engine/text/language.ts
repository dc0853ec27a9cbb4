/** Whether a text is in English, by its smallest words. */
import { FOREIGN_WORDS } from '../english/telling.ts';
import type { Page } from './page.ts';
import { CASE } from './scan.ts';
import { TRAIT } from './traits.ts';

/** The commonest small words are a quarter and more of English, and hardly a twentieth of its neighbours. */
const LEAST_SHARE = 0.12;
/** Fewer words tell little; so many are enough. */
const FEW = 12;
const ENOUGH = 400;

/**
 * Tells English by the share of its smallest words among those written small, beside the share of other languages'; a
 * few words pass.
 */
export function isEnglishPage({ tokens }: Page): boolean {
  const { cases, ids, length, words } = tokens;
  let count = 0;
  let small = 0;
  let foreign = 0;
  for (let i = 0; i < length && count < ENOUGH; i++) {
    if (cases[i] !== CASE.lower) continue;
    count++;
    if ((tokens.traits(i) & TRAIT.small) !== 0) small++;
    else if (FOREIGN_WORDS.has(words.key(ids[i]!))) foreign++;
  }
  return count < FEW || (small > foreign && small / count >= LEAST_SHARE);
}
