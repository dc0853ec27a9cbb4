/** Whether a page is about the subject of an entity. Used for names that stand alone and may mean anything. */
import { PUBLIC_AFFAIRS, SUBJECTS, type Subject } from '../english/subjects.ts';
import { append, memoize } from '../text/collections.ts';
import type { Page } from '../text/page.ts';
import { tokenize } from '../text/tokens.ts';
import type { PackNames } from './pack-names.ts';

/**
 * How the subject of a page fits an entity: most of its words are of the entity's own subject; more are of another; it has
 * words of another subject only; or there are too few to tell.
 */
export type Fit = 'its own' | 'another' | 'foreign' | 'unknown';

/** This many different words of a subject are no coincidence. */
const ENOUGH = 2;
/** A page with at least this many words of another subject and none of the entity's own is about that other subject. */
const FOREIGN = 3;

const AFFAIRS: ReadonlySet<Subject> = new Set(PUBLIC_AFFAIRS);
const ALL = Object.keys(SUBJECTS) as Subject[];

/** The subjects that each word belongs to. */
const BY_WORD = new Map<string, Subject[]>();
for (const subject of ALL) for (const word of SUBJECTS[subject]) append(BY_WORD, word, subject);

const NONE: readonly Subject[] = [];

/** The subjects of a folded word, which may be a plural. */
function subjectsOf(key: string): readonly Subject[] {
  return BY_WORD.get(key) ?? (key.endsWith('s') ? BY_WORD.get(key.slice(0, -1)) : undefined) ?? NONE;
}

/** Compares the words of one page with the descriptions of the pack's entities. */
export class SubjectOfPage {
  private readonly page: Page;
  private readonly names: PackNames;
  private readonly fits = new Map<number, Fit>();
  private counts: ReadonlyMap<Subject, number> | undefined;

  constructor(page: Page, names: PackNames) {
    this.page = page;
    this.names = names;
  }

  /** How the page's subject fits an entity, by the words of its description and names. */
  fit(owner: number): Fit {
    return memoize(this.fits, owner, () => this.compare(owner));
  }

  private compare(owner: number): Fit {
    this.counts ??= this.count();
    const ownSubjects = this.ofEntity(owner);
    let ownCount = 0;
    let largestOther = 0;
    for (const [subject, count] of this.counts) {
      if (ownSubjects.has(subject)) ownCount += count;
      else largestOther = Math.max(largestOther, count);
    }
    if (ownCount === 0 && largestOther >= FOREIGN) return 'foreign';
    if (ownCount >= ENOUGH && ownCount >= largestOther) return 'its own';
    return largestOther >= ENOUGH && largestOther > ownCount ? 'another' : 'unknown';
  }

  private ofEntity(owner: number): ReadonlySet<Subject> {
    const { aliases, description, kind, name } = this.names.entries.at(owner)!;
    const texts = [description, name, ...aliases.map(({ text }) => text)];
    const subjects = texts.flatMap((text) => tokenize(text).flatMap(({ key }) => subjectsOf(key)));
    const isPublic = kind === 'place' || kind === 'person' || subjects.some((subject) => AFFAIRS.has(subject));
    return new Set(isPublic ? [...PUBLIC_AFFAIRS, ...subjects] : subjects);
  }

  /**
   * The number of different words of each subject on the page. Words that are always capitalised may be parts of names
   * and do not count.
   */
  private count(): Map<Subject, number> {
    const counts = new Map<Subject, number>();
    const { distinct, words } = this.page.tokens;
    for (const word of distinct) {
      const subjects = subjectsOf(words.key(word));
      if (subjects.length === 0 || !this.page.isSmall(word)) continue;
      for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1);
    }
    return counts;
  }
}
