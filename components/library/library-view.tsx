import type { ComponentChildren } from 'preact';
import type { ArticleView, HoldingsView, PackSummary } from '../../engine/model/library-view.ts';
import type { EntityRef, EntityView } from '../../engine/model/view.ts';
import type { KeptStoryReply } from '../../platform/reading-messages.ts';
import type { StorySource } from '../../reading/story.ts';
import { EntityCard } from '../entity-card.tsx';
import { Message } from '../message.tsx';
import { useStrings } from '../strings.ts';
import { Surface } from '../surface.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticlePage } from './article-page.tsx';
import { CorrectionList, type CorrectionListProps } from './correction-list.tsx';
import { ImportSection, type ImportSectionProps } from './import-section.tsx';
import { KeptStories, type KeptStoriesProps } from './kept-stories.tsx';
import { KeptStoryPage } from './kept-story-page.tsx';
import { NameCorrections, type NameCorrectionsProps } from './name-corrections.tsx';
import { NameIndex } from './name-index.tsx';
import { PackList, type PackListProps } from './pack-list.tsx';
import { articleAddress, HOME, keptStoryAddress, nameAddress, OF_READING } from './places.ts';
import { useKnows } from './use-knows.ts';

/** What the page shows: everything, one article, one kept story, or one name. `gone`: nothing has this address. */
export type LibraryPlace =
  | { at: 'home' }
  | { at: 'article'; article: ArticleView }
  | { at: 'kept'; story: KeptStoryReply; words?: string }
  | { at: 'name'; view: EntityView; stories?: StorySource[] }
  | { at: 'gone' };

export interface LibraryViewProps {
  holdings: HoldingsView;
  summary: PackSummary;
  packs: PackListProps;
  bringing: ImportSectionProps;
  kept: KeptStoriesProps;
  correcting: CorrectionListProps & Pick<NameCorrectionsProps, 'onSeek' | 'onCorrect'>;
  place: LibraryPlace;
  /** the text in the search box, and the matching names; undefined if the search box is empty */
  query: string;
  found: EntityRef[] | undefined;
  onQuery: (query: string) => void;
  /** go to an address of this page */
  onGo: (address: string) => void;
}

/** Replaces the page if the background does not answer what the packs hold. */
export function LibraryUnreadable() {
  const t = useStrings();
  return (
    <Frame>
      <Message role="alert" title={t('library.unreadable.title')}>
        <p>{t('library.unreadable.body')}</p>
      </Message>
    </Frame>
  );
}

/** The Library page: packs, kept stories, articles by date, names from A to Z. */
export function LibraryView(props: LibraryViewProps) {
  const { holdings, summary, packs, bringing, kept, correcting, place, query, found, onQuery, onGo } = props;
  const t = useStrings();
  const lead = useKnows(summary);
  if (place.at === 'home')
    return (
      <Frame lead={lead}>
        <KeptStories {...kept} />
        <CorrectionList {...correcting} />
        <PackList {...packs} />
        <ImportSection {...bringing} />
        <ArticleList articles={holdings.articles} />
        <NameIndex names={holdings.names} unlisted={holdings.unlisted} query={query} found={found} onQuery={onQuery} />
      </Frame>
    );
  return (
    <Frame>
      <p>
        <a href={HOME}>{t('library.all')}</a>
      </p>
      {place.at === 'gone' && <Message title={t('library.gone')} />}
      {place.at === 'article' && <ArticlePage {...place.article} />}
      {place.at === 'kept' && (
        <KeptStoryPage
          story={place.story}
          words={place.words}
          onForget={() => {
            kept.onForget(place.story);
            onGo(HOME);
          }}
        />
      )}
      {place.at === 'name' && (
        <>
          <EntityCard
            layout="plain"
            view={place.view}
            onOpen={(id) => onGo(nameAddress(id))}
            onArticle={(id, words) =>
              onGo(
                id.startsWith(OF_READING) ? keptStoryAddress(id.slice(OF_READING.length), words) : articleAddress(id),
              )
            }
            takeFocus
          />
          <Corrections view={place.view} stories={place.stories} {...correcting} />
        </>
      )}
    </Frame>
  );
}

/** The corrections that are possible for a name, if only the reader's own stories know it. */
function Corrections({
  view: { id, name },
  stories,
  onSeek,
  onCorrect,
}: { view: EntityView; stories: StorySource[] | undefined } & Pick<NameCorrectionsProps, 'onSeek' | 'onCorrect'>) {
  return stories ? <NameCorrections key={id} {...{ id, name, stories, onSeek, onCorrect }} /> : null;
}

function Frame({ lead, children }: { lead?: string; children: ComponentChildren }) {
  const t = useStrings();
  return (
    <Surface>
      <main class="page library">
        <h1>{t('library.title')}</h1>
        {lead && <p class="library-lead">{lead}</p>}
        {children}
      </main>
    </Surface>
  );
}
