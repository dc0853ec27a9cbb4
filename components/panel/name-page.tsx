import type { EntityRef, EntityView } from '../../engine/model/view.ts';
import { CardFrame } from '../card-frame.tsx';
import { EntityCard } from '../entity-card.tsx';
import { useStrings } from '../strings.ts';
import { ConnectWith } from './connect.tsx';
import { InStory, type SentenceOfStory } from './in-story.tsx';

/** What the panel shows about one name: what the packs know, or only what the story says. */
export interface NameOnShow {
  ref: EntityRef;
  /** absent if no pack knows it */
  view?: EntityView | undefined;
  /** the words by which the story introduces a name that no pack knows */
  note?: string | undefined;
  /** its card was pinned in a page */
  pinned: boolean;
  /** sentences of the current story that name it */
  sentences: readonly SentenceOfStory[];
}

export interface NamePageProps {
  name: NameOnShow;
  /** other names of the story */
  others: readonly EntityRef[];
  onBack: () => void;
  /** unpin the card */
  onUnpin: () => void;
  onOpen: (id: string) => void;
  onArticle: (id: string) => void;
  /** go to a sentence of the story */
  onSentence: (sentence: number) => void;
  /** show how this name and another one connect */
  onConnect: (other: string) => void;
}

/** One name, in place of the lists. */
export function NamePage(props: NamePageProps) {
  const { name, others, onBack, onUnpin, onOpen, onArticle, onSentence, onConnect } = props;
  const { ref, view, note, pinned, sentences } = name;
  const frame = { layout: 'plain' as const, onBack, takeFocus: true, ...(pinned ? { pinned, onPin: onUnpin } : {}) };
  return (
    <>
      {view ? (
        <EntityCard view={view} onOpen={onOpen} onArticle={onArticle} {...frame} />
      ) : (
        <CardFrame view={ref} {...frame}>
          <OnlyInStory note={note} />
        </CardFrame>
      )}
      <div class="panel-more">
        <InStory key={ref.id} sentences={sentences} onSentence={onSentence} />
        <ConnectWith others={others.filter(({ id }) => id !== ref.id)} onConnect={onConnect} />
      </div>
    </>
  );
}

/** For a name that no pack knows: who or what it is, according to the story. */
function OnlyInStory({ note }: { note: string | undefined }) {
  const t = useStrings();
  if (!note)
    return (
      <div class="entity-body">
        <p class="lead lead-more">{t('member.unknown')}</p>
      </div>
    );
  return (
    <div class="entity-body">
      <p class="lead">
        <span class="lead-label">{t('member.introduced')} </span>
        <bdi>{note}</bdi>
      </p>
    </div>
  );
}
