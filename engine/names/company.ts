/** Whom the coverage names beside an entity: their company on a page speaks for a name that could be somebody else's. */
import { memoize } from '../text/collections.ts';
import type { PackNames } from './pack-names.ts';

/** Company that stands in for a full name: this many whom the coverage names beside the entity. */
const ENOUGH = 2;
/** And this share of all people and bodies that the page names: among strangers to the entity, two are chance. */
const SHARE = 0.5;

/** The people and bodies that a page names. */
export class Company {
  private readonly names: PackNames;
  private readonly all: readonly number[];
  /** all but places */
  private readonly present: readonly number[];
  private readonly counted = new Map<number, number>();

  /** @param present indexes of the entities that the page names beyond doubt */
  constructor(names: PackNames, present: Iterable<number>) {
    this.names = names;
    this.all = [...present];
    this.present = this.all.filter((index) => names.entries.at(index)!.kind !== 'place');
  }

  /**
   * Whether the page's people and bodies are those whom the coverage names beside an entity. Counted against the others
   * on the page, so that it means the same in a pack of five articles and of five thousand.
   */
  isOf(owner: number): boolean {
    const others = this.present.filter((other) => other !== owner).length;
    const company = memoize(this.counted, owner, () => this.count(owner));
    return company >= ENOUGH && company >= SHARE * others;
  }

  /** Whether the page names any other person or body than one. */
  hasOthersThan(owner: number): boolean {
    return this.present.some((other) => other !== owner);
  }

  /** Whether the coverage names any other person or body of the page beside an entity. */
  hasAcquaintance(owner: number): boolean {
    return memoize(this.counted, owner, () => this.count(owner)) > 0;
  }

  /** Whether the page names anybody or anything, a place too, that the coverage names beside an entity. */
  isOnPage(owner: number): boolean {
    return this.beside(owner, this.all).length > 0;
  }

  private count(owner: number): number {
    return this.beside(owner, this.present).length;
  }

  private beside(owner: number, some: readonly number[]): number[] {
    const { entries } = this.names;
    const articles = new Set(entries.at(owner)!.coverage.map(({ article }) => article));
    const isBeside = (other: number) => entries.at(other)!.coverage.some(({ article }) => articles.has(article));
    return some.filter((other) => other !== owner && isBeside(other));
  }
}
