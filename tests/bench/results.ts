/** All results of a run. A part that was not run, or that failed, is absent. */
import type { Accuracy } from './accuracy.ts';
import type { BroughtFigures } from './extension/bring.ts';
import type { FirstAnswerFigures } from './extension/first-answer.ts';
import type { KeptFigures } from './extension/kept.ts';
import type { MainThreadFigures } from './extension/main-thread.ts';
import type { ReadingFigures } from './extension/reading.ts';
import type { ToolbarFigures } from './extension/toolbar.ts';
import type { IndexFigures } from './index-figures.ts';
import type { LookupCell } from './lookup/run.ts';
import type { Races } from './races.ts';

/** Figures of the extension in one browser. */
export interface ExtensionFigures {
  browser: string;
  reading?: ReadingFigures;
  toolbar?: ToolbarFigures;
  mainThread?: MainThreadFigures;
  firstAnswer?: FirstAnswerFigures;
  /** the same with a pack of 100,000 entities */
  firstAnswerBig?: FirstAnswerFigures;
}

export interface Results {
  command: string;
  machine: string;
  node?: Races;
  /** the steps of linking */
  steps?: Races;
  chromium?: Races;
  /** the report's sentence about saved pages: how many were measured, or why none */
  savedPages?: string;
  accuracy?: Accuracy[];
  lookup?: LookupCell[];
  index?: IndexFigures[];
  extension?: ExtensionFigures[];
  /** a large pack that the user adds, in each browser */
  brought?: (BroughtFigures & { browser: string })[];
  /** thousands of kept stories, in each browser */
  kept?: (KeptFigures & { browser: string })[];
  /** what failed, and why */
  failed: string[];
}
