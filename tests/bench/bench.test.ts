import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACK } from '../engine/lexicon.ts';
import { readArguments } from './arguments.ts';
import { entitiesFor, namesOf } from './material/names.ts';
import { chance } from './material/random.ts';
import { misspell, story } from './material/story.ts';
import { digits, duration, table } from './report/format.ts';
import { apart, plot } from './report/plot.ts';
import { fillIn } from './report/write.ts';
import { growth, median, p95, quantile, turn } from './stats.ts';

describe('the command line', () => {
  const root = join(import.meta.dirname, '../..');

  it.each([
    ['an absolute path', ['--out=/somewhere/else'], resolve('/somewhere/else')],
    ['a path within the repository', ['--out=.test/other'], join(root, '.test/other')],
    ['no path', [], join(root, 'docs')],
    ['no path in quick mode', ['--quick'], join(root, '.test/bench')],
  ])('with %s writes the report there', (_, args, out) => expect(readArguments(args)?.out).toBe(out));
});

describe('the statistics', () => {
  it.each([
    ['the middle of an odd number', median([9, 1, 5]), 5],
    ['between the middle two of an even number', median([4, 1, 2, 3]), 2.5],
    ['the only one', median([7]), 7],
    ['the 95th of a hundred and one', p95(Array.from({ length: 101 }, (_, n) => n)), 95],
    ['the smallest', quantile([3, 1, 2], 0), 1],
    ['the largest', quantile([3, 1, 2], 1), 3],
  ])('return %s', (_, is, expected) => expect(is).toBeCloseTo(expected));

  it('give no median for an empty list', () => expect(median([])).toBeNaN());

  it('do not change the samples', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it.each([1, 2, 0])('estimate the power with which a cost grows: %i', (power) => {
    const points = [10, 100, 1000].map((x) => ({ x, y: 5 * x ** power }));
    expect(growth(points)).toBeCloseTo(power);
  });

  it('run each contender once in each round, and each of them first in some round', () => {
    const all = ['a', 'b', 'c'];
    const rounds = Array.from({ length: 6 }, (_, round) => turn(all, round));
    for (const round of rounds) expect([...round].sort()).toEqual(all);
    expect(new Set(rounds.map(([first]) => first))).toEqual(new Set(all));
    expect(turn([], 3)).toEqual([]);
  });
});

describe('the material', () => {
  it('is the same each time, and a smaller set of entities is the beginning of a larger one', () => {
    const many = entitiesFor(500, PACK.entities);
    expect(many).toHaveLength(500);
    expect(entitiesFor(300, PACK.entities)).toEqual(many.slice(0, 300));
    expect(new Set(many.map(({ id }) => id)).size).toBe(500);
    expect(new Set(namesOf(many).map(({ text }) => text)).size).toBe(namesOf(many).length);
  });

  it('has stories of the requested length that name the pack’s entities', () => {
    const all = entitiesFor(500, PACK.entities);
    const text = story(20_000, all, PACK.entities.length);
    expect(text).toHaveLength(20_000);
    expect(story(5000, all, PACK.entities.length)).toBe(text.slice(0, 5000));
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(PACK.entities.filter(({ name }) => text.includes(name)).length).toBeGreaterThan(20);
  });

  it('misspells one word of a name, but never its first letter', () => {
    for (let seed = 0; seed < 50; seed++) {
      const wrong = misspell('Jens Stoltenberg', chance(seed));
      expect(wrong).toMatch(/^Jens S/);
      expect(Math.abs(wrong.length - 'Jens Stoltenberg'.length)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the report', () => {
  it.each([
    [0.01234, '0.0123 ms'],
    [0.5, '0.5 ms'],
    [14.27, '14.3 ms'],
    [2140, '2.14 s'],
    [76_400, '76.4 s'],
    [Number.NaN, '–'],
  ])('writes %d ms as %s', (ms, text) => expect(duration(ms)).toBe(text));

  it('writes large figures with few digits', () => expect(digits(12_345)).toBe('12,000'));

  it('makes tables whose rows have as many cells as their header', () => {
    expect(table(['', 'a'], [['x', '1']])).toBe('|  | a |\n| --- | ---: |\n| x | 1 |');
  });

  it('writes a section between its markers and keeps the text around it', () => {
    const page = '# P\n\n<!-- bench: a -->\nold\n<!-- /bench: a -->\n\nBy hand.\n';
    const filled = fillIn(page, { a: 'new' });
    expect(filled).toBe('# P\n\n<!-- bench: a -->\n\nnew\n\n<!-- /bench: a -->\n\nBy hand.\n');
    expect(fillIn(filled, { a: 'new' })).toBe(filled);
    expect(fillIn(page, { b: 'more' })).toContain('old');
    expect(fillIn(page, { b: 'more' })).toContain('<!-- bench: b -->\n\nmore');
  });

  it('draws the labels of a plot without overlaps', () => {
    const placed = apart([10, 12, 50, 11], 16, 100);
    const sorted = [...placed].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(16);
    expect(placed[2]).toBeGreaterThanOrEqual(50);
    expect(Math.max(...apart([90, 95, 99], 16, 100))).toBe(100);
  });

  it('draws points on logarithmic axes', () => {
    const axes = { title: 'T <1>', xLabel: 'x', yLabel: 'y', xTick: String, yTick: String };
    const points = [1, 10, 100].map((n) => ({ x: n, y: n }));
    const svg = plot({ ...axes, lines: [{ label: 'ours', sort: 'ours', points }] });
    const [low, middle, high] = [...svg.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(middle).toBeCloseTo((low! + high!) / 2, 0);
    expect(svg).toContain('T &lt;1>');
  });
});
