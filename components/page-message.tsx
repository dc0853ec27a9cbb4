import { Message } from './message.tsx';
import { useStrings } from './strings.ts';

/**
 * How reading the page at hand went. `ready`: it was read. `empty`: it was read and names nothing that is known.
 * `noArticle`: it is none, and was left alone. `off`: the reader switched the site off. `unlisted`: not one of the
 * outlets. `withdrawn`: an outlet that the reader withdrew in the browser's settings. `restricted`: the browser lets
 * no extension read it. `stale`: the tab is older than the extension. `error`: something broke.
 */
export type PageState =
  | 'loading'
  | 'ready'
  | 'empty'
  | 'noArticle'
  | 'off'
  | 'unlisted'
  | 'withdrawn'
  | 'restricted'
  | 'stale'
  | 'error';

type Told = Exclude<PageState, 'ready' | 'loading'>;

const TITLES: Record<Told, string> = {
  empty: 'page.empty.title',
  noArticle: 'page.noArticle.title',
  off: 'page.off.title',
  unlisted: 'page.unlisted.title',
  withdrawn: 'page.withdrawn.title',
  restricted: 'page.restricted.title',
  stale: 'page.stale.title',
  error: 'page.error.title',
};

const BODIES: Record<Told, string> = {
  empty: 'page.empty.body',
  noArticle: 'page.noArticle.body',
  off: 'page.off.body',
  unlisted: 'page.unlisted.body',
  withdrawn: 'page.withdrawn.body',
  restricted: 'page.restricted.body',
  stale: 'page.stale.body',
  error: 'page.error.body',
};

/** What the reader can do about a page that was not read; what cannot be done here is absent. */
export interface PageActions {
  /** read this page, now */
  onRead?: (() => void) | undefined;
  /** always read the site at hand */
  onAllow?: (() => void) | undefined;
  /** read news articles on every site */
  onAllowAll?: (() => void) | undefined;
}

export interface PageMessageProps extends PageActions {
  state: Exclude<PageState, 'ready'>;
  /** the host that *Always read* asks for; absent if the site is not known */
  host?: string | undefined;
}

/** Says why there is no list of what is on the page, and what can be done. */
export function PageMessage({ state, host, onRead, onAllow, onAllowAll }: PageMessageProps) {
  const t = useStrings();
  if (state === 'loading') return <Message title={t('page.loading')} role="status" />;
  const readable = state === 'unlisted' || state === 'stale' || state === 'noArticle';
  const allowable = host !== undefined && (state === 'unlisted' || state === 'withdrawn');
  return (
    <Message title={t(TITLES[state])} {...(state === 'error' && { role: 'alert' as const })}>
      <p>{t(BODIES[state])}</p>
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
      {state === 'unlisted' && onAllowAll && (
        <button type="button" class="text-button" onClick={onAllowAll}>
          {t('site.everywhere')}
        </button>
      )}
    </Message>
  );
}
