/** Events in texts without any date. Evidence for them is how rare such an act is, and which names are mentioned. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import { entry, event } from './lexicon.ts';

const ENTITIES = [
  entry('person', 'odalys-fenwick', 'Odalys Fenwick', { description: 'President of Ostrava' }),
  entry('person', 'bram-tolliver', 'Bram Tolliver', { description: 'Foreign minister of Nordmark' }),
  entry('person', 'imre-sandvik', 'Imre Sandvik', { description: 'Diplomat' }),
  entry('organization', 'marrow-bank', 'Marrow Bank'),
  entry('organization', 'river-council', 'River Council'),
  entry('organization', 'ostrav-ministry', 'Ostrav Ministry', { description: 'Foreign ministry of Ostrava' }),
  entry('place', 'ostrava', 'Ostrava'),
  entry('place', 'nordmark', 'Nordmark'),
  entry('place', 'quillhaven', 'Quillhaven'),
  event('marrow-failure', 'Failure of Marrow Bank', { type: 'failure', participants: ['marrow-bank'] }),
  event('river-talks', 'River talks in Quillhaven', {
    type: 'meeting',
    place: 'quillhaven',
    participants: ['ostrava', 'nordmark', 'odalys-fenwick', 'bram-tolliver', 'imre-sandvik', 'river-council'],
  }),
  event('quillhaven-pact', 'Quillhaven pact', {
    type: 'agreement',
    date: '2032-02-03',
    place: 'quillhaven',
    participants: ['ostrava', 'nordmark', 'odalys-fenwick'],
  }),
];
const LEXICON = compileLexicon(ENTITIES);
const found = (text: string, published?: string) =>
  link(text, LEXICON, published ? { published } : {})
    .filter(({ entity }) => ENTITIES.some(({ id, kind }) => id === entity && kind === 'event'))
    .map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);

describe('an event that can happen only once to the entities in its name', () => {
  it('is found without a date', () => {
    expect(found('The collapse of Marrow Bank frightened its neighbours.')).toEqual(['collapse → marrow-failure']);
    expect(found('Marrow Bank had no cash left. It went under before lunch.')).toEqual(['went under → marrow-failure']);
  });
  it('is also found by weak words next to their names', () => {
    expect(found('On the last day savers rushed to every branch of Marrow Bank.')).toEqual(['rushed → marrow-failure']);
  });
  it('is not found if they are not named nearby', () => {
    expect(found('Marrow Bank lends to farmers.\n\nA bridge collapsed in the hills.')).toEqual([]);
  });
  it('is not found in a text about another time', () => {
    expect(found('Savers rushed to Marrow Bank in 2019.')).toEqual([]);
    expect(found('Savers rushed to Marrow Bank.', '2019-04-01')).toEqual([]);
  });
});

describe('an event of a kind that recurs', () => {
  it('is found without a date if people, a body and its place identify it', () => {
    expect(
      found(
        'In Quillhaven Odalys Fenwick and Bram Tolliver held talks. Imre Sandvik took notes for the River Council.',
      ),
    ).toEqual(['held talks → river-talks']);
  });
  it('is not found by its countries alone', () => {
    expect(found('Ostrava and Nordmark held talks on fish.')).toEqual([]);
  });
  it('is not found by a word in the name of the body that acted', () => {
    const session = event('council-session', 'Session of the River Council', {
      type: 'meeting',
      participants: ['river-council', 'ostrava', 'nordmark'],
      cues: [{ words: ['council', 'session'], must: ['@river-council'] }],
    });
    const lexicon = compileLexicon([...ENTITIES, session]);
    const sessions = (text: string) => link(text, lexicon, {}).filter(({ entity }) => entity === 'council-session');
    expect(sessions('Ostrava and Nordmark praised the River Council.')).toEqual([]);
    expect(sessions('Ostrava and Nordmark praised the session of the River Council.')).toHaveLength(1);
  });
  it('is not found by one of its people alone', () => {
    expect(found('Odalys Fenwick had talks with a painter.')).toEqual([]);
  });
  it('is not found if the text gives another date', () => {
    expect(found('In Quillhaven Odalys Fenwick and Bram Tolliver held talks in 2027. Imre Sandvik was there.')).toEqual(
      [],
    );
  });
});

describe('an event that is named after a place', () => {
  it('is not found in a text without a date that names no participant', () => {
    expect(found('Watchmakers came to an agreement in Quillhaven after a night of haggling.')).toEqual([]);
  });
});

describe('a body or a person of a country', () => {
  it('counts as a mention of the country', () => {
    expect(found('On May 6, 2031 Nordmark and the Ostrav Ministry held talks.')).toEqual(['held talks → river-talks']);
    expect(found('On May 6, 2031 the Ostrav Ministry held talks with unions.')).toEqual([]);
  });
});
