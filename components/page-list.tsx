import type { Kind } from '../engine/pack.ts';
import type { PageEntry } from '../engine/view.ts';
import { GROUP_KEYS } from './kinds.ts';
import { useStrings } from './strings.ts';

export interface PageListProps {
  /** what the page mentions, in order of appearance */
  entries: PageEntry[];
  /** go to the first mention of the entity of this id */
  onPick: (id: string) => void;
}

/** "On this page": the cast of the story, by kind. */
export function PageList({ entries, onPick }: PageListProps) {
  const t = useStrings();
  const kinds = (Object.keys(GROUP_KEYS) as Kind[]).filter((kind) => entries.some((entry) => entry.kind === kind));
  return (
    <section class="section">
      <h2>{t('page.title')}</h2>
      {kinds.map((kind) => (
        <div class="page-group" key={kind}>
          <h3>{t(GROUP_KEYS[kind])}</h3>
          <ul>
            {entries
              .filter((entry) => entry.kind === kind)
              .map(({ id, name, count }) => (
                <li key={id}>
                  <button type="button" class="page-entry" onClick={() => onPick(id)}>
                    <span class="page-name">
                      <bdi>{name}</bdi>
                    </span>
                    <span class="count" aria-hidden="true">
                      {count}
                    </span>
                    <span class="hidden">, {t('page.mentions', count)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
