import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleView, ReceiptOfArticle } from '../../engine/model/library-view.ts';
import { OutsideIcon } from '../icons.tsx';
import { joinNames, useStrings } from '../strings.ts';
import { isWebAddress } from '../web-address.ts';
import { When } from '../when.tsx';
import { nameAddress } from './places.ts';

/** The page of one article: outlet and date, how these are known, the names in it, and the sentences of the pack that quote it. */
export function ArticlePage({ pack, article, authors, names, receipts }: ArticleView) {
  const t = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [article.id]);
  const { title, outlet, published, url, copy } = article;
  const how = { stated: 'library.article.stated', inferred: 'library.article.guessed' } as const;
  return (
    <article class="library-article">
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h2>
      {authors.length > 0 && <p class="source">{t('library.article.by', [joinNames(t, authors)])}</p>}
      <dl>
        <dt>{t('library.article.outlet')}</dt>
        <dd>
          <bdi>{outlet.value}</bdi> <span class="source">({t(how[outlet.how], [outlet.because])})</span>
        </dd>
        <dt>{t('library.article.published')}</dt>
        <dd>
          <When date={published.value} /> <span class="source">({t(how[published.how], [published.because])})</span>
        </dd>
        {pack && (
          <>
            <dt>{t('library.article.pack')}</dt>
            <dd>
              <bdi>{pack.title}</bdi>
            </dd>
          </>
        )}
      </dl>
      {isWebAddress(url) && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t('library.article.original', [new URL(url).hostname])}
            <OutsideIcon />
          </a>
        </p>
      )}
      <h3>{t('library.article.people')}</h3>
      <ul class="library-names">
        {names.map(({ id, name, count }) => (
          <li key={id}>
            <a href={nameAddress(id)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="count">{count.toLocaleString(t('locale.code'))}</span>
          </li>
        ))}
      </ul>
      <h3>{t('library.article.receipts')}</h3>
      {copy === 'reworded' && <p class="note">{t('library.article.reworded')}</p>}
      <ul class="library-receipts">
        {receipts.map((receipt) => (
          <Receipt key={`${receipt.entity.id} ${receipt.text}`} {...receipt} altered={copy === 'reworded'} />
        ))}
      </ul>
    </article>
  );
}

function Receipt({ entity, text, quotes, altered }: ReceiptOfArticle & { altered: boolean }) {
  const t = useStrings();
  return (
    <li>
      <p dir="auto">
        <a href={nameAddress(entity.id)}>
          <bdi>{entity.name}</bdi>
        </a>
        {': '}
        {text}
      </p>
      <details>
        <summary>{t(altered ? 'library.article.altered' : 'library.article.quote')}</summary>
        {quotes.map((quote) => (
          <blockquote dir="auto" key={quote}>
            {quote}
          </blockquote>
        ))}
      </details>
    </li>
  );
}
