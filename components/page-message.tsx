import { Message } from './message.tsx';
import { useStrings } from './strings.ts';

/**
 * How reading the page at hand went. `ready`: it was read. `empty`: it was read and names nothing that is known.
 * `unlisted`: not one of the outlets. `restricted`: the browser lets no extension read it. `stale`: the tab is
 * older than the extension. `error`: something broke.
 */
export type PageState = 'loading' | 'ready' | 'empty' | 'unlisted' | 'restricted' | 'stale' | 'error';

type Told = Exclude<PageState, 'ready' | 'loading'>;

const TITLES: Record<Told, string> = {
  empty: 'page.empty.title',
  unlisted: 'page.unlisted.title',
  restricted: 'page.restricted.title',
  stale: 'page.stale.title',
  error: 'page.error.title',
};

const BODIES: Record<Told, string> = {
  empty: 'page.empty.body',
  unlisted: 'page.unlisted.body',
  restricted: 'page.restricted.body',
  stale: 'page.stale.body',
  error: 'page.error.body',
};

/** Says why there is no list of what is on the page, and what can be done. */
export function PageMessage({ state }: { state: Exclude<PageState, 'ready'> }) {
  const t = useStrings();
  if (state === 'loading') return <Message title={t('page.loading')} role="status" />;
  return (
    <Message title={t(TITLES[state])} {...(state === 'error' && { role: 'alert' as const })}>
      <p>{t(BODIES[state])}</p>
    </Message>
  );
}
