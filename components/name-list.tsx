import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Kind } from '../engine/model/pack.ts';
import { useDisclosure } from './disclosure.ts';
import { GROUP_KEYS } from './kinds.ts';
import { ShowAll } from './show-all.tsx';
import { Steps } from './steps.tsx';
import { useStrings } from './strings.ts';

/** A name of a page. */
export interface NameRow {
  /** unique among the rows */
  id: string;
  name: string;
  kind: Kind;
  /** mentions in the page, at least 1 */
  count: number;
  /** the role at the story's time, or the words by which the story introduces who it is; absent if neither is known */
  note?: string;
}

/** A mention in the page. */
export interface PagePlace {
  /** id of its row */
  id: string;
  /** counted from 1 */
  at: number;
  of: number;
}

export interface NameListProps {
  title: string;
  /** in order of appearance */
  rows: readonly NameRow[];
  /** the mention that the reader last went to */
  place?: PagePlace | undefined;
  /** go to the first mention of the row of this id */
  onPick: (id: string) => void;
  /** go to the next (1) or the previous (-1) mention of the row of this id */
  onStep: (id: string, by: 1 | -1) => void;
}

/** People first, then organizations, events and topics. Places are hidden behind a button, as readers know most of them. */
const ORDER: readonly Kind[] = ['person', 'organization', 'event', 'topic'];

/** The names of a page by kind, with buttons that go to their mentions. */
export function NameList({ title, rows, place, onPick, onStep }: NameListProps) {
  const draw = (row: NameRow) => (
    <Row key={row.id} row={row} place={place?.id === row.id ? place : undefined} onPick={onPick} onStep={onStep} />
  );
  return <NameGroups title={title} rows={rows} draw={draw} />;
}

interface GroupsProps<T extends NameRow> {
  title: string;
  /** in order of appearance */
  rows: readonly T[];
  /** draws one row as an item of a list */
  draw: (row: T) => VNode;
  /** how many of each kind are visible before "Show more" is pressed; absent for all */
  first?: number;
}

/** Rows by kind, the most frequently named first; places are hidden behind a button. */
export function NameGroups<T extends NameRow>({ title, rows, draw, first }: GroupsProps<T>) {
  const groups = Map.groupBy(
    [...rows].sort((a, b) => b.count - a.count),
    ({ kind }) => kind,
  );
  const open = ORDER.filter((kind) => groups.has(kind));
  const places = groups.get('place');
  return (
    <section class="section">
      <h2>{title}</h2>
      {open.map((kind) => (
        <Group key={kind} kind={kind} items={groups.get(kind)!.map(draw)} first={first} />
      ))}
      {places && <Places alone={open.length === 0} items={places.map(draw)} />}
    </section>
  );
}

function Group({ kind, items, first = items.length }: { kind: Kind; items: VNode[]; first?: number | undefined }) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const title = t(GROUP_KEYS[kind]);
  return (
    <div class="page-group">
      <h3>{title}</h3>
      <ul>{all ? items : items.slice(0, first)}</ul>
      {items.length > first && (
        <ShowAll
          all={all}
          onChange={setAll}
          more={t('background.more', [String(items.length - first)])}
          title={title}
        />
      )}
    </div>
  );
}

/** Behind a button, unless the page names nothing else. */
function Places({ alone, items }: { alone: boolean; items: VNode[] }) {
  const t = useStrings();
  const { id, open, button } = useDisclosure();
  if (alone) return <Group kind="place" items={items} />;
  return (
    <div class="page-group">
      <h3>
        <button {...button} class="page-fold">
          {t('page.fold', [t(GROUP_KEYS.place), String(items.length)])}
        </button>
      </h3>
      {open && (
        <div id={id}>
          <ul>{items}</ul>
        </div>
      )}
    </div>
  );
}

/** One name with its number of mentions; if there are several, with buttons to the previous and the next. */
function Row({
  row: { id, name, count, note },
  place,
  onPick,
  onStep,
}: Pick<NameListProps, 'place' | 'onPick' | 'onStep'> & { row: NameRow }) {
  const t = useStrings();
  const at = place && t('page.place', [String(place.at), String(place.of)]);
  return (
    <li class={count > 1 ? 'page-row page-row-steps' : 'page-row'}>
      <button type="button" class="page-entry" onClick={() => onPick(id)}>
        <span class="page-name">
          <bdi>{name}</bdi>
          {note && (
            <span class="page-note">
              <bdi>{note}</bdi>
            </span>
          )}
        </span>
        <span class="count" aria-hidden="true">
          {at ?? count}
        </span>
        <span class="hidden">, {t('page.mentions', count)}</span>
      </button>
      {count > 1 && (
        <span class={place ? 'page-steps page-steps-stay' : 'page-steps'}>
          <Steps name={name} onStep={(by) => onStep(id, by)} />
        </span>
      )}
      <span class="hidden" role="status">
        {at}
      </span>
    </li>
  );
}
