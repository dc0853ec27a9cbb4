/** The names of the open page: how often it has them, and how it introduces those that no pack knows. */

import type { EntityRef, IntroductionView } from './view.ts';

/** A name on a page: an entity, or, if `cast` is present, a name of the story that no pack knows. */
export interface PageName extends EntityRef {
  cast?: {
    /** absent if the story never introduces the name; `mention` is the number of the mention beside it, from 0 */
    introduction?: IntroductionView & { mention: number };
    /** the first sentence that names it; present if the story never introduces it */
    first?: string;
  };
}

/** What the small card shows of a name of the story that no pack knows. */
export interface MemberView extends EntityRef {
  /** absent if the story never introduces the name */
  introduction?: IntroductionView;
  /** the first sentence that names it; present if the story never introduces it */
  first?: string;
  /** mentions in the page, at least 1 */
  count: number;
  /** other names of the story that may mean the same */
  others: EntityRef[];
}

/** One line of "On this page". */
export interface PageEntry extends EntityRef {
  /** mentions in the page, at least 1 */
  count: number;
}
