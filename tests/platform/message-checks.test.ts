import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checked,
  countRequest,
  coverageRequest,
  dismissRequest,
  linkRequest,
  lookupRequest,
  MOST_BLOCK,
  MOST_BLOCKS,
  MOST_TEXT,
  namesRequest,
  pageCast,
  viewRequest,
} from '../../platform/message-checks.ts';

const MATCH = { surface: 'Kerry', alias: 'Kerry', aliasType: 'plain', via: 'surname', confidence: 0.9, rivals: [] };
const STORY = { published: '2014-03-31', present: ['john-kerry'] };

/** The longest text that a message may have. */
const FULL: string[] = new Array(MOST_TEXT / MOST_BLOCK).fill('x'.repeat(MOST_BLOCK));

type Schema = Parameters<typeof checked>[0];
/** Creates a list of ids. The tests repeat the limits as numbers, so that none of them grows unnoticed. */
const ids = (count: number) => new Array<string>(count).fill('x');

const GOOD: [string, Schema, unknown][] = [
  ['link', linkRequest, { blocks: ['One', 'Two'], published: '2014-03-31', present: [], marked: [] }],
  ['link with as much text as allowed', linkRequest, { blocks: FULL, present: [], marked: [] }],
  [
    'link with the page’s metadata',
    linkRequest,
    { blocks: [], metadata: [['meta date <meta ', '31 March', 0]], present: [], marked: [] },
  ],
  ['link without a date', linkRequest, { blocks: [], present: ['john-kerry'], marked: [] }],
  ['view', viewRequest, { id: 'john-kerry', story: STORY, match: MATCH }],
  ['view without a match', viewRequest, { id: 'john-kerry', story: { present: [] } }],
  ['lookup', lookupRequest, { query: '' }],
  ['names', namesRequest, { ids: ['john-kerry'] }],
  ['coverage', coverageRequest, { story: STORY }],
  ['count', countRequest, { entities: 12 }],
  ['dismiss', dismissRequest, { entity: 'john-kerry', surface: 'Kerry', dismissed: true }],
];

const BAD: [string, Schema, unknown, string][] = [
  ['link: nothing', linkRequest, undefined, 'data'],
  ['link: a text', linkRequest, 'One', 'data'],
  ['link: ten thousand blocks and one', linkRequest, { blocks: ids(10_001), present: [], marked: [] }, 'blocks'],
  [
    'link: forty thousand letters and one in a block',
    linkRequest,
    { blocks: ['x'.repeat(40_001)], present: [], marked: [] },
    'blocks.0',
  ],
  ['link: too many marks', linkRequest, { blocks: [], present: [], marked: ids(3001) }, 'marked'],
  ['lookup: 500 letters and one', lookupRequest, { query: 'x'.repeat(501) }, 'query'],
  ['names: more than can be dismissed', namesRequest, { ids: ids(2001) }, 'ids'],
  ['coverage: more than a page can name', coverageRequest, { story: { present: ids(3001) } }, 'story.present'],
  [
    'view: too many rivals',
    viewRequest,
    { id: 'x', story: STORY, match: { ...MATCH, rivals: ids(51) } },
    'match.rivals',
  ],
  [
    'view: too many words',
    viewRequest,
    { id: 'x', story: STORY, match: { ...MATCH, surface: 'x'.repeat(301) } },
    'match.surface',
  ],
  ['dismiss: too many words', dismissRequest, { entity: 'x', surface: 'x'.repeat(301), dismissed: true }, 'surface'],
  ['link: no blocks', linkRequest, { present: [], marked: [] }, 'blocks'],
  ['link: a block that is no text', linkRequest, { blocks: ['One', 2], present: [], marked: [] }, 'blocks.1'],
  [
    'link: too many blocks',
    linkRequest,
    { blocks: new Array(MOST_BLOCKS + 1).fill(''), present: [], marked: [] },
    'blocks',
  ],
  [
    'link: a block that is too long',
    linkRequest,
    { blocks: ['x', 'x'.repeat(MOST_BLOCK + 1)], present: [], marked: [] },
    'blocks.1',
  ],
  ['link: too much text in all', linkRequest, { blocks: [...FULL, 'x'], present: [], marked: [] }, 'blocks'],
  [
    'link: a day that does not exist',
    linkRequest,
    { blocks: [], present: [], marked: [], published: '2014-13-01' },
    'published',
  ],
  [
    'link: a date as long as a text',
    linkRequest,
    { blocks: [], present: [], marked: [], metadata: [['meta date <meta ', 'x'.repeat(30_001), 0]] },
    'metadata.0.1',
  ],
  [
    'link: a date with a time',
    linkRequest,
    { blocks: [], present: [], marked: [], published: '2014-03-31T10:00' },
    'published',
  ],
  [
    'link: a date that is undefined',
    linkRequest,
    { blocks: [], present: [], marked: [], published: undefined },
    'published',
  ],
  ['link: an unknown key', linkRequest, { blocks: [], present: [], marked: [], html: '' }, 'html'],
  ['link: ids that are too long', linkRequest, { blocks: [], present: ids(3001), marked: [] }, 'present'],
  ['view: an id that is too long', viewRequest, { id: 'x'.repeat(171), story: STORY }, 'id'],
  ['view: no story', viewRequest, { id: 'x' }, 'story'],
  ['view: a story without its names', viewRequest, { id: 'x', story: {} }, 'story.present'],
  ['view: an unknown rule', viewRequest, { id: 'x', story: STORY, match: { ...MATCH, via: 'magic' } }, 'match.via'],
  [
    'view: a confidence above 1',
    viewRequest,
    { id: 'x', story: STORY, match: { ...MATCH, confidence: 2 } },
    'match.confidence',
  ],
  [
    'view: not a number',
    viewRequest,
    { id: 'x', story: STORY, match: { ...MATCH, confidence: Number.NaN } },
    'match.confidence',
  ],
  ['view: a match of null', viewRequest, { id: 'x', story: STORY, match: null }, 'match'],
  ['lookup: a query that is too long', lookupRequest, { query: 'x'.repeat(501) }, 'query'],
  ['lookup: a number', lookupRequest, { query: 7 }, 'query'],
  ['names: an id that is too long', namesRequest, { ids: ['x'.repeat(171)] }, 'ids.0'],
  ['coverage: no story', coverageRequest, {}, 'story'],
  ['count: a negative number', countRequest, { entities: -1 }, 'entities'],
  ['count: a half', countRequest, { entities: 0.5 }, 'entities'],
  ['dismiss: nothing', dismissRequest, { entity: 'x', surface: '', dismissed: true }, 'surface'],
  ['dismiss: neither yes nor no', dismissRequest, { entity: 'x', surface: 'x', dismissed: 'yes' }, 'dismissed'],
];

describe('a message', () => {
  it.each(GOOD)('that is valid is passed on unchanged: %s', (_, schema, data) =>
    expect(checked(schema, data)).toEqual(data),
  );

  it.each(BAD)('that is not valid is refused with its path and the reason: %s', (_, schema, data, path) =>
    expect(() => checked(schema, data)).toThrow(new RegExp(`^message refused: ${path.replaceAll('.', '\\.')}: .+`)),
  );

  it.each([
    ['value', { query: 'x'.repeat(1_000_000) }],
    ['key', { query: 'x', ['y'.repeat(1_000_000)]: 1 }],
  ])('is refused with a short message, however long a %s it has', (_, data) => {
    expect(() => checked(lookupRequest, data)).toThrow(/^.{1,300}$/s);
  });
});

describe('any value', () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.record(
      { blocks: fc.anything(), id: fc.anything(), story: fc.anything(), query: fc.anything(), present: fc.anything() },
      { requiredKeys: [] },
    ),
  );
  const schemas = GOOD.map(([, schema]) => schema);

  it('is passed on, or refused with an error that says so', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...schemas), (data, schema) => {
        try {
          expect(checked(schema, data)).toEqual(data);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/^message refused: /);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the cast that a page sends', () => {
  const one = (name: string) => ({ id: `cast:person:${name}`, name, kind: 'person' as const, count: 1 });
  const GOOD_ONE = { ...one('Ona Brill'), note: 'the mayor' };

  it.each<[odd: string, entry: unknown]>([
    ['a name that is too long', { ...one('Tom Oake'), name: 'x'.repeat(161) }],
    ['a count that is not valid', { ...one('Tom Oake'), count: -1 }],
    ['words that are too long', { ...one('Tom Oake'), note: 'x'.repeat(1001) }],
    ['an unknown kind', { ...one('Tom Oake'), kind: 'ship' }],
    ['an id that is too long', { ...one('Tom Oake'), id: 'x'.repeat(171) }],
    ['nothing at all', null],
  ])('keeps its other names beside %s', (_, entry) => {
    const cast = { entries: [GOOD_ONE, entry, one('Ida Quern')], introductions: {} };
    expect(checked(pageCast, cast).entries).toEqual([GOOD_ONE, one('Ida Quern')]);
  });

  it('keeps its other introductions beside one that is not valid', () => {
    const introductions = { 'john-kerry': 'the diplomat', 'sergey-lavrov': 'x'.repeat(1001), ['x'.repeat(171)]: 'so' };
    expect(checked(pageCast, { entries: [], introductions }).introductions).toEqual({ 'john-kerry': 'the diplomat' });
  });

  it('is cut after the largest number of names that a page keeps', () => {
    const entries = Array.from({ length: 3001 }, (_, n) => one(`Ona ${n}`));
    expect(checked(pageCast, { entries, introductions: {} }).entries).toHaveLength(3000);
  });
});
