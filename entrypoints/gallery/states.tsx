/** Every component in every state: the gallery shows them, the tests go through them. */
import type { ComponentChildren } from 'preact';
import { EntityCard, type EntityCardProps } from '../../components/entity-card.tsx';
import { PopupView, type PopupViewProps } from '../../components/popup-view.tsx';
import * as fixtures from './fixtures.ts';

export interface State {
  /** also the name of its test and screenshot */
  id: string;
  draw: () => ComponentChildren;
}

const nothing = () => {};

function card(id: string, props: Pick<EntityCardProps, 'view'> & Partial<EntityCardProps>): State {
  return { id, draw: () => <EntityCard onOpen={nothing} onClose={nothing} {...props} /> };
}

function popup(id: string, props: Partial<PopupViewProps>): State {
  return {
    id,
    draw: () => (
      <PopupView
        query=""
        state="ready"
        page={[]}
        coverage={[]}
        onQuery={nothing}
        onOpen={nothing}
        onBack={nothing}
        onPick={nothing}
        {...props}
      />
    ),
  };
}

export const STATES: State[] = [
  card('card: a person, with something in every section', { view: fixtures.KERRY }),
  card('card: an event whose story is older than most of the coverage', {
    view: fixtures.CRIMEA_EVENT,
    onBack: nothing,
  }),
  card('card: a story newer than the coverage, one garbled quote', { view: fixtures.ZELENSKYY }),
  card('card: unsure, with rivals and one sentence', { view: fixtures.SHERMAN }),
  card('card: a name made by rewording software', { view: fixtures.PRICE }),
  card('card: ten statements', { view: fixtures.PESKOV }),
  card('card: figures that differ', { view: fixtures.BUILD_UP }),
  card('card: hardly anything', { view: fixtures.BARE }),
  card('card: long names', { view: fixtures.LONG_NAMES, onBack: nothing }),
  popup('popup: what is on the page', { page: fixtures.PAGE, coverage: fixtures.COVERAGE }),
  popup('popup: results', { query: 'nato chief', results: fixtures.RESULTS }),
  popup('popup: no result', { query: 'Atlantis', results: [] }),
  popup('popup: an entity', { query: 'kerry', selected: fixtures.KERRY }),
  popup('popup: waiting for the first answer', { query: 'k' }),
  popup('popup: reading the page', { state: 'loading' }),
  popup('popup: nothing on the page', {}),
  popup('popup: site not listed', { state: 'unlisted' }),
  popup('popup: page closed to extensions', { state: 'restricted' }),
  popup('popup: tab older than the extension', { state: 'stale' }),
  popup('popup: something broke', { state: 'error' }),
];
