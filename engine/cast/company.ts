/** The company a name keeps: items of one list are of one kind. */
import { WHERE } from '../english/telling.ts';
import type { Group, Grouped } from './groups.ts';
import { isListed } from './lists.ts';
import type { Name } from './name.ts';
import type { Story } from './story.ts';
import { heaviest, noWeights } from './weights.ts';

/** What an item whose kind is sure says of the ones beside it. */
const LIST = 3;
/** One item tells no more than this. */
const MOST = 6;
/** From this margin on a list's kind is sure; below that one an item's is open. */
const SURE = 4;
const OPEN = 3;
/** What a preposition of place before a list says of all of it. */
const WHERE_ALL = 3;

/** Adds to names of doubtful kind what the other items of their list are. */
export function addCompany(story: Story, names: Grouped[]): void {
  let list: Group[] = [];
  let isWhere = false;
  for (let i = 1; i <= names.length; i++) {
    const one = names[i - 1]!;
    const other = names[i];
    if (other && isListed(story, one.name, other.name)) {
      if (list.length === 0) {
        list.push(one.group);
        isWhere = isBehindWhere(story, one.name);
      }
      list.push(other.group);
    } else {
      share(list, isWhere);
      list = [];
    }
  }
}

/** Whether a name stands behind `in` or the like, and so does all its list. */
const isBehindWhere = (story: Story, { from, title }: Name): boolean =>
  title === undefined && story.follows(from) && story.isSmall(from - 1) && WHERE.has(story.key(from - 1));

/** What most of a list speaks for is said of the items that tell nothing themselves. */
function share(list: Group[], isWhere: boolean): void {
  if (list.length < 2) return;
  const sum = noWeights();
  for (const { weights } of list) {
    sum.person += Math.min(weights.person, MOST);
    sum.organization += Math.min(weights.organization, MOST);
    sum.place += Math.min(weights.place, MOST);
  }
  // `in Quernby, Oake and Talata Zabel`
  if (isWhere && heaviest(list[0]!.weights).kind === 'place') sum.place += WHERE_ALL;
  const { kind, margin } = heaviest(sum);
  if (kind === 'thing' || margin < SURE) return;
  for (const { weights } of new Set(list)) if (heaviest(weights).margin < OPEN) weights[kind] += LIST;
}
