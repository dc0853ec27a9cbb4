/** What a sweep is asked for and what it brings. */
import type { Entrant } from './lab/lab.ts';

/** How much is measured. Times in milliseconds. */
export interface Plan {
  /** numbers of entities, rising */
  sizes: number[];
  /** lengths of text in characters by number of entities, or keys of added pages */
  texts: (entities: number) => (number | string)[];
  rounds: number;
  /** nobody who has two samples gets more of a cell than this */
  cellMs: number;
  /** who would build longer is not built */
  mostBuildMs: number;
  /** who would run longer is given a tenth or a hundredth of the text */
  mostRunMs: number;
  /** the same for added pages, of which there are many */
  pageRounds: number;
  /** after so long the peers are left out of what is still to come */
  mostMs: number;
}

/** One contender at one number of names on one text. */
export interface Cell {
  id: string;
  entities: number;
  text: number | string;
  /** milliseconds for one run on the whole text, one for each round */
  samples: number[];
  found: number;
  /** measured on so small a share of the text, and multiplied */
  share: number;
  /** each round's time over the floor's in the same round */
  ratios: number[];
}

/** One index built. */
export interface Built {
  id: string;
  entities: number;
  ms: number;
}

/** Why there is no figure. */
export interface Missing {
  id: string;
  entities: number;
  /** absent where it holds for all texts */
  text?: number | string;
  why: string;
}

/** What came out. */
export interface Races {
  entrants: Entrant[];
  /** names by number of entities */
  names: Record<number, number>;
  built: Built[];
  cells: Cell[];
  missing: Missing[];
}
