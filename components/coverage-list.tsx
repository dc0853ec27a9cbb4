import type { CoverageView } from '../engine/model/view.ts';
import { OutsideIcon } from './icons.tsx';
import { SourceLine } from './source-line.tsx';
import { joinNames, useStrings } from './strings.ts';
import { isWebAddress } from './web-address.ts';

export interface CoverageListProps {
  /** best first */
  items: CoverageView[];
  /** heading; without one nothing stands above the list */
  title?: string;
}

/** Articles of the coverage, each with the reason why it is offered. Absent where there are none. */
export function CoverageList({ items, title }: CoverageListProps) {
  if (items.length === 0) return null;
  return (
    <section class="section">
      {title && <h3>{title}</h3>}
      <ul class="coverage">
        {items.map((item) => (
          <CoverageItem key={item.article.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function CoverageItem({ item: { article, count, shared } }: { item: CoverageView }) {
  const t = useStrings();
  const title = <bdi>{article.title}</bdi>;
  return (
    <li>
      <p class="coverage-title">
        {isWebAddress(article.url) ? (
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {title}
            <OutsideIcon />
          </a>
        ) : (
          title
        )}
      </p>
      <p class="source">
        <SourceLine article={article} />
      </p>
      <p class="reason">
        {shared.length > 0 ? t('coverage.shared', [joinNames(t, shared)]) : t('coverage.mentions', count)}
      </p>
    </li>
  );
}
