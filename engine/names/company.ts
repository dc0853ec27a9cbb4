/**
 * The company of an entity: those whom the coverage names beside it. On a page, they are evidence for a name that could
 * be somebody else's.
 */
import { memoize } from '../text/collections.ts';
import type { PackNames } from './pack-names.ts';

/** The least number of an entity's company on a page that can replace its full name. */
const ENOUGH = 2;
/**
 * They must also be at least this share of all people and organizations that the page names: among many, two may be
 * there by chance.
 */
const SHARE = 0.5;

/** The people and organizations that a page names. */
export class Company {
  private readonly names: PackNames;
  private readonly all: readonly number[];
  /** all but places */
  private readonly present: readonly number[];
  private readonly counted = new Map<number, number>();

  /** @param present numbers of the entities that the page names without doubt */
  constructor(names: PackNames, present: Iterable<number>) {
    this.names = names;
    this.all = [...present];
    this.present = this.all.filter((index) => names.entries.at(index)!.kind !== 'place');
  }

  /**
   * Whether the page's people and organizations are mainly an entity's company. They are counted in relation to the others
   * on the page, so that the result does not depend on the size of the pack.
   */
  isOf(owner: number): boolean {
    const others = this.present.filter((other) => other !== owner).length;
    const company = memoize(this.counted, owner, () => this.count(owner));
    return company >= ENOUGH && company >= SHARE * others;
  }

  /** Whether the page names a person or organization other than this entity. */
  hasOthersThan(owner: number): boolean {
    return this.present.some((other) => other !== owner);
  }

  /** Whether the page names at least one person or organization of an entity's company. */
  hasAcquaintance(owner: number): boolean {
    return memoize(this.counted, owner, () => this.count(owner)) > 0;
  }

  /** Whether the page names anything of an entity's company, places included. */
  isOnPage(owner: number): boolean {
    return this.beside(owner, this.all).length > 0;
  }

  private count(owner: number): number {
    return this.beside(owner, this.present).length;
  }

  private beside(owner: number, entities: readonly number[]): number[] {
    const { entries } = this.names;
    const articles = new Set(entries.at(owner)!.coverage.map(({ article }) => article));
    const isBeside = (other: number) => entries.at(other)!.coverage.some(({ article }) => articles.has(article));
    return entities.filter((other) => other !== owner && isBeside(other));
  }
}
