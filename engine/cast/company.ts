/** The company a name keeps: items of one list are of one kind. */
import { type Group, kindOf, rootOf } from './groups.ts';
import type { Story } from './story.ts';

/** What an item whose kind is sure says of the ones beside it. */
const LIST = 3;
/** From this margin on a kind is sure, below that one it is open. */
const SURE = 4;
const OPEN = 3;

const JOINT = /^(?:’s|'s)?(?:, (?:and |or )?| and | or | & )(?:the )?$/;

/** Adds to names of doubtful kind what the other items of their list are. */
export function addCompany(story: Story, groups: Group[]): void {
  const places = groups
    .flatMap((group) => group.places.map(({ name }) => ({ name, group })))
    .sort((a, b) => a.name.from - b.name.from);
  const pairs: [Group, Group][] = [];
  for (let i = 1; i < places.length; i++) {
    const [one, other] = [places[i - 1]!, places[i]!];
    if (other.name.title || other.name.from - one.name.to > 3 || one.name.to >= other.name.from) continue;
    const between = story.page.text.slice(story.end(one.name.to), story.start(other.name.from));
    // `X, Albania's foreign minister` is no list
    if (between.startsWith(',') && story.isPossessive(other.name.to)) continue;
    if (JOINT.test(between)) pairs.push([rootOf(one.group), rootOf(other.group)]);
  }
  share(pairs);
  share(pairs.reverse());
}

function share(pairs: [Group, Group][]): void {
  for (const [one, other] of pairs) {
    if (one === other) continue;
    const [a, b] = [kindOf(one), kindOf(other)];
    if (a.margin >= SURE && b.margin < OPEN && a.kind !== 'thing') other.weights[a.kind] += LIST;
    else if (b.margin >= SURE && a.margin < OPEN && b.kind !== 'thing') one.weights[b.kind] += LIST;
  }
}
