import type { ComponentChildren } from 'preact';
import { useStrings } from './strings.ts';

/**
 * The root of everything that Backstory draws. Colours and type are set here and not on the shadow host,
 * which the page's own styles can reach; language and direction are those of the messages. Names and lines from a pack
 * stand in a `<bdi>` and align with the messages; its running text has `dir="auto"` and aligns by itself.
 */
export function Surface({ children }: { children: ComponentChildren }) {
  const t = useStrings();
  return (
    <div class="backstory" lang={t('locale.code')} dir={t('locale.dir') as 'ltr' | 'rtl'}>
      {children}
    </div>
  );
}
