/**
 * The cast of a story: a page in, its names out, each with its kind, its introduction and its mentions. The order of the
 * steps is the order of this function; each has a file of its own.
 */
import type { Page } from '../text/page.ts';
import { wordsAside } from './aside.ts';
import { Evidence, type Part } from './evidence.ts';
import { findNames } from './find.ts';
import { gather } from './groups.ts';
import { isEnglish } from './language.ts';
import { membersOf } from './members.ts';
import { ShortForms } from './short-forms.ts';
import { Story } from './story.ts';
import type { Cast, KnownName } from './types.ts';

/**
 * Finds the cast of a story.
 *
 * @param page from `readPage`
 * @param known names that the library knows in it, which then are the library's entities
 * @param without parts of the evidence that are left out: for the ablation
 */
export function castOf(page: Page, known: readonly KnownName[] = [], without: ReadonlySet<Part> = new Set()): Cast {
  const story = new Story(page);
  if (!isEnglish(story)) return { english: false };
  const aside = wordsAside(story);
  const places = findNames(story, aside, known);
  const evidence = new Evidence(story, without);
  const groups = gather(story, places, evidence);
  const joined = new ShortForms(story, groups.values()).join();
  return { english: true, members: membersOf(story, joined, aside) };
}
