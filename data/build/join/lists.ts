/** Merges the lists of two folders. */
import { foldKey } from '../../../engine/text/tokens.ts';
import { firstDay, lastDay } from '../../schema/dates.ts';
import type { SourceEntity } from '../../schema/sources.ts';
import { listOrder } from '../canonical.ts';
import type { EntitySource } from '../sources.ts';
import type { Path } from '../yaml-file.ts';

/** An item of an entity's list, with its position. */
export interface Item {
  value: unknown;
  from: EntitySource;
  path: Path;
}

/** The merged list, and the items that both have with different dates. */
export interface JoinedList {
  items: Item[];
  differing: { kept: Item; left: Item; what: string }[];
}

type Role = NonNullable<SourceEntity['roles']>[number];
type Sentence = NonNullable<SourceEntity['background']>[number];

/** When two items are the same, and what is compared then. */
interface Sameness<T> {
  same(a: T, b: T): boolean;
  dates(item: T): unknown;
  what(item: T): string;
}

const json = (value: unknown) => JSON.stringify(value);

/** Whether two roles may have been held at the same time; an end that is not given is open. */
function overlap(a: Role, b: Role): boolean {
  const before = ({ to }: Role, { from }: Role) =>
    to !== undefined && from !== undefined && lastDay(to) < firstDay(from);
  return !before(a, b) && !before(b, a);
}

const ROLES: Sameness<Role> = {
  same: (a, b) => foldKey(a.title) === foldKey(b.title) && overlap(a, b),
  dates: ({ from, to }) => [from, to],
  what: ({ title }) => title,
};
const SENTENCES: Sameness<Sentence> = {
  same: (a, b) => a.text === b.text,
  dates: ({ date }) => date,
  what: ({ text }) => text,
};
/** Items of all other lists are only the same if they are equal. */
const OTHERS: Sameness<unknown> = { same: (a, b) => json(a) === json(b), dates: () => '', what: () => '' };
const SAMENESS: Record<string, Sameness<unknown>> = {
  roles: ROLES as Sameness<unknown>,
  background: SENTENCES as Sameness<unknown>,
};

/** The first list's items and those of the second that it lacks, sorted as lists of this key are. */
export function joinList(key: string, first: readonly Item[], second: readonly Item[]): JoinedList {
  const { same, dates, what } = SAMENESS[key] ?? OTHERS;
  const items = [...first];
  const differing: JoinedList['differing'] = [];
  for (const item of second) {
    const alike = first.filter(({ value }) => same(value, item.value));
    if (alike.length === 0) items.push(item);
    else if (!alike.some(({ value }) => json(dates(value)) === json(dates(item.value))))
      differing.push({ kept: alike[0]!, left: item, what: what(item.value) });
  }
  const order = listOrder(key);
  return { items: order ? items.sort((a, b) => order(a.value, b.value)) : items, differing };
}
