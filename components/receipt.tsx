import { useEffect, useRef } from 'preact/hooks';
import type { ReceiptView } from '../engine/model/view.ts';
import { useDisclosure } from './disclosure.ts';
import { QuoteIcon } from './icons.tsx';
import { SourceLine } from './source-line.tsx';
import { joinNames, useStrings } from './strings.ts';

/** A sentence with the marker behind it that opens the quotes which support it, in place. */
export function Receipted({ text, receipts }: { text: string; receipts: ReceiptView[] }) {
  const t = useStrings();
  const { id, open, button } = useDisclosure();
  const quotes = useRef<HTMLDivElement>(null);
  // opened at the lower edge of a card, they would be there and not be seen
  useEffect(() => {
    if (open) quotes.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const outlets = [...new Set(receipts.map((receipt) => receipt.article.outlet.value))];
  const lastWord = text.lastIndexOf(' ') + 1;
  const label = t('receipt.show', receipts.length, [joinNames(t, outlets), String(receipts.length)]);
  return (
    <>
      <p class="receipted" dir="auto">
        {receipts.length === 0 ? (
          text
        ) : (
          <>
            {text.slice(0, lastWord)}
            <span class="receipt-holder">
              {text.slice(lastWord)}
              <button {...button} class="receipt-marker" aria-label={label}>
                <span>
                  <QuoteIcon />
                </span>
              </button>
            </span>
          </>
        )}
      </p>
      {open && (
        <div id={id} class="receipts" ref={quotes}>
          {receipts.map((receipt) => (
            <figure class="receipt" key={receipt.article.id + receipt.quote}>
              <blockquote dir="auto">{receipt.quote}</blockquote>
              <figcaption>
                <SourceLine article={receipt.article} />
              </figcaption>
            </figure>
          ))}
        </div>
      )}
    </>
  );
}
