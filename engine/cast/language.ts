/** Whether a story is in English. */
import { FOREIGN_WORDS } from '../english/telling.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** The commonest small words are a quarter and more of English, and hardly a twentieth of its neighbours. */
const LEAST_SHARE = 0.12;
const LATIN = /^[a-z]+$/;
/** Fewer words tell little. */
const FEW = 12;

/** Tells English by the share of its smallest words among those written small, beside the share of other languages'. */
export function isEnglish(story: Story): boolean {
  let words = 0;
  let small = 0;
  let foreign = 0;
  let latin = 0;
  for (let i = 0; i < story.length; i++) {
    if (story.isCapital(i) || story.isNumber(i)) continue;
    words++;
    if (LATIN.test(story.key(i))) latin++;
    if (story.is(i, SORT.small)) small++;
    else if (FOREIGN_WORDS.has(story.key(i))) foreign++;
  }
  if (foreign >= small && foreign > 0) return false;
  return words < FEW ? words === 0 || latin > 0 : small / words >= LEAST_SHARE;
}
