import type { CoverageView, EntityRef, StoryContextView } from '../../engine/model/view.ts';
import type { PageState, Site } from '../../platform/page-state.ts';
import { CoverageList } from '../coverage-list.tsx';
import { KeepBar, type KeepBarProps } from '../keep-bar.tsx';
import type { PagePlace } from '../name-list.tsx';
import { type PageActions, PageMessage } from '../page-message.tsx';
import { SiteBar } from '../site-bar.tsx';
import { Statements } from '../statements.tsx';
import { useStrings } from '../strings.ts';
import { Surface } from '../surface.tsx';
import { When } from '../when.tsx';
import { ConnectTwo } from './connect.tsx';
import { type ConnectionOnShow, ConnectionPage } from './connection-page.tsx';
import { type NameOnShow, NamePage } from './name-page.tsx';
import { PanelNames, type PanelRow } from './panel-names.tsx';
import { Pinned } from './pinned.tsx';
import { type SaidInStory, StorySayings } from './story-sayings.tsx';
import { type DatedOfStory, StoryTimeline } from './story-timeline.tsx';
import { beginnings } from './strip.ts';
import { useWayBack } from './way-back.ts';

export interface PanelViewProps extends PageActions {
  /** the state of the active page; `updated`: the extension was updated while the panel was open */
  state: PageState | 'updated';
  site?: Site | undefined;
  /** the page is in a private window */
  isPrivate?: boolean | undefined;
  /** switching the site on or off failed */
  failed?: boolean | undefined;
  /** when the story was written, if known */
  published?: string | undefined;
  readUpTo?: number | undefined;
  /** frames of the page that are not read */
  frames?: number | undefined;
  /** in order of appearance */
  rows: readonly PanelRow[];
  /** the story's sentences; empty until they are known */
  sentences: readonly string[];
  dated: readonly DatedOfStory[];
  /** what the story quotes */
  said: readonly SaidInStory[];
  /** what the packs say about the story's names together */
  context: StoryContextView;
  coverage: CoverageView[];
  /** whether the story is kept, and the possible actions; absent if this page cannot be kept */
  keep?: KeepBarProps | undefined;
  /** the mention that the page shows */
  place?: PagePlace | undefined;
  /** cards that were pinned */
  pinned: readonly EntityRef[];
  /** shown in place of the lists */
  shown?: { name: NameOnShow } | { connection: ConnectionOnShow } | undefined;
  onBack: () => void;
  onOpen: (id: string) => void;
  onPinned: (id: string) => void;
  onUnpin: (id: string) => void;
  onGo: (id: string, mention: number) => void;
  onStep: (id: string, by: 1 | -1) => void;
  onSentence: (sentence: number) => void;
  onConnect: (first: string, second: string) => void;
  onArticle: (id: string) => void;
  onSwitch: (on: boolean) => void;
  onSettings: () => void;
}

/** States of a page in which the reader runs. In other states the message says how the site can be read. */
const READ = new Set<PanelViewProps['state']>(['ready', 'empty', 'noArticle', 'off']);

/** The number of statements before "Show all". */
const FIRST_STATEMENTS = 6;

/** The side panel: who is who in the story, what happened when, who said what. */
export function PanelView(props: PanelViewProps) {
  const t = useStrings();
  const { shown, pinned, onPinned, onUnpin, onBack } = props;
  const leave = useWayBack(shown !== undefined, onBack);
  const isOnShow = (id: string) => shown !== undefined && 'name' in shown && shown.name.ref.id === id;
  return (
    <Surface>
      <div class="panel">
        <Pinned cards={pinned.filter(({ id }) => !isOnShow(id))} onOpen={onPinned} onUnpin={onUnpin} />
        <main class="panel-body">
          <h1 class="hidden">{t('panel.title')}</h1>
          <OnShow
            {...props}
            onOpen={(id) => {
              leave(id);
              props.onOpen(id);
            }}
            onConnect={(first, second) => {
              leave();
              props.onConnect(first, second);
            }}
          />
        </main>
        <div class="panel-foot">
          {props.keep && !shown && !props.isPrivate && <KeepBar {...props.keep} />}
          <SiteBar
            site={props.site}
            failed={props.failed}
            onSwitch={props.onSwitch}
            onSettings={props.onSettings}
            onAllow={READ.has(props.state) ? props.onAllow : undefined}
          />
        </div>
      </div>
    </Surface>
  );
}

function OnShow(props: PanelViewProps) {
  const { shown, rows, onBack, onOpen, onArticle, onSentence, onConnect, onUnpin } = props;
  const ways = { onBack, onOpen, onArticle, onSentence };
  if (!shown) return <Page {...props} />;
  if ('connection' in shown) return <ConnectionPage connection={shown.connection} {...ways} />;
  const { id } = shown.name.ref;
  return (
    <NamePage
      name={shown.name}
      others={byName(rows)}
      onUnpin={() => onUnpin(id)}
      onConnect={(other) => onConnect(id, other)}
      {...ways}
    />
  );
}

/** The page's story, or why there is none. */
function Page(props: PanelViewProps) {
  const { state, site, isPrivate, frames = 0, readUpTo, published } = props;
  const t = useStrings();
  if (state !== 'ready') {
    const { onRead, onAllow, onAllowAll, onOffer } = props;
    return (
      <>
        <PageMessage
          state={state}
          host={site?.asks}
          onRead={onRead}
          onAllow={onAllow}
          onAllowAll={onAllowAll}
          onOffer={onOffer}
        />
        {frames > 0 && <p class="note">{t('page.frames', frames)}</p>}
      </>
    );
  }
  return (
    <>
      {isPrivate && <p class="panel-note">{t('panel.private')}</p>}
      {published && (
        <p class="panel-note">
          {t('panel.written')} <When date={published} />
        </p>
      )}
      {readUpTo !== undefined && <p class="note">{t('page.readUpTo', [readUpTo.toLocaleString(t('locale.code'))])}</p>}
      <Story {...props} />
    </>
  );
}

function Story(props: PanelViewProps) {
  const { rows, sentences, dated, said, context, coverage, place, published } = props;
  const t = useStrings();
  return (
    <>
      <PanelNames
        rows={rows}
        starts={beginnings(sentences)}
        place={place}
        onOpen={props.onOpen}
        onGo={props.onGo}
        onStep={props.onStep}
      />
      <StoryTimeline dated={dated} facts={context.facts} published={published} onSentence={props.onSentence} />
      {said.length + context.statements.length > 0 && (
        <section class="section">
          <h2>{t('panel.said')}</h2>
          <StorySayings said={said} onOpen={props.onOpen} onSentence={props.onSentence} />
          {context.statements.length > 0 && (
            <Statements
              title={said.length > 0 ? t('panel.saidElsewhere') : ''}
              statements={context.statements}
              first={FIRST_STATEMENTS}
              entity=""
              dated={published !== undefined}
              onOpen={props.onOpen}
            />
          )}
        </section>
      )}
      {coverage.length > 0 && (
        <section class="section">
          <h2>{t('coverage.story')}</h2>
          <CoverageList title="" items={coverage} onArticle={props.onArticle} />
        </section>
      )}
      <ConnectTwo names={byName(rows)} onConnect={props.onConnect} />
    </>
  );
}

/** The names to choose from, A to Z. */
const byName = (rows: readonly PanelRow[]): EntityRef[] =>
  rows.map(({ id, name, kind }) => ({ id, name, kind })).sort((a, b) => a.name.localeCompare(b.name));
