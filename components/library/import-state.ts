/** How bringing a pack stands. */
import type { Clashes } from '../../engine/library/clash.ts';
import type { PackDifference } from '../../engine/library/difference.ts';
import type { PackHead } from '../../engine/store-pack.ts';
import type { Changed, PackEntry } from '../../platform/messages.ts';

/** A pack that was read and waits for the reader to say yes. */
export interface Incoming {
  head: PackHead;
  file: { name: string; bytes: number };
  /** the version that is there, which it would take the place of */
  installed?: PackEntry;
  difference?: PackDifference;
  clashes: Clashes;
}

/** What is done while the reader waits. */
export type Work = 'reading' | 'comparing' | 'preparing' | 'storing';

/** How bringing a pack stands. `refused`: the file is no pack, or none for this version. */
export type Importing =
  | { step: 'none' }
  | { step: 'working'; work: Work; file: string; share?: number }
  | { step: 'refused'; file: string; problems: string[] }
  | { step: 'preview'; incoming: Incoming }
  /** `kept`: whether the browser promises not to clear it away; absent until it said */
  | { step: 'stored'; id: string; title: string; kept?: boolean }
  | { step: 'failed'; why: Exclude<Changed, 'done'> | 'error' };
