/** The plan and the results of a sweep. */
import type { Entrant } from './lab/lab.ts';

/** How much a sweep measures. Times are in milliseconds. */
export interface Plan {
  /** numbers of entities, in ascending order */
  sizes: number[];
  /** the texts to measure at a number of entities: lengths in characters, or keys of added pages */
  texts: (entities: number) => (number | string)[];
  rounds: number;
  /** time limit for a contender's samples in one cell, which applies once it has two samples */
  cellMs: number;
  /** a library whose build is expected to take longer than this is left out */
  mostBuildMs: number;
  /** a contender whose run is expected to take longer than this gets a tenth or a hundredth of the text */
  mostRunMs: number;
  /** rounds for each added page; fewer, as there are many pages */
  pageRounds: number;
  /** time limit for the sweep, after which the compared libraries are no longer measured */
  mostMs: number;
}

/** One contender at one number of entities on one text. */
export interface Cell {
  id: string;
  entities: number;
  text: number | string;
  /** milliseconds for one run on the whole text, one sample per round */
  samples: number[];
  found: number;
  /** the part of the text that was run, 0 to 1; times and counts are extrapolated from it */
  share: number;
  /** each sample divided by the lower bound's sample of the same round */
  ratios: number[];
}

/** How long one contender took to build. */
export interface Built {
  id: string;
  entities: number;
  ms: number;
}

/** Why a figure is missing. */
export interface Missing {
  id: string;
  entities: number;
  /** absent if the reason applies to all texts */
  text?: number | string;
  why: string;
}

/** The results of a sweep. */
export interface Races {
  entrants: Entrant[];
  /** number of names by number of entities */
  names: Record<number, number>;
  built: Built[];
  cells: Cell[];
  missing: Missing[];
}
