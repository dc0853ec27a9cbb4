/**
 * Snapshot of what finding knows of each of some events: who and what belongs to it with which weight, after whom it is
 * called, and the words of its own that tell it. Of the words of its type, their number.
 */
import { it } from 'vitest';
import { isoDay } from '../../../engine/dates/calendar.ts';
import type { Need } from '../../../engine/events/compile-cue.ts';
import type { Wording } from '../../../engine/events/cue-words.ts';
import type { CompiledEvent } from '../../../engine/events/cues.ts';
import { compileLexicon, type Lexicon } from '../../../engine/lexicon.ts';
import { expectHeld } from '../held.ts';
import { PACK_LEXICON } from '../lexicon.ts';
import { EVENTS, NAMES } from './marked-events.ts';

const TEST = 'tests/engine/events/compiled.test.ts';

const wordingOf = ({ words }: Wording) => words.map(({ key, prefix }) => (prefix ? `${key}*` : key)).join(' ');

/** Returns the lines for an event; those of an empty list are left out. */
function linesOf(event: CompiledEvent, { entries }: Lexicon): string[] {
  const idOf = (owner: number) => entries.at(owner)!.id;
  const ids = (owners: Iterable<number>) => [...owners].map(idOf).sort();
  const need = (alternatives: Need[]) =>
    alternatives
      .map((one) =>
        'wording' in one ? wordingOf(one.wording) : `@${idOf(one.entity)}${one.anywhere ? ' anywhere' : ''}`,
      )
      .join('|');
  const { cues, span, place } = event;
  const count = (common: boolean, weak: boolean) =>
    cues.filter((cue) => cue.common === common && cue.weak === weak).flatMap(({ wordings }) => wordings).length;
  const lists: Record<string, string[]> = {
    from: [isoDay(span.from), isoDay(span.to)],
    recurs: [String(event.recurrence)],
    family: [...event.family].map(([owner, weight]) => `${idOf(owner)} ${weight.toFixed(2)}`).sort(),
    protagonists: ids(event.protagonists),
    'named alone': ids(event.ownNames),
    'act of': ids(event.of),
    place: place === undefined ? [] : [idOf(place)],
    'other places': ids(event.otherPlaces),
    people: [...ids(event.people), ...(event.peopleOnly ? ['and nobody else'] : [])],
    related: ids(event.related),
    kin: [...event.kin].sort(),
    described: event.description.map(need),
    unlike: event.unlike.map(wordingOf),
    landmarks: event.landmarks.map(wordingOf),
    'words of its type': [`${count(true, false)} and ${count(true, true)} weak`],
  };
  return [
    ...Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [`${name}: ${list.join(', ')}`] : [])),
    ...cues
      .filter(({ common }) => !common)
      .map(({ wordings, needs, must, sure, weak }) => {
        const signs = [
          sure && 'sure',
          weak && 'weak',
          needs.length > 0 && `needs ${needs.map(need).join(' and ')}`,
          must.length > 0 && `must ${must.map(need).join(' and ')}`,
        ];
        return [`tells: ${wordings.map(wordingOf).join(', ')}`, ...signs.filter(Boolean)].join('; ');
      }),
  ];
}

it.each<[string, Lexicon]>([
  ['compiled.txt', compileLexicon([...NAMES, ...EVENTS])],
  ['compiled-pack.txt', PACK_LEXICON],
])('knows of each event what is held in %s', async (file, lexicon) => {
  const lines = Array.from({ length: lexicon.entries.length }, (_, owner) => lexicon.events.of(owner)).flatMap(
    (event) => (event ? [`## ${lexicon.entries.at(event.owner)!.id}`, ...linesOf(event, lexicon)] : []),
  );
  await expectHeld(lines, new URL(file, import.meta.url), TEST);
});
