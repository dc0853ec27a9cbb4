/** Recognises a person's titles before a surname: `Secretary Kerry`, `Presidents Obama and Putin`, `Messrs. Kerry and Lavrov`. */
import { SMALL_WORDS } from '../english/ordinary.ts';
import { TITLE_PLURALS, TITLE_SHORT_FORMS, TITLES_OF_ANYONE } from '../english/people.ts';
import type { Page } from '../text/page.ts';
import type { Candidate } from './candidates.ts';
import type { PackNames } from './pack-names.ts';

/** The most words between a title and the last name of its list. */
const LONGEST_LIST = 12;

const pluralOf = (key: string) => TITLE_PLURALS.get(key) ?? `${key}s`;
const shortOf = (key: string) => TITLE_SHORT_FORMS.get(key) ?? '';

/** A title that few people have (`Secretary`), or one that anybody may have (`Mr.`). */
export type Title = 'own' | 'anyone’s';

/**
 * Returns which kind of the person's titles stands before a surname, or before the list of people that it is part of.
 * Returns undefined if none does.
 */
export function titleOf(page: Page, names: PackNames, { form, from }: Candidate): Title | undefined {
  const titles = names.facts.titlesOf(form.owner);
  const stands = (candidates: string[][]) =>
    candidates.some((title) => [String, shortOf].some((form) => endsAt(page, title, from - 1, form))) ||
    isInTitledList(page, candidates, from);
  const isAnyones = (title: string[]) => title.length === 1 && TITLES_OF_ANYONE.has(title[0]!);
  if (stands(titles.filter((title) => !isAnyones(title)))) return 'own';
  return stands(titles.filter(isAnyones)) ? 'anyone’s' : undefined;
}

/** Whether a title ends at token `at`. */
function endsAt(page: Page, title: readonly string[], at: number, lastWord: (key: string) => string): boolean {
  return title.every((key, k) => {
    const token = page.tokens.at(at - title.length + 1 + k);
    const expected = k === title.length - 1 ? lastWord(key) : key;
    return token?.key === expected && (token.case !== 'lower' || key.length > 4 || SMALL_WORDS.has(key));
  });
}

/** Whether a plural title stands before a list of names that includes this one. */
function isInTitledList(page: Page, titles: readonly string[][], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_LIST); i--) {
    const { gap } = page.tokens.at(i + 1)!;
    const token = page.tokens.at(i)!;
    if (gap !== 'space' && gap !== 'comma') return false;
    if (gap === 'space' && titles.some((title) => endsAt(page, title, i, pluralOf))) return true;
    if (token.case === 'lower' && token.key !== 'and') return false;
  }
  return false;
}
