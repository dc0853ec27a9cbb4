import type { HoldingsView } from '../../engine/model/library-view.ts';
import { SourceLine } from '../source-line.tsx';
import { useStrings } from '../strings.ts';
import { articleAddress } from './places.ts';

/** The articles of a pack by date; each title opens the article's page. */
export function ArticleList({ articles }: Pick<HoldingsView, 'articles'>) {
  const t = useStrings();
  return (
    <section>
      <h2>{t('library.articles')}</h2>
      <ol class="library-articles">
        {articles.map(({ article, names, pack }) => (
          <li key={article.id}>
            <p>
              <a href={articleAddress(article.id)}>
                <bdi>{article.title}</bdi>
              </a>
            </p>
            <p class="source">
              <SourceLine article={article} />
            </p>
            <p class="source">
              {t('library.article.names', names, [names.toLocaleString(t('locale.code'))])}
              {pack && (
                <>
                  {' · '}
                  <bdi>{pack.title}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
