import type { PackSummary } from '../../engine/model/view.ts';
import { useStrings } from '../strings.ts';
import { useKnows } from './use-knows.ts';

/** The extension's page that tells all that this edition knows. */
const LIBRARY_PAGE = '/library.html';

/** One line that says what this edition knows, and leads to the page that tells more. */
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
