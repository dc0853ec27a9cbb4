// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type Colour, colourIn, isDarkAt, luminance } from '../../../entrypoints/card/brightness.ts';

describe('a colour as browsers compute it', () => {
  it.each<[string, Colour | undefined]>([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
    ['color(srgb 0.5 1 0 / 0.4)', [0.5, 1, 0, 0.4]],
    ['color(srgb 0.25 0 1e-7)', [0.25, 0, 1e-7, 1]],
    ['oklch(0.5 0.1 200)', undefined],
    ['', undefined],
  ])('is parsed: %s', (text, colour) => expect(colourIn(text)).toEqual(colour));

  it('is as bright as it looks: green more than blue', () => {
    expect(luminance([1, 1, 1, 1])).toBeCloseTo(1);
    expect(luminance([0, 0, 0, 1])).toBe(0);
    expect(luminance([0, 1, 0, 1])).toBeGreaterThan(luminance([0, 0, 1, 1]));
  });
});

it.each<[Colour, number]>([
  [[1, 0, 0, 1], 0.2126],
  [[0, 1, 0, 1], 0.7152],
  [[0, 0, 1, 1], 0.0722],
  [[0.5, 0.5, 0.5, 1], 0.214],
  [[0.04, 0.04, 0.04, 1], 0.0031],
])('the luminance of %o is %d', (colour, expected) => expect(luminance(colour)).toBeCloseTo(expected, 4));

describe('a page', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    document.body.removeAttribute('style');
  });
  const isDark = (html: string) => {
    document.body.innerHTML = html;
    return isDarkAt(document.querySelector('i')!, (colour) => (colour.startsWith('oklch') ? 'rgb(20, 20, 20)' : ''));
  };

  it.each<[boolean, string, string]>([
    [false, 'dark text on white', '<p style="background: rgb(255, 255, 255); color: black"><i>a</i></p>'],
    [true, 'light text on black', '<p style="background: rgb(0, 0, 0); color: white"><i>a</i></p>'],
    [true, 'a dark box', '<main style="background: white"><p style="background: rgb(30, 40, 60)"><i>a</i></p></main>'],
    [false, 'a white box', '<main style="background: black"><p style="background: white"><i>a</i></p></main>'],
    [
      false,
      'a faint shade',
      '<main style="background: white"><p style="background: rgba(0,0,0,.1)"><i>a</i></p></main>',
    ],
    [true, 'light text on a picture', '<p style="background-image: url(a.png); color: #eee"><i>a</i></p>'],
    [false, 'dark text on a picture', '<p style="background-image: url(a.png); color: #222"><i>a</i></p>'],
    [true, 'light text on nothing', '<p style="color: rgb(230, 230, 230)"><i>a</i></p>'],
    [false, 'dark text on nothing', '<p style="color: rgb(10, 10, 10)"><i>a</i></p>'],
    [true, 'a shade that is half opaque', '<p style="background: rgba(0, 0, 0, 0.5)"><i>a</i></p>'],
    [false, 'a shade that is less than half opaque', '<p style="background: rgba(0, 0, 0, 0.49)"><i>a</i></p>'],
    [true, 'a grey that is a little darker than half', '<p style="background: rgb(117, 117, 117)"><i>a</i></p>'],
    [false, 'a grey that is a little brighter', '<p style="background: rgb(118, 118, 118)"><i>a</i></p>'],
    [true, 'text that is brighter than most', '<p style="color: rgb(160, 160, 160)"><i>a</i></p>'],
    [false, 'text that is as dark as most', '<p style="color: rgb(158, 158, 158)"><i>a</i></p>'],
    [
      true,
      'a dark box in a form that the card’s own element reads',
      '<p style="background: oklch(0.5 0.1 200)"><i>a</i></p>',
    ],
    [false, 'a blue link on white', '<p style="background: white"><i style="color: rgb(20, 80, 200)">a</i></p>'],
  ])('is dark (%s): %s', (dark, _, html) => expect(isDark(html)).toBe(dark));

  it('is judged through a shadow root', () => {
    document.body.innerHTML = '<div style="background: rgb(0, 0, 0); color: rgb(0, 0, 0)"></div>';
    const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<i>a</i>';
    expect(isDarkAt(root.querySelector('i')!, () => '')).toBe(true);
  });
});
