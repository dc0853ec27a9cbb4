import { useState } from 'preact/hooks';
import type { StoryFactView } from '../../engine/model/view.ts';
import { dateExtent } from '../dates.ts';
import { Receipted } from '../receipt.tsx';
import { ShowAll } from '../show-all.tsx';
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
  /** what the coverage says about the story's names together */
  facts: readonly StoryFactView[];
  /** when the story was written, if known */
  published?: string | undefined;
  /** go to a sentence of the story */
  onSentence: (sentence: number) => void;
}

/** The number of entries before "Show earlier": the newest, as they are nearest to the story. */
const LAST = 8;
/** The number of entries later than the story before "Show more". */
const NEXT = 4;

type Entry = { date: string; start: number } & ({ sentence: DatedOfStory } | { fact: StoryFactView });

/** All dated entries, the oldest first; on the same day, those of the story before those of the coverage. */
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

/** The dates of the story and of the coverage of the same names, drawn on a timeline and listed. */
export function StoryTimeline(props: StoryTimelineProps) {
  const { dated, facts, published, onSentence } = props;
  const t = useStrings();
  const entries = entriesOf(props);
  if (entries.length === 0) return null;
  const end = (published && dateExtent(published)?.[1]) || Number.POSITIVE_INFINITY;
  const then = entries.filter(({ start }) => start <= end);
  const since = entries.filter(({ start }) => start > end);
  const drawn = {
    facts,
    statements: dated.map(({ date }) => ({ date, when: 'then' as const })),
    ...(published ? { storyDate: published } : {}),
  };
  return (
    <section class="section">
      <h2>{t('panel.timeline')}</h2>
      <Timeline view={drawn} />
      <Entries entries={then} most={LAST} fromEnd onSentence={onSentence} />
      {since.length > 0 && (
        <>
          <h3 class="panel-since">{t('panel.since')}</h3>
          <Entries entries={since} most={NEXT} fromEnd={false} onSentence={onSentence} />
        </>
      )}
    </section>
  );
}

interface EntriesProps extends Pick<StoryTimelineProps, 'onSentence'> {
  entries: readonly Entry[];
  /** how many are visible before the button is pressed */
  most: number;
  /** show the last ones; otherwise the first */
  fromEnd: boolean;
}

/** Consecutive entries of the same date show it once. */
function Entries({ entries, most, fromEnd, onSentence }: EntriesProps) {
  const t = useStrings();
  const [all, setAll] = useState(false);
  const some = fromEnd ? entries.slice(-most) : entries.slice(0, most);
  const shown = all ? entries : some;
  const more = [String(entries.length - most)];
  const button = entries.length > most && (
    <ShowAll all={all} onChange={setAll} more={fromEnd ? t('panel.earlier', more) : t('panel.later', more)} />
  );
  return (
    <>
      {fromEnd && button}
      <ol class="panel-dates">
        {shown.map((entry, i) => (
          <li key={`${entry.date}${i}`}>
            <EntryLine
              entry={entry}
              date={entry.date === shown[i - 1]?.date ? undefined : entry.date}
              onSentence={onSentence}
            />
          </li>
        ))}
      </ol>
      {!fromEnd && button}
    </>
  );
}

function EntryLine({
  entry,
  date,
  onSentence,
}: { entry: Entry; date: string | undefined } & Pick<StoryTimelineProps, 'onSentence'>) {
  if ('fact' in entry) {
    const { of, text, receipts } = entry.fact;
    return <Receipted lead={`${of.name}:`} date={date} text={text} receipts={receipts} />;
  }
  return (
    <>
      {date && (
        <p class="dateline">
          <When date={date} />
        </p>
      )}
      <Sentence text={entry.sentence.text} onGo={() => onSentence(entry.sentence.sentence)} />
    </>
  );
}
