import type { ArticleCard } from '../engine/model/view.ts';
import { SourceLine } from './source-line.tsx';

export interface CoverageItemProps {
  article: ArticleCard;
  /** open the page of the article of this id */
  onArticle: (id: string) => void;
  /** why it is shown; absent if that is obvious */
  reason?: string;
}

/** An article of the coverage in a list: its title, which opens its page, and its source. */
export function CoverageItem({ article, onArticle, reason }: CoverageItemProps) {
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
      {reason && <p class="reason">{reason}</p>}
    </li>
  );
}
