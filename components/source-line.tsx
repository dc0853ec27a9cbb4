import type { ArticleCard } from '../engine/model/view.ts';
import { useStrings } from './strings.ts';
import { When } from './when.tsx';

export interface SourceLineProps {
  article: ArticleCard;
  /** when it was said; if absent, the line shows when the article was published */
  said?: string;
  /** the title beside it already says whether the copy was altered */
  titled?: boolean;
}

/** Shows the outlet and date of an article, says which of them are only inferred, and whether software altered the copy. */
export function SourceLine({ article: { outlet, published, copy }, said, titled }: SourceLineProps) {
  const t = useStrings();
  const dateInferred = said === undefined && published.how === 'inferred';
  const outletInferred = outlet.how === 'inferred';
  const because = [outletInferred && outlet.because, dateInferred && published.because].filter(Boolean).join(' ');
  const inferred =
    outletInferred && dateInferred
      ? t('source.bothInferred')
      : outletInferred
        ? t('source.outletInferred')
        : dateInferred && t('source.dateInferred');
  return (
    <>
      <bdi>{outlet.value}</bdi>
      {', '}
      <When date={said ?? published.value} />
      {inferred && (
        <span class="source-note" title={because}>
          {inferred}
        </span>
      )}
      {copy === 'reworded' && !titled && <span class="source-note">{t('source.reworded')}</span>}
    </>
  );
}
