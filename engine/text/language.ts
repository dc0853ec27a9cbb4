/** Whether a text is in English, by its smallest words. */
import { PRONOUNS } from '../english/joints.ts';
import { FOREIGN_WORDS } from '../english/telling.ts';
import type { Page } from './page.ts';
import { CASE } from './scan.ts';
import { TRAIT } from './traits.ts';

/** The commonest small words are a quarter and more of English, and hardly a twentieth of its neighbours. */
const LEAST_SHARE = 0.12;
/** Fewer words have no share that tells anything: then the letters of the last one decide. */
const FEW = 12;
/** Further words are not read. */
const ENOUGH = 400;
const LATIN = /^[a-z]+$/;

/** Tells English by the share of its smallest words among those without a capital, beside the share of other languages'. */
export function isEnglishPage({ text, tokens }: Page): boolean {
  const { cases, ids, length, starts, words } = tokens;
  let count = 0;
  let small = 0;
  let foreign = 0;
  let last = '';
  for (let i = 0; i < length && count < ENOUGH; i++) {
    if (cases[i] === CASE.number || cases[i] === CASE.upper) continue;
    // letters of scripts without capitals count as `title`
    if (cases[i] === CASE.title && startsWithCapital(text, starts[i]!)) continue;
    last = words.key(ids[i]!);
    count++;
    if ((tokens.traits(i) & TRAIT.small) !== 0 || PRONOUNS.has(last)) small++;
    else if (FOREIGN_WORDS.has(last)) foreign++;
  }
  if (foreign >= small && foreign > 0) return false;
  return count < FEW ? count === 0 || LATIN.test(last) : small / count >= LEAST_SHARE;
}

function startsWithCapital(text: string, at: number): boolean {
  const first = String.fromCodePoint(text.codePointAt(at)!);
  return first !== first.toLowerCase();
}
