import type { CoverageView } from '../engine/model/view.ts';
import { reasonText } from './card-content.ts';
import { Section } from './section.tsx';
import { SourceLine } from './source-line.tsx';
import { useStrings } from './strings.ts';

export interface CoverageListProps {
  /** best first */
  items: CoverageView[];
  /** heading */
  title: string;
  /** open the page of the article of this id */
  onArticle: (id: string) => void;
}

/** Articles of the coverage, each with the reason why it is offered. Absent if there are none. */
export function CoverageList({ items, title, onArticle }: CoverageListProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="coverage">
        {items.map((item) => (
          <CoverageItem key={item.article.id} item={item} onArticle={onArticle} />
        ))}
      </ul>
    </Section>
  );
}

function CoverageItem({ item, onArticle }: { item: CoverageView } & Pick<CoverageListProps, 'onArticle'>) {
  const t = useStrings();
  const { article } = item;
  return (
    <li>
      <p class="coverage-title">
        <button type="button" class="text-button" onClick={() => onArticle(article.id)}>
          <bdi>{article.title}</bdi>
        </button>
      </p>
      <p class="source">
        <SourceLine article={article} titled />
      </p>
      <p class="reason">{reasonText(item, t)}</p>
    </li>
  );
}
