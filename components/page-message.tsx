import { useState } from 'preact/hooks';
import type { PageState } from '../platform/page-state.ts';
import { Message } from './message.tsx';
import { useStrings } from './strings.ts';

type Told = Exclude<PageMessageProps['state'], 'loading'>;

const TITLES: Record<Told, string> = {
  empty: 'page.empty.title',
  noArticle: 'page.noArticle.title',
  off: 'page.off.title',
  unlisted: 'page.unlisted.title',
  withdrawn: 'page.withdrawn.title',
  unseen: 'page.unseen.title',
  restricted: 'page.restricted.title',
  pdf: 'page.pdf.title',
  stale: 'page.stale.title',
  updated: 'panel.updated.title',
  error: 'page.error.title',
};

const BODIES: Partial<Record<Told, string>> = {
  noArticle: 'page.noArticle.body',
  off: 'page.off.body',
  unlisted: 'page.unlisted.body',
  withdrawn: 'page.withdrawn.body',
  unseen: 'page.unseen.body',
  restricted: 'page.restricted.body',
  pdf: 'page.pdf.body',
  stale: 'page.stale.body',
  updated: 'panel.updated.body',
  error: 'page.error.body',
};

/** Actions on a page that was not read; absent if not possible here. */
export interface PageActions {
  /** read this page, now */
  onRead?: (() => void) | undefined;
  /** always read the current site */
  onAllow?: (() => void) | undefined;
  /** read news articles on every site */
  onAllowAll?: (() => void) | undefined;
  /** let the browser offer to read the site of a page whose address is not known; absent if it cannot */
  onOffer?: (() => void) | undefined;
}

export interface PageMessageProps extends PageActions {
  /** `updated`: the extension was replaced under the panel */
  state: Exclude<PageState, 'ready'> | 'updated';
  /** the host that *Always read* would allow; absent if the site is not known */
  host?: string | undefined;
  /** there is a search box above */
  canLookUp?: boolean;
}

/** States in which looking names up is all that a reader can do. */
const LOOK_UP = new Set<PageMessageProps['state']>(['empty', 'off', 'restricted', 'pdf']);

/** Says why there is no list of what is on the page, and what can be done. */
export function PageMessage({ state, host, canLookUp, onRead, onAllow, onAllowAll, onOffer }: PageMessageProps) {
  const t = useStrings();
  if (state === 'loading') return <Message title={t('page.loading')} role="status" />;
  const readable = state === 'unlisted' || state === 'stale' || state === 'noArticle';
  const body = BODIES[state];
  const words = [body && t(body), canLookUp && LOOK_UP.has(state) && t('page.lookUp')].filter(Boolean).join(' ');
  const allowable = host !== undefined && (state === 'unlisted' || state === 'withdrawn');
  return (
    <Message title={t(TITLES[state])} {...(state === 'error' && { role: 'alert' as const })}>
      {words && <p>{words}</p>}
      {readable && onRead && (
        <button type="button" class="button" onClick={onRead}>
          {t(state === 'noArticle' ? 'page.readAnyway' : 'page.read')}
        </button>
      )}
      {allowable && onAllow && (
        <button type="button" class={state === 'withdrawn' ? 'button' : 'text-button'} onClick={onAllow}>
          {t('site.always', [host])}
        </button>
      )}
      {state === 'unseen' && onOffer && <Offer onOffer={onOffer} />}
      {state === 'unlisted' && onAllowAll && (
        <button type="button" class="text-button" onClick={onAllowAll}>
          {t('site.everywhere')}
        </button>
      )}
    </Message>
  );
}

/** A button that makes the browser ask for the permission. */
function Offer({ onOffer }: { onOffer: () => void }) {
  const t = useStrings();
  const [offered, setOffered] = useState(false);
  function offer() {
    onOffer();
    setOffered(true);
  }
  return (
    <>
      <button type="button" class="button" onClick={offer}>
        {t('page.unseen.always')}
      </button>
      <p role="status">{offered && t('page.unseen.offered')}</p>
    </>
  );
}
