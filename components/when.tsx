import { formatDate } from './dates.ts';
import { useStrings } from './strings.ts';

/** A date in words; a single day, month or year is a `<time>` element, so that programs can read it. */
export function When({ date }: { date: string }) {
  const t = useStrings();
  const words = formatDate(date, t('locale.code'));
  return date.includes('/') ? <span>{words}</span> : <time dateTime={date}>{words}</time>;
}
