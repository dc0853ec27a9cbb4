import type { PackSummary } from '../../engine/model/library-view.ts';
import { formatYears } from '../dates.ts';
import { useStrings } from '../strings.ts';

/** One line that says how much the packs hold: how many names and articles, and of which years. */
export function useKnows({ names, articles, covers }: Omit<PackSummary, 'examples'>): string {
  const t = useStrings();
  const locale = t('locale.code');
  if (!covers) return t('library.knowsNothing');
  return t('library.knows', names, [
    names.toLocaleString(locale),
    articles.toLocaleString(locale),
    formatYears(covers, locale),
  ]);
}
