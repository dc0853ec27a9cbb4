import { OutsideIcon } from './icons.tsx';
import { Message } from './message.tsx';
import { isolated, useStrings } from './strings.ts';

/** Says that no entity fits the query, and links to a search in Wikipedia. Nothing is sent there until the link is clicked. */
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
