/** The company a name keeps: items of one list are of one kind. */
import type { Group } from './groups.ts';
import { isListed } from './lists.ts';
import type { Story } from './story.ts';
import { heaviest } from './weights.ts';

/** What an item whose kind is sure says of the ones beside it. */
const LIST = 3;
/** From this margin on a kind is sure, below that one it is open. */
const SURE = 4;
const OPEN = 3;

/** Adds to names of doubtful kind what the other items of their list are. */
export function addCompany(story: Story, groups: Group[]): void {
  const places = groups
    .flatMap((group) => group.places.map(({ name }) => ({ name, group })))
    .sort((a, b) => a.name.from - b.name.from);
  const pairs: [Group, Group][] = [];
  for (let i = 1; i < places.length; i++) {
    const [one, other] = [places[i - 1]!, places[i]!];
    if (one.group !== other.group && !other.name.title && isListed(story, one.name, other.name))
      pairs.push([one.group, other.group]);
  }
  share(pairs);
  share(pairs.reverse());
}

function share(pairs: [Group, Group][]): void {
  for (const [one, other] of pairs) {
    const [a, b] = [heaviest(one.weights), heaviest(other.weights)];
    if (a.margin >= SURE && b.margin < OPEN && a.kind !== 'thing') other.weights[a.kind] += LIST;
    else if (b.margin >= SURE && a.margin < OPEN && b.kind !== 'thing') one.weights[b.kind] += LIST;
  }
}
