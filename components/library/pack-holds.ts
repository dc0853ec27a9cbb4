import type { PackHead } from '../../engine/store-pack.ts';
import { formatYears } from '../dates.ts';
import type { Translate } from '../strings.ts';

/** How much a pack holds, of which years, and its version, in words. */
export function packHolds({ names, articles, covers, version }: PackHead, t: Translate): string {
  const locale = t('locale.code');
  const counts = [names, articles].map((count) => count.toLocaleString(locale));
  const holds = t('packs.holds', names, [...counts, formatYears(covers, locale)]);
  return version === undefined ? holds : `${holds} ${t('packs.version', [version])}`;
}
