// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeMarks } from '../../../entrypoints/draw/marks.ts';
import { highlighted, mentionOf, openPage } from '../page-stubs.ts';

const EVENT = 'the Paris meeting of John Kerry';

beforeEach(() => openPage([`They spoke of ${EVENT} and others.`]));
afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['first', [EVENT, 'John Kerry']],
  ['last', ['John Kerry', EVENT]],
])('a name within the words of an event answers for itself, whichever of them the browser gives %s', (_, surfaces) => {
  const marks = makeMarks();
  const all = surfaces.map((surface) => mentionOf(surface));
  for (const mention of all) marks.add(mention);
  CSS.highlights.highlightsFromPoint = () => [{ highlight: new Highlight(), ranges: all.map(({ range }) => range) }];
  expect(`${marks.at(0, 0, [])?.range}`).toBe('John Kerry');
});

/** Makes marks with mentions of these words, of which the marked ones are underlined. */
function marksOf(words: Record<string, { marked: boolean }>) {
  const marks = makeMarks();
  const mentions = Object.entries(words).map(([surface, { marked }]) => mentionOf(surface, { marked }));
  for (const mention of mentions) marks.add(mention);
  return { marks, mentions };
}

const TWO = { They: { marked: true }, others: { marked: false } };
const SHOWN = { 'context-text': ['They', 'others'], 'context-mark': ['They'], 'context-active': [] };

describe('the marks of a page', () => {
  it('are three highlights: all mentions, those that are underlined, and the word with a card', () => {
    const { marks, mentions } = marksOf(TWO);
    expect(highlighted()).toEqual({});
    marks.show();
    expect(highlighted()).toEqual(SHOWN);
    marks.setActive(mentions[1]);
    expect(highlighted()['context-active']).toEqual(['others']);
    marks.setActive(mentions[0]);
    expect(highlighted()['context-active']).toEqual(['They']);
    marks.setActive();
    expect(highlighted()).toEqual(SHOWN);
  });

  const highlight = (name: string) => CSS.highlights.get(name)!;
  it.each<[string, () => void]>([
    ['all highlights', () => CSS.highlights.clear()],
    ['one highlight', () => void CSS.highlights.delete('context-mark')],
    ['the ranges of all mentions', () => highlight('context-text').clear()],
    ['the underlined ranges', () => highlight('context-mark').clear()],
    ['a highlight, and puts its own there', () => void CSS.highlights.set('context-mark', new Highlight())],
  ])('come back if the page removes %s', (_, removing) => {
    const { marks } = marksOf(TWO);
    marks.show();
    removing();
    marks.show();
    expect(highlighted()).toEqual(SHOWN);
  });

  it('do not include the highlight of all mentions if the browser would paint it, as it does with forced colours', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(forced-colors: active)' }));
    const { marks } = marksOf(TWO);
    marks.show();
    expect(Object.keys(highlighted())).toEqual(['context-mark', 'context-active']);
  });

  it('are removed, except those of a newer script with the same names', () => {
    const { marks } = marksOf(TWO);
    marks.show();
    const newer = new Highlight();
    CSS.highlights.set('context-mark', newer);
    marks.hide();
    expect([...CSS.highlights]).toEqual([['context-mark', newer]]);
  });

  it('no longer include a mention that was removed, even if they come back', () => {
    const { marks, mentions } = marksOf(TWO);
    const [they] = mentions;
    marks.show();
    marks.setActive(they);
    marks.remove(they!);
    const left = { 'context-text': ['others'], 'context-mark': [], 'context-active': [] };
    expect(highlighted()).toEqual(left);
    highlight('context-text').clear();
    marks.show();
    expect(highlighted()).toEqual(left);
    CSS.highlights.highlightsFromPoint = () => [{ highlight: new Highlight(), ranges: [they!.range] }];
    expect(marks.at(0, 0, [])).toBeUndefined();
  });

  it('are looked for at a point in shadow roots too, below highlights of the page', () => {
    const { marks, mentions } = marksOf(TWO);
    const asked = vi.fn();
    CSS.highlights.highlightsFromPoint = (...question) => {
      asked(...question);
      const ofPage = { highlight: new Highlight(), ranges: [new Range()] };
      return [ofPage, ...mentions.map(({ range }) => ({ highlight: new Highlight(), ranges: [range] }))];
    };
    const shadowRoots = [document.createElement('div').attachShadow({ mode: 'open' })];
    expect(marks.at(3, 4, shadowRoots)).toBe(mentions[0]);
    expect(asked).toHaveBeenCalledWith(3, 4, { shadowRoots });
  });
});

describe('underlined are', () => {
  const HIDDEN = 'style="display: none"';
  it.each<[string, string[], string[]]>([
    ['the chosen mentions', ['due', 'due', ''], ['0', '1']],
    ['of them, those that are visible', ['due', `due ${HIDDEN}`, ''], ['0']],
    ['the first visible one, if no chosen one is', [`due ${HIDDEN}`, HIDDEN, '', ''], ['2']],
    ['none, if none is visible', [`due ${HIDDEN}`, HIDDEN], []],
    ['none of an entity without a chosen mention', ['', ''], []],
  ])('%s', (_, paragraphs, expected) => {
    const entity = { id: 'lamp', name: 'Lamp', kind: 'topic' as const };
    document.body.innerHTML = paragraphs.map((how, i) => `<p ${how.replace('due', '')}>${i}</p>`).join('');
    const marks = makeMarks();
    const mentions = paragraphs.map((how, i) =>
      mentionOf(String(i), { entity, due: how.startsWith('due'), marked: false }),
    );
    for (const mention of mentions) marks.add(mention);
    marks.show();
    const work = () => {
      for (const _ of marks.choose(mentions));
      return highlighted()['context-mark'];
    };
    expect(work()).toEqual(expected);
    expect(mentions.flatMap(({ marked, range }) => (marked ? [`${range}`] : []))).toEqual(expected);
    // they change with what is visible
    for (const p of document.querySelectorAll('p')) p.setAttribute('style', 'display: none');
    expect(work()).toEqual([]);
  });

  it('chosen for each entity by itself, with a pause after each mention whose visibility is looked up', () => {
    document.body.innerHTML = `<p ${HIDDEN}>Ada</p><p>Bert</p><p>Cleo</p>`;
    const marks = makeMarks();
    const all = ['Ada', 'Bert', 'Cleo'].map((name) => mentionOf(name, { marked: false }));
    for (const mention of all) marks.add(mention);
    marks.show();
    expect([...marks.choose(all)]).toHaveLength(3);
    expect(highlighted()['context-mark']).toEqual(['Bert', 'Cleo']);
  });
});
