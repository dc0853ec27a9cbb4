/** Evidence for and against an event, on a subject for which no word list was made. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import { entry, event } from './lexicon.ts';

const PEOPLE = [
  entry('person', 'odalys-fenwick', 'Odalys Fenwick'),
  entry('person', 'bram-tolliver', 'Bram Tolliver'),
  entry('organization', 'marrow-bank', 'Marrow Bank'),
  entry('place', 'quillhaven', 'Quillhaven'),
];
const EVENTS = [
  event('fenwick-resignation', 'Resignation of Odalys Fenwick', {
    type: 'resignation',
    of: ['odalys-fenwick'],
    participants: ['odalys-fenwick'],
  }),
  event('marrow-failure', 'Failure of Marrow Bank', {
    type: 'failure',
    date: '2031-03-10',
    place: 'quillhaven',
    participants: ['marrow-bank'],
  }),
];
const found = (text: string, entities = [...PEOPLE, ...EVENTS], published?: string) =>
  link(text, compileLexicon(entities), published ? { published } : {})
    .filter(({ entity }) => entities.some(({ id, kind }) => id === entity && kind === 'event'))
    .map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);

describe('an act', () => {
  it('is linked to the event if the text names the person who did it', () => {
    expect(found('On May 6, 2031 Odalys Fenwick resigned.')).toEqual(['resigned → fenwick-resignation']);
  });
  it('is not linked to the event if another person is its subject', () => {
    expect(found('Odalys Fenwick was there on May 6, 2031. Bram Tolliver resigned that day.')).toEqual([]);
    expect(found('Odalys Fenwick was there on May 6, 2031, at the resignation of Bram Tolliver.')).toEqual([]);
  });
  it('is not linked to the event if its pronoun refers to another person, who was named last', () => {
    expect(found('Odalys Fenwick spoke on May 6, 2031 to Bram Tolliver. He resigned.')).toEqual([]);
  });
});

describe('an event of the past', () => {
  it('is found in a later story that looks back', () => {
    expect(found('In 2040 people still talk of March 2031, when Marrow Bank collapsed.')).toEqual([
      'collapsed → marrow-failure',
    ]);
    expect(found('A study of 2036 put a price on the collapse of Marrow Bank.')).toEqual(['collapse → marrow-failure']);
  });
  it('is not confused with another one of a later year', () => {
    expect(found('In 2040 Marrow Bank collapsed.')).toEqual([]);
  });
  it('is not found in a story from before it', () => {
    expect(found('The collapse frightened Marrow Bank and Quillhaven.', undefined, '2019-04-01')).toEqual([]);
  });
});

describe('a landmark of an event', () => {
  const talks = event('tolliver-talks', 'Talks of Bram Tolliver', {
    type: 'meeting',
    participants: ['bram-tolliver'],
    landmarks: ['Hotel Zander'],
  });
  it('can replace the names of the participants, but only within its own paragraph', () => {
    expect(found('In 2031 negotiations went on in the Hotel Zander.', [...PEOPLE, talks])).toEqual([
      'negotiations → tolliver-talks',
    ]);
    expect(found('The Hotel Zander was full.\n\nIn 2031 negotiations went on.', [...PEOPLE, talks])).toEqual([]);
    expect(found('In 2031 negotiations went on in the Hotel Adlon.', [...PEOPLE, talks])).toEqual([]);
  });
});

describe('a larger pack', () => {
  const texts = [
    'On May 6, 2031 Odalys Fenwick resigned.',
    'Marrow Bank went under in Quillhaven on March 10, 2031.',
    'A study of 2036 put a price on the collapse of Marrow Bank.',
  ];
  const unrelated = Array.from({ length: 50 }, (_, i) =>
    event(`visit-${i}`, `Visit ${i}`, {
      type: 'visit',
      participants: ['odalys-fenwick', 'marrow-bank'],
      place: 'quillhaven',
    }),
  );
  it.each(texts)('with fifty more events of another kind and the same people gives the same: %s', (text) => {
    expect(found(text, [...PEOPLE, ...EVENTS, ...unrelated])).toEqual(found(text));
    expect(found(text)).toHaveLength(1);
  });
});
