import type { ConnectionView } from '../../engine/model/view.ts';
import { CardFrame } from '../card-frame.tsx';
import { Connection } from '../connection.tsx';
import { isolated, useStrings } from '../strings.ts';
import { InStory, type SentenceOfStory } from './in-story.tsx';

/** What connects two names: in the current story, and in the packs. */
export interface ConnectionOnShow {
  names: [string, string];
  /** sentences of the story that name both */
  sentences: readonly SentenceOfStory[];
  /** absent if no pack knows both */
  view?: ConnectionView | undefined;
}

export interface ConnectionPageProps {
  connection: ConnectionOnShow;
  onBack: () => void;
  onOpen: (id: string) => void;
  onArticle: (id: string) => void;
  onSentence: (sentence: number) => void;
}

/** How two names connect, in place of the lists. */
export function ConnectionPage({ connection, onBack, onOpen, onArticle, onSentence }: ConnectionPageProps) {
  const t = useStrings();
  const { names, sentences, view } = connection;
  const joined = view && view.facts.length + view.statements.length + view.articles.length > 0;
  const ref = { id: names.join(' '), name: t('connect.names', names.map(isolated)) };
  return (
    <CardFrame view={ref} layout="plain" onBack={onBack} takeFocus>
      <div class="entity-body">
        <InStory sentences={sentences} onSentence={onSentence} />
        {joined && <Connection view={view} onOpen={onOpen} onArticle={onArticle} />}
        {!joined && sentences.length === 0 && <p class="lead lead-more">{t('connect.nothing')}</p>}
      </div>
    </CardFrame>
  );
}
