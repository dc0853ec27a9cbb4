/** Which dates and names next to words for an event count for or against it, and which belong to something else. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { entry, event } from '../lexicon.ts';

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

describe('a date in the same sentence as an event’s words', () => {
  const BEFORE = 'On May 6, 2031 Odalys Fenwick and Imre Sandvik were in Quillhaven for Marrow Bank.';
  it('excludes the event if it is another date', () => {
    expect(marks(`${BEFORE} The deal came in 2028.`)).toEqual([]);
  });
  it('does not exclude it if it belongs to another noun', () => {
    expect(marks(`${BEFORE} The deal came to them like the comet of 2028.`)).toEqual(['deal → pact']);
    expect(marks(`${BEFORE} The deal of 2028 was another one.`)).toEqual([]);
  });
  it('does not exclude it if it is in another clause', () => {
    expect(marks(`${BEFORE} The deal was hailed; 2028 was forgotten.`)).toEqual(['deal → pact']);
    expect(marks(`${BEFORE} The deal was hailed, 2028 was forgotten.`)).toEqual([]);
  });
  it('does not exclude it if it is counted from the event', () => {
    expect(marks(`${BEFORE} Two years after the deal all was forgotten.`)).toEqual(['deal → pact']);
    expect(marks(`${BEFORE} Two years later the deal was forgotten.`)).toEqual([]);
  });
});

describe('the date of a dateline', () => {
  it('is no evidence against what happened before', () => {
    const told = 'Odalys Fenwick and Imre Sandvik break the deal that they struck with Marrow Bank';
    expect(marks(`QUILLHAVEN, July 30, 2033 - ${told} two years ago.`)).toEqual(['deal that they struck → pact']);
    expect(marks(`QUILLHAVEN, July 30, 2033 - ${told} four years ago.`)).toEqual([]);
    expect(marks(`On July 30, 2033 ${told}.`)).toEqual([]);
  });
});

describe('a date before another noun', () => {
  const BEFORE = 'On May 6, 2031 Odalys Fenwick and Imre Sandvik were in Quillhaven for Marrow Bank.';
  it('does not exclude an event', () => {
    expect(marks(`${BEFORE} The deal came after the March 2028 flood.`)).toEqual(['deal → pact']);
    expect(marks(`${BEFORE} The deal came in March 2028.`)).toEqual([]);
    expect(marks(`${BEFORE} The March 2028 deal was another one.`)).toEqual([]);
  });
});

describe('an event that happens only once, in a text from later', () => {
  const lexicon = compileLexicon([
    entry('organization', 'marrow-bank', 'Marrow Bank'),
    event('failure', 'Failure of Marrow Bank', { type: 'failure', participants: ['marrow-bank'] }),
    event('row', 'Rate rise of Marrow Bank', { type: 'markets', participants: ['marrow-bank'] }),
  ]);
  const told = (text: string) => link(text, lexicon).flatMap(({ via, entity }) => (via === 'cue' ? [entity] : []));
  it('is found by the words of its type', () =>
    expect(told('Rules were made in 2034. The collapse of Marrow Bank had been a lesson.')).toEqual(['failure']));
  it('is not found if the text also tells of a time before it', () =>
    expect(told('Rules were made in 2024 and 2034. The bankruptcy was not that of Marrow Bank.')).toEqual([]));
  it('is not found if such events happen often', () =>
    expect(told('Rules were made in 2034. At Marrow Bank rates soared.')).toEqual([]));
});

describe('a season without a year', () => {
  it('is in the year given before it if the text refers back to that', () => {
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
  it('is evidence for an event of that weekday, and against one of another weekday', () => {
    expect(confidence('Tuesday')).toBeGreaterThan(confidence('foot'));
    expect(confidence('Saturday')).toBeLessThan(confidence('foot'));
  });
  it('makes an event’s own words sufficient without a date', () => {
    expect(marks('Clerks went to inspect Marrow Bank on Tuesday.')).toEqual(['inspect → inspection']);
    expect(marks('Clerks went to inspect Marrow Bank on Saturday.')).toEqual([]);
  });
});

describe('a name after an event’s words', () => {
  const said = (rest: string) => `On May 6, 2031 the Harbour League heard that Marrow Bank would withdraw${rest}`;
  it('excludes the event if it is their object', () => {
    expect(marks(said(' from the Velmar Union.'))).toEqual([]);
  });
  it('excludes the event as the object of a verb that describes them', () => {
    const before = 'On May 6, 2031 Odalys Fenwick and Imre Sandvik were in Quillhaven for Marrow Bank.';
    expect(marks(`${before} The deal that was struck with Fulham pleased them.`)).toEqual([]);
    expect(marks(`${before} The deal announced last week with Fulham pleased them.`)).toEqual([]);
  });
  it('does not exclude it if it is farther away, behind another noun or verb', () => {
    const before = 'On May 6, 2031 Odalys Fenwick and Imre Sandvik were in Quillhaven for Marrow Bank.';
    expect(marks(`${before} The deal had been copied from Fulham.`)).toEqual(['deal → pact']);
    expect(marks(`${before} They agreed upon new rules for Fulham.`)).toEqual(['agreed → pact']);
  });
  it('does not exclude it if it is in another clause', () => {
    expect(marks(said(', and people danced in Fulham Road.'))).toEqual(['withdraw → exit']);
    expect(marks(said(' after a night in Fulham Road.'))).toEqual(['withdraw → exit']);
  });
});

describe('the place of an event after its words', () => {
  const text = (told: string) => `On May 8, 2031 Odalys Fenwick said that ${told} bound her and Marrow Bank.`;
  it('is the same evidence as before them', () => {
    expect(marks(text('the promises of Quillhaven'))).toEqual(['promises → pact']);
    expect(marks(text('the Quillhaven promises'))).toEqual(['promises → pact']);
    expect(marks(text('the promises of Larkmoor'))).toEqual([]);
    expect(marks(text('the promises of Quillhaven in 2027'))).toEqual([]);
  });
});

describe('the name of a body', () => {
  it('is not linked to the event if the date is another one', () => {
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
