import { describe, expect, it } from 'vitest';
import { answerTo } from '../../engine/answer.ts';
import { Coverage } from '../../engine/context/context.ts';
import { compileLookup } from '../../engine/lookup.ts';
import { EntityList } from '../../engine/model/entities.ts';
import { PACK } from './lexicon.ts';

const coverage = new Coverage(PACK, new EntityList(PACK.entities));
const lookup = compileLookup(PACK.entities, PACK.synonyms);
const answer = (query: string) => answerTo(query, lookup, coverage);

describe('a question', () => {
  it.each([
    ['when did russia annex crimea', 'annexation-of-crimea'],
    ['When was the Geneva agreement?', 'geneva-agreement'],
    ['when did kerry meet lavrov in paris', 'kerry-lavrov-meeting-in-paris'],
  ])('of when something happened is answered by its date: %s', (query, id) => {
    const event = PACK.entities.find((entity) => entity.id === id)!;
    expect(answer(query)).toMatchObject({ asks: 'when', of: { id, kind: 'event' }, date: event.event!.date });
  });

  it('of when something happened that is not over says so', () =>
    expect(answer('when was the NATO enlargement')).toMatchObject({ asks: 'when', ongoing: true }));

  it('of what happened is answered by a sentence with its receipts', () => {
    const told = answer('what happened in Paris');
    expect(told).toMatchObject({ asks: 'happened', of: { id: 'kerry-lavrov-meeting-in-paris' } });
    expect(told?.asks === 'happened' && told.fact.receipts.length).toBeGreaterThan(0);
  });

  it('of what somebody said is answered by statements of that speaker alone, a few', () => {
    const said = answer('what did Sherman say');
    expect(said).toMatchObject({ asks: 'said', of: { id: 'wendy-sherman' } });
    const statements = said?.asks === 'said' ? said.statements : [];
    expect(statements.length).toBeLessThanOrEqual(3);
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(['wendy-sherman']));
    // nothing garbled in the open
    expect(statements.filter(({ quoted, garbled }) => quoted && garbled)).toEqual([]);
  });

  it('of what somebody said about something is answered by what is about it, and by nothing if that was never said', () => {
    const about = answer('what did lavrov say about ukraine');
    const ids = PACK.statements.filter((one) => one.speaker === 'sergei-lavrov' && one.about.includes('ukraine'));
    expect(about?.asks === 'said' && about.statements.length).toBe(Math.min(3, ids.length));
    expect(answer('what did lavrov say about sweden')).toBeUndefined();
  });

  it.each([
    'lavrov',
    'crimea annexed',
    'who is lavrov',
    'what is nato',
    'when',
    'when was lavrov born',
    'what did he say',
    'what did France say',
    'what happened to the tea',
    '',
  ])('is not answered, or is none: %s', (query) => expect(answer(query)).toBeUndefined());
});
