/** What everybody who takes part in the linking races can do. */
import type { LexiconEntry } from '../../../engine/model/types.ts';
import type { Name } from '../material/names.ts';

/** A stretch of text and the entity it names; offsets are UTF-16 units. */
export interface Found {
  start: number;
  end: number;
  entity: string;
}

/** What a contender is built from. */
export interface Material {
  entries: LexiconEntry[];
  /** the same entities by their written forms, for who knows no more than names */
  names: Name[];
}

/** Finds names in a text. */
export type FindInText = (text: string) => Found[];

/** Finds names below an element and marks them there, or makes ranges for them. */
export interface FindInPage {
  /** called once for each page before it is run there; not timed */
  prepare?(body: HTMLElement): void;
  /** returns how many were found; this is what is timed */
  run(body: HTMLElement): number;
  /** `run` changes the page: each run gets a page of its own */
  changesPage?: boolean;
  /** where in the body's text content, for who is scored here; may change the page as `run` does */
  found?(body: HTMLElement): Found[];
}

/** `floor`: finds nothing, is the least that must be done. */
export type Sort = 'floor' | 'exact' | 'fuzzy' | 'ours';

interface Common {
  id: string;
  /** as tables show it */
  label: string;
  sort: Sort;
}

/** One who reads strings; in a page it is given the text of the nodes, and its hits are made ranges. */
export interface TextContender extends Common {
  on: 'text';
  build(material: Material): FindInText;
}

/** One who needs a DOM. */
export interface PageContender extends Common {
  on: 'page';
  build(material: Material): FindInPage;
}

export type Contender = TextContender | PageContender;
