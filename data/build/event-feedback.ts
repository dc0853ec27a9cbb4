/** Reports for each event in which of the pack's own articles the engine finds it, and which articles have receipts for it although it is not found there. */
import { TYPE_CUES } from '../../engine/english/event-types.ts';
import type { Mention } from '../../engine/model/types.ts';
import type { Presence } from './presence.ts';
import type { Problem } from './problems.ts';
import { receiptsOf } from './receipts.ts';
import type { EntitySource, Sources } from './sources.ts';

const eventsOf = ({ entities }: Pick<Sources, 'entities'>) => entities.filter(({ kind }) => kind === 'event');

const timesIn = (mentions: Mention[], id: string) => mentions.filter(({ entity }) => entity === id).length;

/** One line per event: how often it is found in each article, and the articles with receipts for it in which it is not found. */
export function eventLines(sources: Pick<Sources, 'entities'>, { mentions }: Pick<Presence, 'mentions'>): string[] {
  return eventsOf(sources).map((event) => {
    const { id } = event.value;
    const found = [...mentions].flatMap(([article, all]): [string, number][] => {
      const times = timesIn(all, id);
      return times > 0 ? [[article, times]] : [];
    });
    const missed = [...new Set(receiptsOf(event).map(({ article }) => article))].filter(
      (article) => !found.some(([one]) => one === article),
    );
    const told = found.map(([article, times]) => `${article.slice(0, 3)} ${times}×`).join(', ') || 'nowhere';
    return `  ${id}: found ${told}${missed.length > 0 ? `; not in ${missed.map((one) => one.slice(0, 3)).join(', ')}` : ''}`;
  });
}

/** Warns of cues that are `sure` although their words are those of the whole type: they would link other events with the highest confidence. */
export function sureWarnings(sources: Pick<Sources, 'entities'>): Problem[] {
  return eventsOf(sources).flatMap((event) =>
    (event.value.cues ?? []).flatMap((cue, index): Problem[] => {
      if (!cue.sure || (cue.must ?? []).length > 0 || !cue.words.every((word) => isOfType(word, event))) return [];
      const says = `"sure" beside words of any ${event.value.type} ("${cue.words[0]}"): strangers are met too; leave it out, or say under "must" what the sentence holds`;
      return [{ ...event.at(['cues', index]), says }];
    }),
  );
}

function isOfType(word: string, { value: { type } }: EntitySource): boolean {
  const cues = Object.entries(TYPE_CUES).find(([name]) => name === type)?.[1] ?? [];
  return cues.some(({ words }) => words.includes(word));
}
