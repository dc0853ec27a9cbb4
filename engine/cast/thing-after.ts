/** Evidence that a name is a thing's, from the number or the noun after it. */
import { PLAIN_ARTICLES } from '../english/joints.ts';
import type { Name } from './name.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';
import { PLAIN, STRONG, type Weights } from './weights.ts';
import { isWorldBody } from './world-names.ts';

/** `Airbus A350`, `Boeing 737`: here even the name of a well-known company is only a make. */
const MAKE = 8;
const MODEL = /^\p{L}+-?\d+\p{L}*$/u;
/** `Boeing 737`; but `Saurashtra 269`. */
const FIGURES = /^\d{3}$/;
/** The most words between a name and the noun for the thing that it is. */
const MOST_BEFORE_THING = 4;

/** `the Oreshnik ballistic missile`: the noun for a thing after the name, possibly after an adjective. */
export function addThing(story: Story, name: Name, weights: Weights): void {
  const next = name.to + 1;
  // `the Falcon 9 rocket`, `on Zabel 2 again`; but `Quern 2, Zabel 1`
  if (story.isNumber(next) && story.key(next).length === 1 && story.isSmall(next + 1) && story.follows(next + 1))
    weights.thing += PLAIN;
  const isMake =
    isWorldBody(story, name) ||
    PLAIN_ARTICLES.has(story.key(name.from - 1)) ||
    PLAIN_ARTICLES.has(story.key(name.from - 2));
  const isModel = MODEL.test(story.key(next)) || (isMake && FIGURES.test(story.key(next)));
  if (!story.isSmall(next) && isModel) weights.thing += MAKE;
  const others = SORT.small | SORT.auxiliary | SORT.saying;
  for (
    let i = next;
    i < next + MOST_BEFORE_THING && story.isSmall(i) && story.follows(i) && !story.is(i, others);
    i++
  ) {
    if (!story.is(i, SORT.hardware) && !(i < next + 2 && story.is(i, SORT.thingNoun))) continue;
    weights.thing += story.is(i, SORT.hardware) ? STRONG : PLAIN;
    return;
  }
}
