/** How much is measured in a full run and in a quick one. */
import { MOST_ENTITIES } from './lab/lab.ts';
import type { LookupPlan } from './lookup/run.ts';
import type { Plan } from './races.ts';

/** The plan of a whole run. Times are in milliseconds. */
export interface RunPlan {
  node: Plan;
  steps: Plan;
  chromium: Plan;
  /** the largest number of saved pages to measure */
  savedPages: number;
  /** whether to score contenders that need a page, too */
  scoreInChromium: boolean;
  lookup: LookupPlan;
  index: number[];
  /** samples per figure of the extension in each browser */
  tries: { chrome: number; firefox: number };
}

const FEW = 100;
const USUAL = 100_000;
const SIZES = [FEW, 1000, 10_000, MOST_ENTITIES];

/** Many rounds, as each run takes only a few milliseconds and the first ones include compilation. */
const STEPS: Plan = {
  sizes: [FEW, MOST_ENTITIES],
  texts: () => [USUAL],
  rounds: 41,
  pageRounds: 0,
  cellMs: 3000,
  mostBuildMs: 20_000,
  mostRunMs: 5000,
  mostMs: 60_000,
};

export const FULL: RunPlan = {
  node: {
    sizes: SIZES,
    texts: (entities) =>
      entities === FEW || entities === MOST_ENTITIES ? [USUAL, 10_000, 1_000_000, 10_000_000] : [USUAL],
    rounds: 11,
    pageRounds: 5,
    cellMs: 700,
    mostBuildMs: 20_000,
    mostRunMs: 1200,
    mostMs: 160_000,
  },
  steps: STEPS,
  chromium: {
    sizes: [FEW, 10_000, MOST_ENTITIES],
    texts: (entities) => (entities === FEW || entities === MOST_ENTITIES ? [USUAL, 10_000, 1_000_000] : [USUAL]),
    rounds: 9,
    pageRounds: 3,
    cellMs: 400,
    mostBuildMs: 20_000,
    mostRunMs: 800,
    mostMs: 180_000,
  },
  savedPages: 24,
  scoreInChromium: true,
  lookup: { sizes: [FEW, 10_000, MOST_ENTITIES], typed: 60, mostMs: 4000 },
  index: SIZES,
  tries: { chrome: 8, firefox: 5 },
};

export const QUICK: RunPlan = {
  node: {
    ...FULL.node,
    sizes: [FEW, 10_000],
    texts: (entities) => (entities === FEW ? [USUAL, 10_000, 1_000_000] : [USUAL]),
    rounds: 5,
    cellMs: 200,
    mostRunMs: 400,
    mostMs: 25_000,
  },
  steps: { ...STEPS, sizes: [FEW, 10_000], rounds: 15 },
  chromium: {
    ...FULL.chromium,
    sizes: [FEW, 10_000],
    texts: (entities) => (entities === FEW ? [USUAL, 10_000] : [USUAL]),
    rounds: 4,
    pageRounds: 3,
    cellMs: 150,
    mostRunMs: 250,
    mostMs: 25_000,
  },
  savedPages: 6,
  scoreInChromium: false,
  lookup: { sizes: [FEW, 10_000], typed: 20, mostMs: 700 },
  index: [FEW, 10_000],
  tries: { chrome: 2, firefox: 0 },
};
