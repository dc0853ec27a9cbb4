import type { ConnectionView } from '../engine/model/view.ts';
import { CoverageItem } from './coverage-item.tsx';
import { Receipted } from './receipt.tsx';
import { Section } from './section.tsx';
import { Statements } from './statements.tsx';
import { useStrings } from './strings.ts';

export interface ConnectionProps {
  view: ConnectionView;
  /** go to the entity of this id */
  onOpen: (id: string) => void;
  /** open the page of the article of this id */
  onArticle: (id: string) => void;
}

/** The number of statements before "Show all". */
const FIRST_STATEMENTS = 4;

/** The sentences, statements and articles of the coverage that connect two names. */
export function Connection({ view: { facts, statements, articles }, onOpen, onArticle }: ConnectionProps) {
  const t = useStrings();
  return (
    <>
      {facts.length > 0 && (
        <Section title={t('connect.told')}>
          <ul class="facts">
            {facts.map(({ of, date, text, receipts }) => (
              <li key={date + text}>
                <Receipted lead={`${of.name}:`} date={date} text={text} receipts={receipts} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {statements.length > 0 && (
        <Statements
          title={t('statements.title')}
          statements={statements}
          first={FIRST_STATEMENTS}
          entity=""
          dated={false}
          onOpen={onOpen}
        />
      )}
      {articles.length > 0 && (
        <Section title={t('connect.articles')}>
          <ul class="coverage">
            {articles.map(({ article }) => (
              <CoverageItem key={article.id} article={article} onArticle={onArticle} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
