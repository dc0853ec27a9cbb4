/** How large the parts of a message may be: accepted exactly at each bound, and refused a single step beyond it. */
import { describe, expect, it } from 'vitest';
import {
  articleRequest,
  castRequest,
  checked,
  connectionRequest,
  countRequest,
  coverageRequest,
  dismissRequest,
  linkRequest,
  lookupRequest,
  namesRequest,
  openArticleRequest,
  outlineOfPage,
  pageCast,
  pageSummary,
  pinRequest,
  sentencesRequest,
  storyRequest,
  viewRequest,
} from '../../platform/message-checks.ts';
import { isAccepted, letters, list, type Schema } from './is-accepted.ts';

const ENTRY = { id: 'x', name: 'X', kind: 'person', count: 1 };
const MATCH = { surface: 'X', alias: 'X', aliasType: 'plain', via: 'name', confidence: 1, rivals: [] };
const STORY = { present: [] };
const OUTLINE = { names: [], elements: '', blocks: '', heads: [] };
const link = (more: object) => ({ blocks: [], present: [], marked: [], ...more });
const metadata = (name: string, value: string, at = 0, count = 1) => link({ metadata: list(count, [name, value, at]) });
const view = (more: object) => ({ id: 'x', story: STORY, ...more });
const pin = (more: object) => ({ ...view({}), name: 'X', kind: 'person', ...more });
const summary = (more: object) => ({ state: 'ready', entries: [], ...more });
const cast = (story: object) => ({
  story: { sentences: [], places: {}, dated: [], said: [], ...story },
  entries: [],
  introductions: {},
});

type Row = [what: string, most: number, schema: Schema, make: (count: number) => unknown];

describe('a message has', () => {
  it.each<Row>([
    ['letters of an id', 170, articleRequest, (n) => ({ id: letters(n) })],
    ['letters of a block', 40_000, linkRequest, (n) => link({ blocks: [letters(n)] })],
    [
      'letters in all',
      200_000,
      linkRequest,
      (n) => link({ blocks: [...list(5, letters(39_000)), letters(n - 195_000)] }),
    ],
    ['blocks', 10_000, castRequest, (n) => ({ blocks: list(n, ''), present: [] })],
    ['names that are present', 3000, coverageRequest, (n) => ({ story: { present: list(n, 'x') } })],
    ['names that are marked', 3000, linkRequest, (n) => link({ marked: list(n, 'x') })],
    ['numbers of speakers', 12_000, sentencesRequest, (n) => ({ blocks: [], speakers: list(n, 1) })],
    ['letters of a name in the metadata', 300, linkRequest, (n) => metadata(letters(n), '')],
    ['letters of a value in the metadata', 30_000, linkRequest, (n) => metadata('x', letters(n))],
    ['entries of metadata', 300, linkRequest, (n) => metadata('x', '', 0, n)],
    ['letters of all metadata', 25_000, linkRequest, (n) => metadata('x', letters(n), 0, 40)],
    ['as the largest number', 1_000_000_000, countRequest, (n) => ({ entities: n })],
    ['names of an outline', 30_000, outlineOfPage, (n) => ({ ...OUTLINE, names: list(n, '') })],
    ['letters of a name of an outline', 200, outlineOfPage, (n) => ({ ...OUTLINE, names: [letters(n)] })],
    ['blocks of an outline', 40_000, outlineOfPage, (n) => ({ ...OUTLINE, heads: list(n, '') })],
    ['letters of a block of an outline', 90, outlineOfPage, (n) => ({ ...OUTLINE, heads: [letters(n)] })],
    ['digits of an outline', 700_000, outlineOfPage, (n) => ({ ...OUTLINE, elements: '1'.repeat(n) })],
    ['letters of an address', 10_000, viewRequest, (n) => view({ story: { present: [], address: letters(n) } })],
    ['letters of the words of a page', 300, viewRequest, (n) => view({ match: { ...MATCH, surface: letters(n) } })],
    ['letters of an alias', 1000, viewRequest, (n) => view({ match: { ...MATCH, alias: letters(n) } })],
    ['rivals', 50, viewRequest, (n) => view({ match: { ...MATCH, rivals: list(n, 'x') } })],
    ['as a confidence', 1, viewRequest, (n) => view({ match: { ...MATCH, confidence: n } })],
    ['letters of a pinned name', 160, pinRequest, (n) => pin({ name: letters(n) })],
    ['letters of a pinned introduction', 1000, pinRequest, (n) => pin({ note: letters(n) })],
    ['letters of a query', 500, lookupRequest, (n) => ({ query: letters(n) })],
    ['letters of the words of an article', 2000, openArticleRequest, (n) => ({ id: 'x', words: letters(n) })],
    [
      'letters of an address beside a connection',
      10_000,
      connectionRequest,
      (n) => ({ names: ['x', 'y'], address: letters(n) }),
    ],
    ['letters of dismissed words', 300, dismissRequest, (n) => ({ entity: 'x', surface: letters(n), dismissed: true })],
    ['ids of names', 2000, namesRequest, (n) => ({ ids: list(n, 'x') })],
    ['entries of a page', 3000, pageSummary, (n) => summary({ entries: list(n, ENTRY) })],
    ['letters of a name of a page', 160, pageSummary, (n) => summary({ entries: [{ ...ENTRY, name: letters(n) }] })],
    ['sentences of a story', 5000, pageCast, (n) => cast({ sentences: list(n, '') })],
    ['letters of a sentence', 600, pageCast, (n) => cast({ sentences: [letters(n)] })],
    ['sentences with a name', 3000, pageCast, (n) => cast({ places: { x: list(n, 1) } })],
    ['dates of a story', 5000, pageCast, (n) => cast({ dated: list(n, { sentence: 1, date: '' }) })],
    ['letters of a date', 30, pageCast, (n) => cast({ dated: [{ sentence: 1, date: letters(n) }] })],
    ['quotations of a story', 5000, pageCast, (n) => cast({ said: list(n, { id: 'x', text: '', sentence: 1 }) })],
    ['letters of a quotation', 600, pageCast, (n) => cast({ said: [{ id: 'x', text: letters(n), sentence: 1 }] })],
  ])('%s: at most %i', (_, most, schema, make) => {
    expect([most, most + 1].map((count) => isAccepted(schema, make(count)))).toEqual([true, false]);
  });

  it('names of a cast: the first 3000', () => {
    const { entries } = checked(pageCast, { entries: list(3001, ENTRY), introductions: {} });
    expect(entries).toHaveLength(3000);
  });

  it.each<[what: string, schema: Schema, data: unknown]>([
    ['letters in the numbers of an outline', outlineOfPage, { ...OUTLINE, elements: '1,x' }],
    ['letters after the numbers of an outline', outlineOfPage, { ...OUTLINE, blocks: '1 ' }],
    ['a confidence below zero', viewRequest, view({ match: { ...MATCH, confidence: -0.1 } })],
    ['an unknown sort of alias', viewRequest, view({ match: { ...MATCH, aliasType: 'x' } })],
    ['an unknown kind', pinRequest, pin({ kind: 'ship' })],
    ['an unknown state', pageSummary, summary({ state: 'x' })],
    ['no answer whether the page is read anyway', storyRequest, { outline: OUTLINE, metadata: [] }],
    ['three names that are connected', connectionRequest, { names: ['x', 'y', 'z'] }],
    ['one name that is connected', connectionRequest, { names: ['x'] }],
    ['a metadata entry of four parts', linkRequest, link({ metadata: [['x', 'y', 0, 1]] })],
    ['a day before a letter', linkRequest, link({ published: '2014-03-31x' })],
    ['a day after a letter', linkRequest, link({ published: 'x2014-03-31' })],
  ])('never %s', (_, schema, data) => expect(isAccepted(schema, data)).toBe(false));

  it.each<[what: string, schema: Schema, data: unknown]>([
    ['a 30th of February', linkRequest, link({ published: '2014-02-30' })],
    ['metadata of the story before', linkRequest, link({ before: [['x', 'y', 0]] })],
    ['unknown parts of a page’s entry', pageSummary, summary({ entries: [{ ...ENTRY, more: 1 }] })],
    ['how far a page was read', pageSummary, summary({ readUpTo: 0 })],
    ['no story', pageCast, { entries: [], introductions: {} }],
    ['the wish to read a page anyway', storyRequest, { outline: OUTLINE, metadata: [], anyway: true }],
  ])('possibly %s', (_, schema, data) => expect(isAccepted(schema, data)).toBe(true));
});
