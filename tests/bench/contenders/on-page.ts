/** The contenders on pages, in the order of the tables. Libraries that read strings are given the text of the nodes. */
import { OURS_ON_PAGE } from '../backstory-page.ts';
import type { PageContender } from './contender.ts';
import { PAGE_FLOORS } from './floors.ts';
import { PEERS_ON_TEXT } from './on-text.ts';
import { onPage } from './page.ts';
import { WRAPPERS } from './wrappers.ts';

export const ON_PAGE: PageContender[] = [...PAGE_FLOORS, ...OURS_ON_PAGE, ...PEERS_ON_TEXT.map(onPage), ...WRAPPERS];
