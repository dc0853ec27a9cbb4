/** Decides whether `and` joins capitalised words to one name: `Food and Drug Administration`; but `France and Germany`. */
import { PLACES, SHORT_COUNTRIES, WORLD_BODIES } from '../english/world.ts';
import { withoutArticle } from './keys.ts';
import { isAbstract } from './nouns.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

const SEAT = /^(?:mp for|seat of|constituency of)$/;

const NAMED = SORT.place | SORT.given | SORT.loneBody | SORT.office;

/** The words on both sides of an `and`. */
interface Sides {
  /** the first and the last word before it */
  from: number;
  end: number;
  /** the `of` or the like before its last words; -1 if there is none */
  of: number;
  /** the first word after it, and the last of the capitalised words there */
  after: number;
  last: number;
}

/** Whether a word is no name by itself. */
export function isPlain(story: Story, i: number): boolean {
  const isCommon = story.is(i, SORT.common) || isAbstract(story, i);
  return isCommon && !story.is(i, NAMED);
}

/** `Ministry of Health and Welfare`, `Bill and Melinda Gates Foundation`. */
export function isOneAcrossAnd(story: Story, sides: Sides): boolean {
  const { from, end, of, after, last } = sides;
  if (isSeat(story, of >= 0 ? of + 1 : from)) return true;
  if (of >= 0) {
    // `the Agency for Marine Science and Technology`
    const isField =
      last === after && isPlain(story, end) && isAbstract(story, after) && story.is(of - 1, SORT.bodyHead);
    for (let i = of + 1; i <= end; i++) {
      const isOther = isField ? story.is(i, NAMED) && !story.is(i, SORT.common) : !isPlain(story, i);
      if (story.isCapital(i) && isOther) return false;
    }
    return isPlain(story, after);
  }
  if (!story.is(last, SORT.bodyHead)) return false;
  // `the United Nations and European Union`
  const first = withoutArticle(story.keys({ from, to: end }));
  if (PLACES.has(first) || WORLD_BODIES.has(first)) return false;
  if (end === from && story.is(from, SORT.given)) return story.is(after, SORT.given) && last > after;
  if (areTasks(story, sides)) return true;
  const begin = SHORT_COUNTRIES.has(story.key(from)) && end > from ? from + 1 : from;
  for (let i = begin; i <= end; i++) if (!isPlain(story, i)) return false;
  return last > after;
}

/** `the MP for Quern West and Oake`, `the seat of Quern and Oake`: a constituency. */
const isSeat = (story: Story, from: number): boolean => SEAT.test(`${story.key(from - 2)} ${story.key(from - 1)}`);

/** `Quern Residents and Ratepayers Association`: what is before `and` has no head of its own. */
function areTasks(story: Story, { from, end, after, last }: Sides): boolean {
  const heads = SORT.bodyHead | SORT.placeHead | SORT.ofHead | SORT.demonym;
  if (end === from || last === after || !isPlain(story, end) || story.is(end, heads)) return false;
  // `Ann Field and the Oake Trust`
  if (end === from + 1 && story.is(from, SORT.given)) return false;
  if (story.is(end, SORT.people)) return story.key(after).endsWith('s');
  for (let i = after; i <= last; i++) if (!isPlain(story, i)) return false;
  return !story.is(end, SORT.personNoun) && !story.is(after, SORT.people);
}
