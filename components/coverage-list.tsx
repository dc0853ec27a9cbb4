import type { CoverageView } from '../engine/model/view.ts';
import { reasonText } from './card-content.ts';
import { CoverageItem } from './coverage-item.tsx';
import { Section } from './section.tsx';
import { useStrings } from './strings.ts';

export interface CoverageListProps {
  /** best first */
  items: CoverageView[];
  /** heading */
  title: string;
  /** open the page of the article of this id */
  onArticle: (id: string) => void;
}

/** Articles of the coverage, each with the reason why it is shown. Renders nothing if there are none. */
export function CoverageList({ items, title, onArticle }: CoverageListProps) {
  const t = useStrings();
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="coverage">
        {items.map((item) => (
          <CoverageItem
            key={item.article.id}
            article={item.article}
            onArticle={onArticle}
            reason={reasonText(item, t)}
          />
        ))}
      </ul>
    </Section>
  );
}
