/** Evidence from lists: the items of one list are of the same kind. */
import { WHERE, WHERE_PERHAPS } from '../english/telling.ts';
import type { Group, Grouped } from './groups.ts';
import { isListed } from './lists.ts';
import type { Name } from './name.ts';
import type { Story } from './story.ts';
import { heaviest, noWeights } from './weights.ts';

/** The weight that an item of certain kind adds to the items beside it. */
const LIST = 3;
/** The most that a single item adds. */
const MOST = 6;
/**
 * A list's kind is certain if its weight exceeds the next one's by at least `SURE`; an item's kind is uncertain below
 * `OPEN`.
 */
const SURE = 4;
/** What a name without evidence may have for a kind at most. */
const UNKNOWN = 2;
const OPEN = 3;
/** The weight that a preposition of place before a list adds to all its items. */
const WHERE_ALL = 3;

/** Adds to names of uncertain kind the kinds of the other items of their list. */
export function addCompany(story: Story, groups: Group[], names: Grouped[]): void {
  const surnames = new Set<string>();
  for (const { words, weights } of groups)
    if (words.length > 1 && heaviest(weights).kind === 'person') surnames.add(words.at(-1)!);
  let list: Group[] = [];
  let isWhere = false;
  for (let i = 1; i <= names.length; i++) {
    const one = names[i - 1]!;
    const other = names[i];
    if (other && isListed(story, one.name, other.name)) {
      if (list.length === 0) {
        list.push(one.group);
        isWhere = isAfterWhere(story, one.name, one.group);
      }
      list.push(other.group);
    } else {
      share(list, isWhere, surnames);
      list = [];
    }
  }
}

/**
 * Whether a name follows `in` or the like, and with it its whole list; `over` and the like tell it of two names, the
 * first of them certainly a place: `over Quern and Zabel`, not `from Quern, Ann Oake said`.
 */
const isAfterWhere = (story: Story, { from, to, title }: Name, { weights }: Group): boolean =>
  title === undefined &&
  story.follows(from) &&
  story.isSmall(from - 1) &&
  (WHERE.has(story.key(from - 1)) ||
    (WHERE_PERHAPS.has(story.key(from - 1)) && story.key(to + 1) === 'and' && heaviest(weights).margin >= OPEN));

/** Adds the most frequent kind of a list to the items without evidence of their own. */
function share(list: Group[], isWhere: boolean, surnames: ReadonlySet<string>): void {
  if (list.length < 2) return;
  const sum = noWeights();
  for (const { weights, words } of list) {
    // in the list `Brill, Oake and Quern`, a surname of somebody whom the story also names in full
    if (words.length === 1 && surnames.has(words[0]!) && heaviest(weights).margin <= UNKNOWN) sum.person += LIST;
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
