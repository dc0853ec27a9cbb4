/** The state of an import. */
import type { Clashes } from '../../engine/library/clash.ts';
import type { PackDifference } from '../../engine/library/difference.ts';
import type { PackHead } from '../../engine/store-pack.ts';
import type { Changed, PackEntry } from '../../platform/messages.ts';

/** A pack that was read and waits for the reader to confirm. */
export interface Incoming {
  head: PackHead;
  file: { name: string; bytes: number };
  /** the installed version that it would replace */
  installed?: PackEntry;
  difference?: PackDifference;
  clashes: Clashes;
}

/** The step that is in progress. */
export type Work = 'reading' | 'comparing' | 'preparing' | 'storing';

/** The state of an import. `refused`: the file is not a pack, or not one for this version. */
export type Importing =
  | { step: 'none' }
  | { step: 'working'; work: Work; file: string; share?: number }
  | { step: 'refused'; file: string; problems: string[] }
  | { step: 'preview'; incoming: Incoming }
  /** `kept`: whether the browser promises not to clear it; absent until the browser has answered */
  | { step: 'stored'; id: string; title: string; kept?: boolean }
  | { step: 'failed'; why: Exclude<Changed, 'done'> | 'error' };
