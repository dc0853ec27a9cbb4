import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '../../components/timeline-layout.ts';
import type { EntityView } from '../../engine/model/view.ts';
import { BARE, CRIMEA_EVENT, KERRY } from '../../entrypoints/gallery/fixtures.ts';

/** Returns a view with one fact per date. */
function withFacts(dates: string[], more: Partial<EntityView> = {}): EntityView {
  return {
    ...BARE,
    facts: dates.map((date) => ({ text: date, date, when: 'then', receipts: [], shared: [] })),
    ...more,
  };
}
const at = (view: EntityView) => layOutTimeline(view)?.dots.map((dot) => dot.at) ?? [];

test('no timeline is drawn for only two dates', () => {
  expect(layOutTimeline(withFacts(['2014-03-01', '2014-04-01']))).toBeUndefined();
  expect(layOutTimeline(withFacts(['2014-03-01', '2014-04-01', 'some day']))).toBeUndefined();
});

test('time runs from the start to the end of the line', () => {
  const places = at(withFacts(['2021-12-07', '2014-03-01', '2018-01-01']));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeLessThan(5);
  expect(places[2]).toBeGreaterThan(95);
});

test('dots of one day are stacked, not drawn over each other, and the stack has a limit', () => {
  const layout = layOutTimeline(withFacts([...Array.from({ length: 9 }, () => '2014-03-01'), '2014-06-01']))!;
  expect(layout.dots.map((dot) => dot.level)).toEqual([0, 1, 2, 0]);
  expect(layout.count).toBe(10);
  expect(layout.piles).toEqual([{ at: layout.dots[0]!.at, more: 6 }]);
});

test('dots are stacked if they would touch, and side by side if not', () => {
  // one year is drawn 94 % wide, so ten days are 2.6 % of the width, and fourteen are 3.6 %
  const levels = (second: string) =>
    layOutTimeline(withFacts(['2014-01-01', second, '2014-12-31']))!.dots.map((dot) => dot.level);
  expect(levels('2014-01-11')).toEqual([0, 1, 0]);
  expect(levels('2014-01-15')).toEqual([0, 0, 0]);
});

test('no line is drawn for a few days, as its ends would not be at their dates', () => {
  expect(layOutTimeline(withFacts(['2022-01-10', '2022-01-12', '2022-01-12']))).toBeUndefined();
  expect(layOutTimeline(withFacts(['2022-01-10', '2022-01-12'], { storyDate: '2022-01-12' }))).toBeUndefined();
  expect(at(withFacts(['2022-01-01', '2022-01-10', '2022-01-12'])).at(-1)).toBeGreaterThan(85);
});

test('no line is drawn for one day either, however far the story is from it', () => {
  const facts = ['2022-01-12', '2022-01-12', '2022-01-12'];
  expect(layOutTimeline(withFacts(facts, { storyDate: '2026-05-01' }))).toBeUndefined();
  expect(layOutTimeline(withFacts(['2022-01', ...facts], { storyDate: '2026-05-01' }))).toBeUndefined();
});

test('a few days on a line of years are stacked like single days, so that each can be seen', () => {
  const layout = layOutTimeline(
    withFacts(['2014-07-29/2014-07-31', '2014-07-29/2014-07-31', '2014-03', '2021-12-07', '2021-12-07']),
  )!;
  expect(layout.bands).toEqual([]);
  expect(layout.dots.map((dot) => dot.level)).toEqual([0, 0, 1, 0, 1]);
});

test('a range, or a date of which only the year is known, is a band and not a dot', () => {
  const layout = layOutTimeline(withFacts(['2014', '2014-02-27/2014-03-18', '2015-01-01']))!;
  expect(layout.bands).toHaveLength(2);
  expect(layout.dots).toHaveLength(1);
});

describe('the story', () => {
  test('is between what came before and what came after', () => {
    const { story, dots } = layOutTimeline(CRIMEA_EVENT)!;
    for (const dot of dots.filter((each) => each.when === 'since')) expect(dot.at).toBeGreaterThan(story!);
  });
  test('that is newer than the coverage extends the line beyond what is known', () => {
    const layout = layOutTimeline(withFacts(['2014-03-01', '2014-04-01', '2021-12-07'], { storyDate: '2026-05' }))!;
    expect(layout.story).toBeGreaterThan(layout.ends);
    expect(layout.last).toBe('2026-05-01');
  });
  test('within the coverage leaves no part of the line unknown', () => {
    expect(layOutTimeline(KERRY)?.ends).toBe(100);
  });
  test('without a date is not drawn', () => {
    expect(layOutTimeline(withFacts(['2014-03-01', '2014-04-01', '2021-12-07']))?.story).toBeUndefined();
  });
});
