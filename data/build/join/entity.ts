/** Merges what two folders say about one entity. If they disagree, the first folder's value is used, with a warning. */
import { datesOverlap } from '../../../engine/context/times.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import type { SourceEntity } from '../../schema/sources.ts';
import { formatPlace, type Place, type Problem } from '../problems.ts';
import { shorten } from '../receipts.ts';
import type { EntitySource } from '../sources.ts';
import type { Path } from '../yaml-file.ts';
import { type Item, joinList } from './lists.ts';

/** The result of joining. */
export interface Joined {
  entity: EntitySource;
  /** do not prevent the pack from being built */
  warnings: Problem[];
  /** prevent the pack from being built */
  problems: Problem[];
}

/** Keys that belong to an event's date. */
const WITH_DATE = ['dateReceipts', 'dateBasis', 'ongoing'];
/** Whose act an event is. Two differing lists are not merged, as the act of somebody else is another event. */
const WHOSE_ACT = 'of';
const STANDS = 'which stands; make them agree';

const json = (value: unknown) => JSON.stringify(value);
const shown = (value: unknown) => (typeof value === 'string' ? `"${shorten(value)}"` : shorten(json(value)));

class Joining {
  readonly warnings: Problem[] = [];
  readonly problems: Problem[] = [];
  private readonly value: Record<string, unknown>;
  /** the origin of values that the first entity does not have at the same path; by path */
  private readonly origins = new Map<string, { from: EntitySource; path: Path }>();

  private readonly first: EntitySource;
  private readonly second: EntitySource;

  constructor(first: EntitySource, second: EntitySource) {
    this.first = first;
    this.second = second;
    this.value = { ...first.value };
  }

  join(): EntitySource {
    const apart = this.joinDate() ? WITH_DATE : [];
    for (const [key, value] of Object.entries(this.second.value)) {
      if (['id', 'name', 'aliases', 'date', ...apart].includes(key)) continue;
      if (!(key in this.value)) {
        this.value[key] = value;
        this.origins.set(json([key]), { from: this.second, path: [key] });
      } else if (Array.isArray(value) && Array.isArray(this.value[key]) && key !== WHOSE_ACT) {
        this.value[key] = this.list([key], this.value[key] as unknown[], this.itemsAt([key], value));
      } else if (json(value) !== json(this.value[key])) this.warn([key], `the ${key} ${shown(value)}`);
    }
    this.joinNames();
    return { kind: this.first.kind, value: this.value as SourceEntity, at: (path = []) => this.at(path) };
  }

  private at(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const origin = this.origins.get(json(path.slice(0, length)));
      if (origin) return origin.from.at([...origin.path, ...path.slice(length)]);
    }
    return this.first.at(path);
  }

  private warn(path: Path, what: string, against = path): void {
    const says = `${what} of "${this.first.value.id}" differs from ${formatPlace(this.first.at(against))}, ${STANDS}`;
    this.warnings.push({ ...this.second.at(path), says });
  }

  private itemsAt = (path: Path, values: readonly unknown[]): Item[] =>
    values.map((value, index) => ({ value, from: this.second, path: [...path, index] }));

  private list(path: Path, own: readonly unknown[], added: readonly Item[]): unknown[] {
    const theirs = own.map((value, index): Item => ({ value, from: this.first, path: [...path, index] }));
    const { items, differing } = joinList(String(path[0]), theirs, added);
    for (const { kept, left, what } of differing) {
      const says = `"${shorten(what)}" of "${this.first.value.id}" has other dates in ${formatPlace(kept.from.at(kept.path))}, ${STANDS}`;
      this.warnings.push({ ...left.from.at(left.path), says });
    }
    for (const [index, item] of items.entries()) this.origins.set(json([...path, index]), item);
    return items.map(({ value }) => value);
  }

  /** Returns true if the two have different dates. */
  private joinDate(): boolean {
    const [a, b] = [this.first.value.date, this.second.value.date];
    if (a === undefined || b === undefined || a === b) return false;
    const place = this.second.at(['date']);
    if (datesOverlap(a, b)) this.warn(['date'], `the date ${b}`);
    else {
      const says = `the date ${b} of "${this.first.value.id}" lies apart from ${a} in ${formatPlace(this.first.at(['date']))}; correct one, or if they are two events give one of them another id and name`;
      this.problems.push({ ...place, says });
    }
    return true;
  }

  /** The forms of both. If the second has another name, it becomes a form of the first. */
  private joinNames(): void {
    const { name, aliases: own = {} } = this.first.value;
    const known = new Map([[foldKey(name), 'name']]);
    for (const [type, forms] of Object.entries(own)) for (const form of forms) known.set(foldKey(form), type);
    const aliases: Record<string, unknown[]> = { ...own };
    const add = (type: string, added: Item[]) => {
      const isNew = added.filter(({ value }) => !known.has(foldKey(String(value))));
      for (const { value } of isNew) known.set(foldKey(String(value)), type);
      if (isNew.length > 0) aliases[type] = this.list(['aliases', type], aliases[type] ?? [], isNew);
    };
    for (const [type, forms] of Object.entries(this.second.value.aliases ?? {})) {
      for (const [index, form] of forms.entries()) this.warnOfForm(form, type, index, known.get(foldKey(form)));
      add(type, this.itemsAt(['aliases', type], forms));
    }
    if (!known.has(foldKey(this.second.value.name)))
      add('plain', [{ value: this.second.value.name, from: this.second, path: ['name'] }]);
    if (foldKey(this.second.value.name) !== foldKey(name)) this.warn(['name'], `the name "${this.second.value.name}"`);
    if (Object.keys(aliases).length > 0) this.value.aliases = aliases;
  }

  private warnOfForm(form: string, type: string, index: number, before: string | undefined): void {
    if (before === undefined || before === 'name' || before === type) return;
    this.warn(['aliases', type, index], `the form "${form}" (${type}, and there ${before})`, ['aliases', before]);
  }
}

/** Joins what two folders say about one entity. */
export function joinEntity(first: EntitySource, second: EntitySource): Joined {
  const joining = new Joining(first, second);
  return { entity: joining.join(), warnings: joining.warnings, problems: joining.problems };
}
