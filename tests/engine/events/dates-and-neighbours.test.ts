/** Which dates and names beside the words for an event speak for it or against it, and which belong to something else. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import type { EventFacts } from '../../../engine/model/pack.ts';
import { entry } from '../lexicon.ts';

const event = (id: string, name: string, facts: Partial<EventFacts>) =>
  entry('event', id, name, { event: { date: '2031-05-06', participants: [], cues: [], ...facts } });

const LEXICON = compileLexicon([
  entry('person', 'odalys-fenwick', 'Odalys Fenwick'),
  entry('person', 'imre-sandvik', 'Imre Sandvik'),
  entry('organization', 'marrow-bank', 'Marrow Bank'),
  entry('organization', 'harbour-league', 'Harbour League'),
  entry('place', 'quillhaven', 'Quillhaven'),
  entry('place', 'larkmoor', 'Larkmoor'),
  // a Tuesday
  event('pact', 'Pact of Quillhaven', {
    type: 'agreement',
    place: 'quillhaven',
    participants: ['odalys-fenwick', 'marrow-bank', 'imre-sandvik'],
  }),
  event('exit', 'Withdrawal of Marrow Bank', { type: 'withdrawal', participants: ['marrow-bank', 'harbour-league'] }),
  event('inspection', 'Inspection of Marrow Bank', {
    participants: ['marrow-bank'],
    cues: [{ words: ['inspect*'], needs: ['@marrow-bank|bank'] }],
  }),
]);

const found = (text: string) =>
  link(text, LEXICON)
    .filter(({ via }) => via === 'cue')
    .map(({ start, end, entity, confidence }) => ({ told: `${text.slice(start, end)} → ${entity}`, confidence }));
const marks = (text: string) => found(text).map(({ told }) => told);

describe('a date in the sentence of an event’s words', () => {
  const BEFORE = 'On May 6, 2031 Odalys Fenwick and Imre Sandvik were in Quillhaven for Marrow Bank.';
  it('speaks against it', () => {
    expect(marks(`${BEFORE} The deal came in 2028.`)).toEqual([]);
  });
  it('does not if it is that of another noun', () => {
    expect(marks(`${BEFORE} The deal came to them like the comet of 2028.`)).toEqual(['deal → pact']);
    expect(marks(`${BEFORE} The deal of 2028 was another one.`)).toEqual([]);
  });
  it('does not if it is counted from it', () => {
    expect(marks(`${BEFORE} Two years after the deal all was forgotten.`)).toEqual(['deal → pact']);
    expect(marks(`${BEFORE} Two years later the deal was forgotten.`)).toEqual([]);
  });
});

describe('a season without a year', () => {
  it('is that of the year before it if the text points at it', () => {
    expect(
      marks('In February 2031 Odalys Fenwick was poor. That spring she struck a bargain with Marrow Bank.'),
    ).toEqual(['struck a bargain → pact']);
    expect(
      marks('In February 2028 Odalys Fenwick was poor. That spring she struck a bargain with Marrow Bank.'),
    ).toEqual([]);
  });
});

describe('a weekday in a text that gives no date', () => {
  const text = (day: string) =>
    `Odalys Fenwick and Imre Sandvik signed a deal with Marrow Bank in Quillhaven on ${day}.`;
  const confidence = (day: string) => found(text(day))[0]?.confidence ?? 0;
  it('speaks for an event of that weekday, and another one against it', () => {
    expect(confidence('Tuesday')).toBeGreaterThan(confidence('foot'));
    expect(confidence('Saturday')).toBeLessThan(confidence('foot'));
  });
  it('lets an event’s own words do without a date', () => {
    expect(marks('Clerks went to inspect Marrow Bank on Tuesday.')).toEqual(['inspect → inspection']);
    expect(marks('Clerks went to inspect Marrow Bank on Saturday.')).toEqual([]);
  });
});

describe('a name behind an event’s words', () => {
  const said = (rest: string) => `On May 6, 2031 the Harbour League heard that Marrow Bank would withdraw${rest}`;
  it('speaks against it as their object', () => {
    expect(marks(said(' from the Velmar Union.'))).toEqual([]);
  });
  it('does not in another clause', () => {
    expect(marks(said(', and people danced in Fulham Road.'))).toEqual(['withdraw → exit']);
    expect(marks(said(' after a night in Fulham Road.'))).toEqual(['withdraw → exit']);
  });
});

describe('the place of an event behind its words', () => {
  const text = (told: string) => `On May 8, 2031 Odalys Fenwick said that ${told} bound her and Marrow Bank.`;
  it('tells as much as before them', () => {
    expect(marks(text('the promises of Quillhaven'))).toEqual(['promises → pact']);
    expect(marks(text('the Quillhaven promises'))).toEqual(['promises → pact']);
    expect(marks(text('the promises of Larkmoor'))).toEqual([]);
    expect(marks(text('the promises of Quillhaven in 2027'))).toEqual([]);
  });
});

describe('the name of a body', () => {
  it('is no telling of its event where the date is another', () => {
    const lexicon = compileLexicon([
      entry('organization', 'river-council', 'River Council'),
      entry('place', 'quillhaven', 'Quillhaven'),
      event('session', 'Session of the River Council', {
        type: 'meeting',
        place: 'quillhaven',
        participants: ['river-council'],
        cues: [{ words: ['council', 'session'], needs: ['@river-council'] }],
      }),
    ]);
    const cues = (text: string) => link(text, lexicon).filter(({ via }) => via === 'cue').length;
    const before = 'The River Council met in Quillhaven on May 6, 2031.';
    expect(cues(before)).toBe(1);
    expect(cues('The River Council had been silent in Quillhaven since its row of 2029.')).toBe(0);
  });
});
