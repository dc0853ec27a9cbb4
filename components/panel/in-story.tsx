import { useState } from 'preact/hooks';
import { Section } from '../section.tsx';
import { ShowAll } from '../show-all.tsx';
import { useStrings } from '../strings.ts';
import { Sentence } from './sentence.tsx';

/** A sentence of the story, with its number. */
export interface SentenceOfStory {
  sentence: number;
  text: string;
}

export interface InStoryProps {
  sentences: readonly SentenceOfStory[];
  /** go to a sentence of the story */
  onSentence: (sentence: number) => void;
}

/** The number of sentences before "Show all". */
const FIRST = 4;

/** Sentences of the story itself; a click goes to the sentence in the page. Renders nothing if there are none. */
export function InStory({ sentences, onSentence }: InStoryProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return null;
  const shown = all ? sentences : sentences.slice(0, FIRST);
  return (
    <Section title={t('panel.inStory')}>
      <ul class="panel-sentences">
        {shown.map(({ sentence, text }) => (
          <li key={sentence}>
            <Sentence text={text} onGo={() => onSentence(sentence)} />
          </li>
        ))}
      </ul>
      {sentences.length > FIRST && (
        <ShowAll all={all} onChange={setAll} more={t('background.more', [String(sentences.length - FIRST)])} />
      )}
    </Section>
  );
}
