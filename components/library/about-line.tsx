import type { PackSummary } from '../../engine/model/library-view.ts';
import { useStrings } from '../strings.ts';
import { useKnows } from './use-knows.ts';

/** The extension's page with all packs, names and kept stories. */
const LIBRARY_PAGE = '/library.html';

/** One line that says how much the packs hold, with a link to the Library page. */
export function AboutLine({ pack }: { pack: PackSummary }) {
  const t = useStrings();
  return (
    <p class="about-line">
      {useKnows(pack)}{' '}
      <a href={LIBRARY_PAGE} target="_blank" rel="noopener">
        {t('library.open')}
      </a>
    </p>
  );
}
