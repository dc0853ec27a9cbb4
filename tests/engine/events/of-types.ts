/**
 * Tests of a general type of event: two events of that type, on two subjects with invented people and places, each
 * reported in different words, and similar sentences that report neither.
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

/** An event of May 6, 2031 and one of November 2033, each with its name and its participants or agent. */
export interface TypeExamples {
  type: EventType;
  /** an event in a town: its name and further facts */
  town: [name: string, facts: Partial<EventFacts>];
  /** an event on another subject */
  other: [name: string, facts: Partial<EventFacts>];
  /** sentences that report the first event, and the second one */
  ofTown: string[];
  ofOther: string[];
  /** sentences that report neither */
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
