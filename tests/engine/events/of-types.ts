/**
 * How each general type of event is tested: two events of it, in two subjects of invented people and places, each told in other
 * words, and sentences that look alike and tell of neither.
 */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import type { EventType } from '../../../engine/model/event-types.ts';
import type { EventFacts } from '../../../engine/model/pack.ts';
import { entry } from '../lexicon.ts';

const NAMES = [
  entry('person', 'odalys-fenwick', 'Odalys Fenwick'),
  entry('person', 'imre-sandvik', 'Imre Sandvik'),
  entry('organization', 'marrow-bank', 'Marrow Bank'),
  entry('organization', 'quern-water-board', 'Quern Water Board'),
  entry('organization', 'harbour-union', 'Harbour Union'),
  entry('place', 'quillhaven', 'Quillhaven'),
  entry('place', 'vesterholm', 'Vesterholm'),
  entry('place', 'aveline-canal', 'Aveline Canal'),
];

/** An event of May 6, 2031 and one of November 2033, each with who took part, or whose act it is, and its name. */
export interface TypeExamples {
  type: EventType;
  /** of a town: its name, and what else is known of it */
  town: [name: string, facts: Partial<EventFacts>];
  /** of another subject */
  other: [name: string, facts: Partial<EventFacts>];
  /** sentences that tell of the first, and of the second */
  ofTown: string[];
  ofOther: string[];
  /** sentences that tell of neither */
  neither: string[];
}

/** Tests types, each with its examples. */
export function testTypes(types: TypeExamples[]): void {
  describe.each(types)('an event of type $type', ({ type, town, other, ofTown, ofOther, neither }) => {
    const event = (id: string, [name, facts]: [string, Partial<EventFacts>], date: string) =>
      entry('event', id, name, { event: { date, participants: [], cues: [], type, ...facts } });
    const lexicon = compileLexicon([
      ...NAMES,
      event('of-town', town, '2031-05-06'),
      event('of-other', other, '2033-11-20/2033-11-24'),
    ]);
    const told = (text: string) => [
      ...new Set(link(text, lexicon).flatMap(({ entity }) => (entity.startsWith('of-') ? [entity] : []))),
    ];
    it.each(ofTown)('is found in: %s', (text) => expect(told(text)).toEqual(['of-town']));
    it.each(ofOther)('is found, about another subject, in: %s', (text) => expect(told(text)).toEqual(['of-other']));
    it.each(neither)('is not found in: %s', (text) => expect(told(text)).toEqual([]));
  });
}
