/** The interface of the contenders at linking. */
import type { LexiconEntry } from '../../../engine/model/types.ts';
import type { Name } from '../material/names.ts';

/** A part of a text and the entity it names; offsets are in UTF-16 units. */
export interface Found {
  start: number;
  end: number;
  entity: string;
}

/** What a contender is built from. */
export interface Material {
  entries: LexiconEntry[];
  /** the names of the same entities, for contenders that use nothing else */
  names: Name[];
}

/** Finds names in a text. */
export type FindInText = (text: string) => Found[];

/** Finds names in an element and either marks them there or creates ranges for them. */
export interface FindInPage {
  /** called once for each page before it is run there; not timed */
  prepare?(body: HTMLElement): void;
  /** returns how many names were found; only this is timed */
  run(body: HTMLElement): number;
  /** whether `run` changes the page; if so, each run gets its own copy */
  changesPage?: boolean;
  /** returns positions in the body's `textContent`, for contenders that are scored on pages; may change the page */
  found?(body: HTMLElement): Found[];
}

/** `floor`: a lower bound, which finds nothing and does only the work that no solution can avoid. */
export type Sort = 'floor' | 'exact' | 'fuzzy' | 'ours';

interface Common {
  id: string;
  /** its name in the tables */
  label: string;
  sort: Sort;
}

/** A contender that reads strings. On pages, it is given the text of the nodes, and its hits are turned into ranges. */
export interface TextContender extends Common {
  on: 'text';
  build(material: Material): FindInText;
}

/** A contender that needs a DOM. */
export interface PageContender extends Common {
  on: 'page';
  build(material: Material): FindInPage;
}

export type Contender = TextContender | PageContender;
