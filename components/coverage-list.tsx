import type { CoverageView } from '../engine/model/view.ts';
import { reasonText } from './card-content.ts';
import { OutsideIcon } from './icons.tsx';
import { Section } from './section.tsx';
import { SourceLine } from './source-line.tsx';
import { useStrings } from './strings.ts';
import { isWebAddress } from './web-address.ts';

export interface CoverageListProps {
  /** best first */
  items: CoverageView[];
  /** heading */
  title: string;
}

/** Articles of the coverage, each with the reason why it is offered. Absent if there are none. */
export function CoverageList({ items, title }: CoverageListProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="coverage">
        {items.map((item) => (
          <CoverageItem key={item.article.id} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function CoverageItem({ item }: { item: CoverageView }) {
  const t = useStrings();
  const { article } = item;
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
        <SourceLine article={article} titled />
      </p>
      <p class="reason">{reasonText(item, t)}</p>
    </li>
  );
}
