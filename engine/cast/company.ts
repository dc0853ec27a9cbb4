/** The company a name keeps: items of one list are of one kind. */
import type { Group, Grouped } from './groups.ts';
import { isListed } from './lists.ts';
import type { Story } from './story.ts';
import { heaviest, noWeights } from './weights.ts';

/** What an item whose kind is sure says of the ones beside it. */
const LIST = 3;
/** One item tells no more than this. */
const MOST = 6;
/** From this margin on a list's kind is sure; below that one an item's is open. */
const SURE = 4;
const OPEN = 3;

/** Adds to names of doubtful kind what the other items of their list are. */
export function addCompany(story: Story, names: Grouped[]): void {
  let list: Group[] = [];
  for (let i = 1; i <= names.length; i++) {
    const one = names[i - 1]!;
    const other = names[i];
    if (other && isListed(story, one.name, other.name)) {
      if (list.length === 0) list.push(one.group);
      list.push(other.group);
    } else {
      share(list);
      list = [];
    }
  }
}

/** What most of a list speaks for is said of the items that tell nothing themselves. */
function share(list: Group[]): void {
  if (list.length < 2) return;
  const sum = noWeights();
  for (const { weights } of list) {
    sum.person += Math.min(weights.person, MOST);
    sum.organization += Math.min(weights.organization, MOST);
    sum.place += Math.min(weights.place, MOST);
  }
  const { kind, margin } = heaviest(sum);
  if (kind === 'thing' || margin < SURE) return;
  for (const { weights } of new Set(list)) if (heaviest(weights).margin < OPEN) weights[kind] += LIST;
}
