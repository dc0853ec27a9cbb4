/** Compares dates with the story's date: what was known then, what came since, and which role was held. */
import { parseDate } from '../dates/calendar.ts';
import type { Role } from '../model/pack.ts';
import type { RoleView } from '../model/view.ts';

/** The first day of a date or span, as a number that can be compared; 0 if it is no date. */
export const startOf = (date: string) => parseDate(date)?.from ?? 0;
/** The last day of a date or span, as a number that can be compared; 0 if it is no date. */
export const endOf = (date: string) => parseDate(date)?.to ?? 0;

/** Whether two dates or spans have a day in common. */
export const datesOverlap = (a: string, b: string): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

/**
 * On which side of a story's date something lies; `then` if the story has no date. A span that had not ended when the story
 * was written is `since`. A year or a month that includes the story's date is `then`: it is only an imprecise day.
 */
export function sideOf(date: string, published: string | undefined): 'then' | 'since' {
  if (published === undefined) return 'then';
  const decisive = date.includes('/') ? endOf(date) : startOf(date);
  return decisive > endOf(published) ? 'since' : 'then';
}

/**
 * Returns the role held on a date: of those that had begun, one that was not over, or else the one that ended last.
 * Undefined if none had begun.
 */
export function roleAt(roles: readonly Role[], date: string | undefined): RoleView | undefined {
  const at = date === undefined ? Number.POSITIVE_INFINITY : endOf(date);
  const begun = roles.filter((role) => role.from === undefined || startOf(role.from) <= at);
  const over = (role: Role) => (role.to === undefined ? Number.POSITIVE_INFINITY : endOf(role.to));
  const latest = [...begun].sort(
    (a, b) => over(b) - over(a) || startOf(b.from ?? '0000') - startOf(a.from ?? '0000'),
  )[0];
  if (!latest) return undefined;
  const { title, from, to } = latest;
  // if the story has no date, nothing can be called current
  const current = date !== undefined && over(latest) >= startOf(date);
  return { title, ...(from ? { from } : {}), ...(to ? { to } : {}), current };
}
