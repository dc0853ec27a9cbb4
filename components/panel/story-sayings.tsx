import { useState } from 'preact/hooks';
import { ShowAll } from '../show-all.tsx';
import { useStrings } from '../strings.ts';
import { Sentence } from './sentence.tsx';

/** Something that is quoted in the story. */
export interface SaidInStory {
  /** id and name of the speaker */
  id: string;
  name: string;
  text: string;
  /** the number of the sentence in which it begins */
  sentence: number;
}

export interface StorySayingsProps {
  /** in order of place */
  said: readonly SaidInStory[];
  /** show what is known about the name of this id */
  onOpen: (id: string) => void;
  /** go to a sentence of the story */
  onSentence: (sentence: number) => void;
}

/** The number of speakers before "Show all", … */
const FIRST = 6;
/** … and the most quotations of each speaker. */
const FIRST_OF_ONE = 2;
/** Speakers beyond these share their colours. */
const COLOURS = 4;

/** What the story quotes, by speaker. Renders nothing if it quotes nobody whose name is known. */
export function StorySayings({ said, onOpen, onSentence }: StorySayingsProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  if (said.length === 0) return null;
  const bySpeaker = [...Map.groupBy(said, ({ id }) => id).values()];
  const some = bySpeaker.map((group) => group.slice(0, FIRST_OF_ONE)).slice(0, FIRST);
  const shown = all ? bySpeaker : some;
  const isCut = some.reduce((sum, group) => sum + group.length, 0) < said.length;
  return (
    <>
      <div class="statements">
        {shown.map((group, side) => (
          <div key={group[0]!.id} class={`said side-${side % COLOURS}`}>
            <p class="speaker">
              <button type="button" class="text-button" onClick={() => onOpen(group[0]!.id)}>
                <bdi>{group[0]!.name}</bdi>
              </button>
            </p>
            <ul>
              {group.map(({ sentence, text }) => (
                <li key={text}>
                  <Sentence text={t('statement.quoted', [text])} onGo={() => onSentence(sentence)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {isCut && (
        <ShowAll
          all={all}
          onChange={setAll}
          more={t('statements.all', [String(said.length)])}
          fewer={t('statements.fewer')}
        />
      )}
    </>
  );
}
