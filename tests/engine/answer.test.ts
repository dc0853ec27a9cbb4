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
  ])('about when something happened is answered by its date: %s', (query, id) => {
    const event = PACK.entities.find((entity) => entity.id === id)!;
    expect(answer(query)).toMatchObject({ asks: 'when', of: { id, kind: 'event' }, date: event.event!.date });
  });

  it('about when something happened says so if it is not over', () =>
    expect(answer('when was the NATO enlargement')).toMatchObject({ asks: 'when', ongoing: true }));

  it('about what happened is answered by a sentence with its receipts', () => {
    const told = answer('what happened in Paris');
    expect(told).toMatchObject({ asks: 'happened', of: { id: 'kerry-lavrov-meeting-in-paris' } });
    expect(told?.asks === 'happened' && told.fact.receipts.length).toBeGreaterThan(0);
  });

  it('about what somebody said is answered by a few statements of that speaker only', () => {
    const said = answer('what did Sherman say');
    expect(said).toMatchObject({ asks: 'said', of: { id: 'wendy-sherman' } });
    const statements = said?.asks === 'said' ? said.statements : [];
    expect(statements.length).toBeLessThanOrEqual(3);
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(['wendy-sherman']));
    // garbled quotations are not shown as quotations
    expect(statements.filter(({ quoted, garbled }) => quoted && garbled)).toEqual([]);
  });

  it('about what somebody said about something is answered by statements about it, or not at all if there are none', () => {
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
  ])('is not answered, or is no question: %s', (query) => expect(answer(query)).toBeUndefined());
});
