import { OutsideIcon } from './icons.tsx';
import { Message } from './message.tsx';
import { isolated, useStrings } from './strings.ts';

/** No entity fits the query: says so, and where else to look. A plain link: nothing is sent to Wikipedia before it is clicked. */
export function NoResult({ query }: { query: string }) {
  const t = useStrings();
  const address = `https://${t('locale.code')}.wikipedia.org/w/index.php?search=${encodeURIComponent(query)}`;
  return (
    <Message title={t('search.nothing')} role="status">
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer">
          {t('search.wikipedia', [isolated(query)])}
          <OutsideIcon />
        </a>
      </p>
    </Message>
  );
}
