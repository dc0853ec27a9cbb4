import type { NamedView } from '../../engine/model/view.ts';
import { formatDate } from '../dates.ts';
import { DownIcon } from '../icons.tsx';
import { NameGroups, type NameRow, type PagePlace } from '../name-list.tsx';
import { Step, Steps } from '../steps.tsx';
import { useStrings } from '../strings.ts';
import { ticksOf } from './strip.ts';
import { Strip } from './strip.tsx';

/** A name of the story, with the positions of its mentions. */
export interface PanelRow extends NameRow {
  /** the number of the sentence of each mention; absent until it is known */
  places?: readonly number[] | undefined;
  /** how many kept stories name it; absent if none does */
  read?: NamedView | undefined;
}

export interface PanelNamesProps {
  rows: readonly PanelRow[];
  /** where each sentence of the story begins, in percent of its length */
  starts: readonly number[];
  /** the mention that the page shows */
  place: PagePlace | undefined;
  /** show what is known about the name of this id */
  onOpen: (id: string) => void;
  /** go to a mention in the page, counted from 0 */
  onGo: (id: string, mention: number) => void;
  /** go to the next (1) or the previous (-1) one */
  onStep: (id: string, by: 1 | -1) => void;
}

/** The most names of a kind that are shown at first; the others are named less often. */
const FIRST = 7;

/** Who is who in the story: a click on a name shows what is known about it; the strip and the arrows go to its mentions. */
export function PanelNames({ rows, ...rest }: PanelNamesProps) {
  const t = useStrings();
  return (
    <NameGroups
      title={t('panel.names')}
      rows={rows}
      first={FIRST}
      draw={(row) => <Row key={row.id} row={row} {...rest} />}
    />
  );
}

function Row({ row, starts, place, onOpen, onGo, onStep }: Omit<PanelNamesProps, 'rows'> & { row: PanelRow }) {
  const t = useStrings();
  const { id, name, count, note, places, read } = row;
  const here = place?.id === id ? place : undefined;
  const at = here && t('page.place', [String(here.at), String(here.of)]);
  return (
    <li class="panel-row">
      <button type="button" class="panel-name" data-name={id} onClick={() => onOpen(id)}>
        <bdi>{name}</bdi>
        <span class="hidden">, {t('page.mentions', count)}</span>
      </button>
      <div class="panel-where">
        {places && (
          <Strip ticks={ticksOf(places, starts)} active={here && here.at - 1} onGo={(mention) => onGo(id, mention)} />
        )}
        <span class="count" aria-hidden="true">
          {at ?? count}
        </span>
        {count > 1 ? (
          <Steps name={name} onStep={(by) => onStep(id, by)} />
        ) : (
          <Step label={t('panel.go', [name])} onStep={() => onGo(id, 0)}>
            <DownIcon />
          </Step>
        )}
      </div>
      {note && (
        <p class="page-note">
          <bdi>{note}</bdi>
        </p>
      )}
      {read && (
        <p class="page-note panel-read">
          {t('panel.read', read.articles, [String(read.articles), formatDate(read.to, t('locale.code'))])}
        </p>
      )}
      <span class="hidden" role="status">
        {at}
      </span>
    </li>
  );
}
