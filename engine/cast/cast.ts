/**
 * The cast of a story: a page in, its names out, each with its kind, its introduction and its mentions. The order of the
 * steps is the order of this function; each has a file of its own.
 */
import { isEnglishPage } from '../text/language.ts';
import type { Page } from '../text/page.ts';
import { wordsAside } from './aside.ts';
import { addCompany } from './company.ts';
import { findNames } from './find.ts';
import { gather } from './groups.ts';
import { membersOf } from './members.ts';
import { joinShortForms } from './short-forms.ts';
import { SORT } from './sorts.ts';
import { Story } from './story.ts';
import type { Cast, KnownName } from './types.ts';
import type { Part } from './weights.ts';

/**
 * Finds the cast of a story.
 *
 * @param page from `readPage`
 * @param known names in it that the library knows: these become the library's entities
 * @param without parts of the evidence to leave out, for the ablation
 */
export function castOf(page: Page, known: readonly KnownName[] = [], without: ReadonlySet<Part> = new Set()): Cast {
  if (!isEnglishPage(page)) return { english: false };
  const story = new Story(page, (without.has('world') ? SORT.place : 0) | (without.has('given') ? SORT.given : 0));
  const aside = wordsAside(story);
  const places = findNames(story, aside, known);
  const gathered = gather(story, places, without);
  if (!without.has('company')) addCompany(story, gathered.groups, gathered.inOrder);
  joinShortForms(story, gathered, !without.has('short forms'));
  return { english: true, members: membersOf(story, gathered, aside, without) };
}
