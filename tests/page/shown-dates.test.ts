// @vitest-environment jsdom
/** Which headings and texts of a page are looked at for the date of its story. */
import { describe, expect, it } from 'vitest';
import { shownDates } from '../../page/shown-dates.ts';
import { treeOf } from '../../page/tree.ts';
import { pageOf, read } from './dom.ts';

const shown = (body: string) => shownDates(treeOf(read(pageOf(body)).outline));
/** The values with the tag or `text`: `h1: Town is dry`, `text: May 12, 2031`. */
const valuesOf = (body: string) => shown(body).map(([name, value]) => `${name.split(' ')[0]}: ${value}`);

describe('a page shows', () => {
  it.each([
    ['a heading of the first three levels', '<h1>A a</h1><h2>B b</h2><h3>C c</h3>', ['h1: A a', 'h2: B b', 'h3: C c']],
    ['no heading of a lower level', '<h4>A a</h4><h5>B b</h5><h6>C c</h6>', []],
    ['a year in a heading too', '<h1>Back in 2031</h1>', ['h1: Back in 2031', 'text: Back in 2031']],
    ['a year in a heading of a lower level', '<h4>Back in 2031</h4>', ['text: Back in 2031']],
    ['a year in a line', '<p>May 12, 2031</p>', ['text: May 12, 2031']],
    ['a day in numbers with dots', '<p>3.4.31</p>', ['text: 3.4.31']],
    ['a day in numbers with strokes', '<p>12/4/31</p>', ['text: 12/4/31']],
    ['a day in numbers with hyphens', '<p>3-04-31</p>', ['text: 3-04-31']],
    ['a day in numbers with spaces', '<p>3. 4. 31</p>', ['text: 3. 4. 31']],
    ['no line with two numbers', '<p>3-4 and 3.4 of 123</p>', []],
    ['no line without numbers', '<p>Monday in May</p>', []],
    [
      'a date with all words of the element around it',
      '<div><p>A a</p><div><span>On</span><p>May 12, 2031</p></div><p>B b</p></div>',
      ['text: A a On May 12, 2031 B b'],
    ],
  ])('%s', (_, body, values) => expect(valuesOf(body)).toEqual(values));

  const line = (letters: number) => 'x'.repeat(letters);

  it('a date with the words of the largest element around it that has at most a hundred letters', () => {
    const page = (letters: number) => `<div><div><p>Posted</p><p>in 2031</p></div><p>${line(letters)}</p></div>`;
    expect(valuesOf(page(85))).toEqual([`text: Posted in 2031 ${line(85)}`]);
    expect(valuesOf(page(86))).toEqual(['text: Posted in 2031']);
  });

  it('a date without the words around it if they are long, though other parts of them are short', () => {
    expect(valuesOf(`<div><p>${line(85)} ${line(85)}</p><p>By us</p><div><p>in 2031</p></div></div>`)).toEqual([
      'text: in 2031',
    ]);
  });

  it('the beginning of a long text, marked as long', () => {
    const [[, value]] = shown(`<p>In 2031 ${'it was so and so '.repeat(9)}</p>`) as [[string, string, number]];
    expect(value).toHaveLength(100);
    expect(value).toMatch(/^In 2031 it was .*…$/);
  });

  it('the beginning of a long heading', () => {
    expect(valuesOf(`<h1>The town ${'was dry '.repeat(20)}</h1>`)[0]).toMatch(/^h1: The town was dry[^…]*$/);
  });

  it('each with the elements around it and the number of texts before it', () => {
    expect(
      shown('<main class="story"><h1 id="top">Town is dry</h1><p>A a</p><p class="time">in 2031</p></main>'),
    ).toEqual([
      ['h1 <h1 top<main story<body <html ', 'Town is dry', 0],
      ['text <p time<main story<body <html ', 'Town is dry A a in 2031', 2],
    ]);
  });

  it('elements around it up to a hundred letters', () => {
    const deep = (depth: number) => `${'<div class="nine">'.repeat(depth)}<p>in 2031</p>${'</div>'.repeat(depth)}`;
    const pathOf = (depth: number) => shown(deep(depth))[0]![0];
    expect(pathOf(3)).toBe('text <p <div nine<div nine<div nine<body <html ');
    expect(pathOf(20)).toBe(`text ${`<p ${'<div nine'.repeat(20)}`.slice(0, 100)}`);
  });

  it('a hundred and fifty headings and dates', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `<h2>N ${i}</h2>`).join('');
    expect(shown(lines(150)).at(-1)![1]).toBe('N 149');
    expect(shown(lines(151)).at(-1)![1]).toBe('N 149');
  });
});
