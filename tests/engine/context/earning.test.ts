import { describe, expect, it } from 'vitest';
import { mostNamedFirst, othersThatCount } from '../../../engine/context/earning.ts';

describe('the names of a story', () => {
  it('are listed once, the most often named first, and of equals the one named earlier', () =>
    expect(mostNamedFirst(['a', 'b', 'c', 'b', 'c', 'd'])).toEqual(['b', 'c', 'a', 'd']));

  it('exclude the entity itself, and, unless it is a person, names in passing', () => {
    const named = new Map([
      ['one', 2],
      ['often', 30],
      ['at-times', 4],
      ['once', 3],
    ]);
    expect([...othersThatCount({ id: 'one', kind: 'organization' }, named)]).toEqual(['often', 'at-times']);
    expect([...othersThatCount({ id: 'one', kind: 'person' }, named)]).toEqual(['often', 'at-times', 'once']);
    expect([...othersThatCount({ id: 'often', kind: 'event' }, named)]).toEqual(['one', 'at-times', 'once']);
  });

  it('are none if the story names nobody else', () =>
    expect(othersThatCount({ id: 'one', kind: 'event' }, new Map([['one', 2]]))).toEqual(new Set()));
});
