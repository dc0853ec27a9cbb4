/** What a story's date makes of other dates: what was known then, what came since, and which role was held. */
import { parseDate } from '../dates/calendar.ts';
import type { Role } from '../model/pack.ts';
import type { RoleView } from '../model/view.ts';

/** First and last day of a date or span, as numbers that compare; 0 for what is no date. */
export const startOf = (date: string) => parseDate(date)?.from ?? 0;
export const endOf = (date: string) => parseDate(date)?.to ?? 0;

/** Whether two dates or spans have a day in common. */
export const datesOverlap = (a: string, b: string): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

/**
 * Which side of a story's date something falls on; `then` if the story has none. What was not over when the story was
 * written is no news of its time. A year or a month that is under way stays `then`: it only tells the day coarsely.
 */
export function sideOf(date: string, published: string | undefined): 'then' | 'since' {
  if (published === undefined) return 'then';
  const decisive = date.includes('/') ? endOf(date) : startOf(date);
  return decisive > endOf(published) ? 'since' : 'then';
}

/** The role held on a date: of those begun by then, one not yet over, else the one that ended last. */
export function roleAt(roles: readonly Role[], date: string | undefined): RoleView | undefined {
  const at = date === undefined ? Number.POSITIVE_INFINITY : endOf(date);
  const begun = roles.filter((role) => role.from === undefined || startOf(role.from) <= at);
  const over = (role: Role) => (role.to === undefined ? Number.POSITIVE_INFINITY : endOf(role.to));
  const latest = [...begun].sort(
    (a, b) => over(b) - over(a) || startOf(b.from ?? '0000') - startOf(a.from ?? '0000'),
  )[0];
  if (!latest) return undefined;
  const { title, from, to } = latest;
  // without a story's date nobody can say what is current
  const current = date !== undefined && over(latest) >= startOf(date);
  return { title, ...(from ? { from } : {}), ...(to ? { to } : {}), current };
}
