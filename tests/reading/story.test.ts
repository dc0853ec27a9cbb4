/** The facts about a kept story, and the orders in which stories and names are sorted. */
import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../reading/appearances.ts';
import { inOrder, mostFrequent, newestFirst } from '../../reading/sort-orders.ts';
import { hashOf, sourceOf, storyId, wordsOf } from '../../reading/story.ts';
import { story } from './stories.ts';

describe('a story', () => {
  it.each<[string, string[], number]>([
    ['each word once', ['The lamp turns.'], 3],
    ['those of all paragraphs', ['One two', 'three'], 3],
    ['numbers as words', ['In 2031 it rained'], 4],
    ['no marks that stand alone', ['It – rained & …', ' — '], 2],
    ['words of any letters', ['Ñandú Вода 水'], 3],
    ['words between any white space', ['One\n\n two\u00a0three'], 3],
  ])('has its words counted: %s', (_, blocks, count) => expect(wordsOf(blocks)).toBe(count));

  it('has the day that its page states, or that on which it was kept', () => {
    const keptAt = Date.parse('2031-03-04T23:59:00Z');
    expect(sourceOf(story('a', ['x'], { published: '2031-03-01' }))).toMatchObject({
      day: '2031-03-01',
      isDayTold: true,
    });
    expect(sourceOf(story('a', ['x'], { keptAt }))).toMatchObject({ day: '2031-03-04', isDayTold: false });
  });

  it('has as many letters of its outlet and headline as packs may have', () => {
    const long = 'x'.repeat(500);
    const { outlet, headline } = sourceOf(story('a', ['x'], { outlet: long, headline: long }));
    expect([outlet.length, headline.length]).toEqual([200, 300]);
  });

  it('has its address, its id and the number of its words', () => {
    const source = sourceOf(story('courier.example/a', ['One two.']));
    expect(source).toMatchObject({ address: 'https://courier.example/a', id: storyId('courier.example/a'), words: 2 });
  });

  it.each([
    ['', '0ztntfp0ckotyf'],
    ['courier.example/a', '0brh4ys1eqix5u'],
    ['courier.example/b', '0clfy1p1egjbgv'],
  ])('has an id that stays the same, as stored stories and files refer to it: %j', (key, hash) => {
    expect(hashOf(key)).toBe(hash);
    expect(storyId(key)).toBe(`s${hash}`);
    expect(storyId(key)).toMatch(/^s[a-z0-9]{14}$/);
  });
});

it('the newest story comes first, and of one day that with the first id', () => {
  const of = (day: string, id: string) => ({ story: { day, id } }) as Appearance;
  const all = [of('2031-01-02', 'b'), of('2031-01-03', 'c'), of('2031-01-02', 'a')];
  expect(all.sort(newestFirst).map(({ story }) => story.id)).toEqual(['c', 'a', 'b']);
});

it('the most frequent text comes first, and of the same number that with the first letters', () => {
  const counts = new Map([
    ['b', 1],
    ['a', 1],
    ['c', 2],
  ]);
  expect(mostFrequent(counts)).toEqual(['c', 'a', 'b']);
});

it('corrections are sorted whatever the order in which they were made, and the list itself stays', () => {
  const hide = (key: string) => ({ type: 'hide' as const, who: { key, story: 's' } });
  const made = [hide('b'), hide('a')];
  expect(inOrder(made)).toEqual([hide('a'), hide('b')]);
  expect(made).toEqual([hide('b'), hide('a')]);
});
