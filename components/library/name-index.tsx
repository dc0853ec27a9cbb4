import type { EntityRef, PackRef } from '../../engine/model/view.ts';
import { KindIcon } from '../icons.tsx';
import { KIND_KEYS } from '../kinds.ts';
import { joinNames, useStrings } from '../strings.ts';
import { nameAddress } from './places.ts';

export interface NameIndexProps {
  /** A to Z */
  names: EntityRef[];
  /** packs with too many names to list */
  unlisted: PackRef[];
  query: string;
  /** names that match the query, best first; undefined if the search box is empty */
  found: EntityRef[] | undefined;
  onQuery: (query: string) => void;
}

/** All names of a pack, by their first letters, with a search that tolerates misspellings. */
export function NameIndex({ names, unlisted, query, found, onQuery }: NameIndexProps) {
  const t = useStrings();
  return (
    <section>
      <h2 id="library-names">{t('library.names')}</h2>
      <search>
        <label class="library-label">
          <span class="hidden">{t('library.search')}</span>
          <input
            type="search"
            class="library-search"
            placeholder={t('library.search')}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
      </search>
      {unlisted.length > 0 && (
        <p class="note">
          {t('library.unlisted', [
            joinNames(
              t,
              unlisted.map(({ title }) => title),
            ),
          ])}
        </p>
      )}
      <div aria-live="polite">
        {found === undefined ? (
          byLetter(names).map(([letter, some]) => (
            <section key={letter}>
              <h3>
                <bdi>{letter}</bdi>
              </h3>
              <Names names={some} />
            </section>
          ))
        ) : found.length === 0 ? (
          <p class="note">{t('library.nothing')}</p>
        ) : (
          <Names names={found} />
        )}
      </div>
    </section>
  );
}

function Names({ names }: { names: EntityRef[] }) {
  const t = useStrings();
  return (
    <ul class="library-names">
      {names.map(({ id, name, kind }) => (
        <li key={id}>
          <KindIcon kind={kind} />
          <a href={nameAddress(id)}>
            <bdi>{name}</bdi>
            <span class="hidden">, {t(KIND_KEYS[kind])}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Names in groups by the first letter of each, in the order given. */
function byLetter(names: EntityRef[]): [string, EntityRef[]][] {
  return [...Map.groupBy(names, ({ name }) => [...name][0]!.toUpperCase())];
}
