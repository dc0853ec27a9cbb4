/** Which words of a text are marked for an event, and which are not. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { entry, event } from '../lexicon.ts';

const LEXICON = compileLexicon([
  entry('person', 'odalys-fenwick', 'Odalys Fenwick'),
  entry('person', 'imre-sandvik', 'Imre Sandvik'),
  entry('organization', 'harbour-league', 'Harbour League'),
  entry('place', 'quillhaven', 'Quillhaven'),
  event('meeting', 'Meeting of Fenwick and Sandvik', {
    type: 'meeting',
    place: 'quillhaven',
    participants: ['odalys-fenwick', 'imre-sandvik'],
  }),
  event('growth', 'Growth of the Harbour League', {
    type: 'enlargement',
    date: '2020/2033',
    participants: ['harbour-league', 'quillhaven'],
  }),
  event('flood', 'Quillhaven flood', { type: 'disaster', date: '2034-02-10', place: 'quillhaven' }),
]);

const marks = (text: string) =>
  link(text, LEXICON)
    .filter(({ via }) => via === 'cue')
    .map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);

describe('an event in a sentence', () => {
  it('is marked once if words nearer to its date are much better evidence', () => {
    expect(
      marks(
        'On May 6, 2031 Odalys Fenwick met Imre Sandvik, and they spent hours there until somebody came to see them.',
      ),
    ).toHaveLength(1);
  });

  it('is marked twice if a second mention is equally certain, but not more than twice', () => {
    expect(
      marks(
        'On May 6, 2031 Odalys Fenwick sat down with Imre Sandvik in Quillhaven, and the session was over at noon.',
      ),
    ).toEqual(['sat down → meeting', 'session → meeting']);
    expect(
      marks(
        'The session of May 6, 2031, at which Odalys Fenwick sat down with Imre Sandvik, was a short meeting, and the talks of a meeting that nobody forgets.',
      ),
    ).toHaveLength(2);
  });

  it('is not marked again at words about another entity or with another date', () => {
    const telling = 'On May 6, 2031 Odalys Fenwick sat down with Imre Sandvik in Quillhaven';
    expect(marks(`${telling}, as at everybody’s meeting.`)).toEqual(['sat down → meeting']);
    expect(marks(`${telling}, as at the bankers’ meeting.`)).toEqual(['sat down → meeting']);
    expect(marks(`${telling}, as at the meeting of 2027.`)).toEqual(['sat down → meeting']);
  });

  it('is marked again in the next sentence', () => {
    expect(marks('On May 6, 2031 Odalys Fenwick met Imre Sandvik. The talks ended without a word.')).toHaveLength(2);
  });

  it('is marked by words side by side as one phrase', () => {
    expect(marks('Odalys Fenwick and Imre Sandvik held a session of talks on May 6, 2031.')).toEqual([
      'session of talks → meeting',
    ]);
  });

  const END = 'said the owner of the old hotel by the river, and Odalys Fenwick and Imre Sandvik went home.';
  it('is marked together with weaker words beside it, as long as that is a phrase', () => {
    expect(marks(`On May 6, 2031 the session adjourned at last, ${END}`)).toEqual(['session adjourned → meeting']);
    expect(marks(`On May 6, 2031 the session, as everybody in town had feared, adjourned at last, ${END}`)).toEqual([
      'session → meeting',
    ]);
    expect(
      marks(`On May 6, 2031 the session went on in silence for many a long hour until it was adjourned, ${END}`),
    ).toEqual(['session → meeting']);
  });

  it('is marked at the words beside its date', () => {
    expect(
      marks('A session with Odalys Fenwick in 2029 was dull; Imre Sandvik sat down with her on May 6, 2031.'),
    ).toEqual(['sat down → meeting']);
  });

  it('is marked together with its place, if its word says nothing alone', () => {
    expect(marks('On May 6, 2031 Odalys Fenwick and Imre Sandvik met in Quillhaven.')).toEqual([
      'met in Quillhaven → meeting',
    ]);
  });

  it('is not marked at a word for furniture alone', () => {
    expect(marks('On May 6, 2031 Odalys Fenwick, table, Imre Sandvik.')).toEqual([]);
  });
});

describe('no event is found', () => {
  it('in what may or may not happen', () => {
    expect(marks('Quillhaven joined the Harbour League in 2031.')).toEqual(['joined the Harbour League → growth']);
    expect(marks('Quillhaven could join the Harbour League, an aide said in 2031.')).toEqual([]);
    expect(marks('Quillhaven might never join the Harbour League, an aide said in 2031.')).toEqual([]);
  });

  it('by a word for another sort of its type', () => {
    expect(marks('On February 10, 2034 the flood reached Quillhaven.')).toEqual(['flood → flood']);
    expect(marks('On February 10, 2034 the earthquake reached Quillhaven.')).toEqual([]);
  });

  it('by a month without a year, if it went on for years', () => {
    expect(marks('In May Quillhaven was full of roses, and an expansion of the roof was planned.')).toEqual([]);
  });

  it('in a text of another language', () => {
    const names = 'Odalys Fenwick und Imre Sandvik';
    const german = `Am 6. Mai 2031 kam es in Quillhaven zu einem Treffen, das nicht ohne Folgen blieb: ${names} saßen in einer Session zusammen, und es ist ein Meeting gewesen, von dem die Stadt noch lange sprach.`;
    expect(marks(german)).toEqual([]);
  });
});
