import type { ComponentChildren } from 'preact';
import type { Kind } from '../engine/model/pack.ts';
import type { PageEntry } from '../engine/model/view.ts';
import { DownIcon, UpIcon } from './icons.tsx';
import { GROUP_KEYS } from './kinds.ts';
import { useStrings } from './strings.ts';

export interface PageListProps {
  /** what the page mentions, in order of appearance */
  entries: PageEntry[];
  /** the mention that the steps led to last: of which entity, which one and of how many, counted from 1 */
  place?: PagePlace | undefined;
  /** go to the first mention of the entity of this id */
  onPick: (id: string) => void;
  /** go to the next (1) or the previous (-1) mention of the entity of this id */
  onStep: (id: string, by: 1 | -1) => void;
}

/** A mention in the page. */
export interface PagePlace {
  /** entity id */
  id: string;
  at: number;
  of: number;
}

/** "On this page": the cast of the story, by kind. */
export function PageList({ entries, place, onPick, onStep }: PageListProps) {
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
              .map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  place={place?.id === entry.id ? place : undefined}
                  onPick={onPick}
                  onStep={onStep}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** One name with its count; where there are several mentions, with the ways from one to the next. */
function Entry({ entry: { id, name, count }, place, onPick, onStep }: Omit<PageListProps, 'entries'> & OneEntry) {
  const t = useStrings();
  const at = place && t('page.place', [String(place.at), String(place.of)]);
  return (
    <li class={count > 1 ? 'page-row page-row-steps' : 'page-row'}>
      <button type="button" class="page-entry" onClick={() => onPick(id)}>
        <span class="page-name">
          <bdi>{name}</bdi>
        </span>
        <span class="count" aria-hidden="true">
          {at ?? count}
        </span>
        <span class="hidden">, {t('page.mentions', count)}</span>
      </button>
      {count > 1 && (
        <span class={place ? 'page-steps page-steps-stay' : 'page-steps'}>
          <Step label={t('page.previous', [name])} onStep={() => onStep(id, -1)}>
            <UpIcon />
          </Step>
          <Step label={t('page.next', [name])} onStep={() => onStep(id, 1)}>
            <DownIcon />
          </Step>
        </span>
      )}
      <span class="hidden" role="status">
        {at}
      </span>
    </li>
  );
}

interface OneEntry {
  entry: PageEntry;
}

function Step({ label, onStep, children }: { label: string; onStep: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="icon-button page-step" aria-label={label} title={label} onClick={onStep}>
      {children}
    </button>
  );
}
