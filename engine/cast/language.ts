/** Whether a story is in English. */
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** The commonest small words are a quarter and more of English, and hardly a twentieth of its neighbours. */
const LEAST_SHARE = 0.12;
const LATIN = /^[a-z]+$/;
/** Fewer words tell little; so many are enough. */
const FEW = 12;
const ENOUGH = 400;

/** Tells English by the share of its smallest words among those written small, beside the share of other languages'. */
export function isEnglish(story: Story): boolean {
  let words = 0;
  let small = 0;
  let foreign = 0;
  let last = 0;
  for (let i = 0; i < story.length && words < ENOUGH; i++) {
    if (story.isCapital(i) || story.isNumber(i)) continue;
    words++;
    last = i;
    if (story.is(i, SORT.small)) small++;
    else if (story.is(i, SORT.foreign)) foreign++;
  }
  if (foreign >= small && foreign > 0) return false;
  return words < FEW ? words === 0 || LATIN.test(story.key(last)) : small / words >= LEAST_SHARE;
}
