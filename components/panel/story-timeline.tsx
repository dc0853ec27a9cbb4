import { useState } from 'preact/hooks';
import type { StoryFactView } from '../../engine/model/view.ts';
import { dateExtent } from '../dates.ts';
import { Receipted } from '../receipt.tsx';
import { useStrings } from '../strings.ts';
import { Timeline } from '../timeline.tsx';
import { When } from '../when.tsx';
import { Sentence } from './sentence.tsx';

/** A sentence of the story that gives a date. */
export interface DatedOfStory {
  /** its number in the story */
  sentence: number;
  text: string;
  /** ISO 8601, may be a span */
  date: string;
}

export interface StoryTimelineProps {
  dated: readonly DatedOfStory[];
  /** what the coverage tells of the story's names among themselves */
  facts: readonly StoryFactView[];
  /** when the story was written, where known */
  published?: string | undefined;
  /** go to a sentence of the story */
  onSentence: (sentence: number) => void;
}

/** Before "Show earlier" is pressed; the newest are nearest to the story. */
const FIRST = 8;

type Entry = { date: string; start: number } & ({ sentence: DatedOfStory } | { fact: StoryFactView });

/** All that has a date, the oldest first; what the story says before what the coverage says of the same day. */
function entriesOf({ dated, facts }: Pick<StoryTimelineProps, 'dated' | 'facts'>): Entry[] {
  const all = [
    ...dated.map((sentence) => ({ date: sentence.date, sentence })),
    ...facts.map((fact) => ({ date: fact.date, fact })),
  ];
  return all
    .flatMap((one) => {
      const start = dateExtent(one.date)?.[0];
      return start === undefined ? [] : [{ ...one, start }];
    })
    .sort((a, b) => a.start - b.start);
}

/** What is dated in the story, and in the coverage of the same names: drawn on one line, and told. */
export function StoryTimeline(props: StoryTimelineProps) {
  const { dated, facts, published, onSentence } = props;
  const t = useStrings();
  const [all, setAll] = useState(false);
  const entries = entriesOf(props);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(-FIRST);
  const drawn = {
    facts,
    statements: dated.map(({ date }) => ({ date, when: 'then' as const })),
    ...(published ? { storyDate: published } : {}),
  };
  return (
    <section class="section">
      <h2>{t('panel.timeline')}</h2>
      <Timeline view={drawn} />
      {entries.length > FIRST && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('background.fewer') : t('panel.earlier', [String(entries.length - FIRST)])}
        </button>
      )}
      <ol class="panel-dates">
        {shown.map((entry, i) => {
          const date = entry.date === shown[i - 1]?.date ? undefined : entry.date;
          return (
            <li key={`${entry.date}${i}`}>
              {'sentence' in entry ? (
                <>
                  {date && (
                    <p class="dateline">
                      <When date={date} />
                    </p>
                  )}
                  <Sentence text={entry.sentence.text} onGo={() => onSentence(entry.sentence.sentence)} />
                </>
              ) : (
                <Receipted
                  lead={`${entry.fact.of.name}:`}
                  date={date}
                  text={entry.fact.text}
                  receipts={entry.fact.receipts}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
