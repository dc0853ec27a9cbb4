import { useContext, useEffect, useRef } from 'preact/hooks';
import type { ArticleCard, ReceiptView } from '../engine/model/view.ts';
import { AlteredWords } from './altered-words.tsx';
import { useDisclosure } from './disclosure.ts';
import { QuoteIcon } from './icons.tsx';
import { OpenArticle } from './open-article.ts';
import { SourceLine } from './source-line.tsx';
import { joinNames, useStrings } from './strings.ts';
import { useUniqueId } from './unique-id.ts';
import { isWebAddress } from './web-address.ts';
import { When } from './when.tsx';

export interface ReceiptedProps {
  /** emphasised words before the sentence */
  lead?: string;
  /** the sentence's date, before it in a lighter style; absent if it needs none */
  date?: string | undefined;
  /** who published it, after the date; absent if that is not shown */
  outlet?: string | undefined;
  text: string;
  receipts: ReceiptView[];
}

/** A sentence with a marker behind it that shows the quotes which support it. */
export function Receipted({ lead, date, outlet, text, receipts }: ReceiptedProps) {
  const t = useStrings();
  const sentence = useUniqueId();
  const { id, open, button } = useDisclosure();
  const quotes = useRef<HTMLDivElement>(null);
  // at the lower edge of a card the opened quotes would otherwise be out of sight
  useEffect(() => {
    if (open) quotes.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const outlets = [...new Set(receipts.map((receipt) => receipt.article.outlet.value))];
  const lastWord = text.lastIndexOf(' ') + 1;
  const label = t('receipt.show', receipts.length, [joinNames(t, outlets), String(receipts.length)]);
  // every sentence has the same button: its sentence is its description for screen readers
  const describedBy = `${sentence}-a ${sentence}-z`;
  return (
    <>
      <p class="receipted" dir="auto">
        {date && (
          <>
            <bdi class="dateline">
              <When date={date} />
              {outlet && `, ${outlet}`}
            </bdi>{' '}
          </>
        )}
        <span id={`${sentence}-a`}>
          {lead && <strong class="figure-amount">{lead}</strong>} {text.slice(0, lastWord)}
        </span>
        <span class="receipt-holder">
          <span id={`${sentence}-z`}>{text.slice(lastWord)}</span>
          {receipts.length > 0 && (
            <button {...button} class="receipt-marker" aria-label={label} aria-describedby={describedBy}>
              <span>
                <QuoteIcon />
              </span>
            </button>
          )}
        </span>
      </p>
      {open && (
        <div id={id} class="receipts" ref={quotes}>
          {receipts.map((receipt) => (
            <Receipt key={receipt.article.id + receipt.quote} receipt={receipt} sentence={text} />
          ))}
        </div>
      )}
    </>
  );
}

/** For a sentence that is quoted word for word: its source, with links to the sentence in the kept text and to the original. */
function Origin({ article, words }: { article: ArticleCard; words: string }) {
  const t = useStrings();
  const open = useContext(OpenArticle);
  return (
    <div class="receipt">
      <p class="source">
        <bdi>{article.title}</bdi>
      </p>
      <p class="source">
        <SourceLine article={article} />
      </p>
      <p class="receipt-ways">
        {open && (
          <button type="button" class="text-button" onClick={() => open(article.id, words)}>
            {t('receipt.inText')}
          </button>
        )}
        {isWebAddress(article.url) && (
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {t('library.article.original', [new URL(article.url).hostname])}
          </a>
        )}
      </p>
    </div>
  );
}

/** One quote with its source. If software altered the copy, the words are hidden behind a button. */
function Receipt({ receipt: { quote, article }, sentence }: { receipt: ReceiptView; sentence: string }) {
  const source = <SourceLine article={article} />;
  // the sentence is the quote itself, so it is not repeated
  if (quote === sentence) return <Origin article={article} words={quote} />;
  if (article.copy === 'reworded') {
    return (
      <div class="receipt">
        <p class="source">{source}</p>
        <AlteredWords texts={[quote]} outlet={article.outlet.value} />
      </div>
    );
  }
  return (
    <figure class="receipt">
      <blockquote dir="auto">{quote}</blockquote>
      <figcaption>{source}</figcaption>
    </figure>
  );
}
