import { describe, expect, it } from 'vitest';
import { isolated, joinNames } from '../../components/strings.ts';
import { translate } from './strings.ts';

describe('text in placeholders', () => {
  it.each([
    ['Kerry', 'Kerry'],
    ['', ''],
    ['Выборг', 'Выборг'],
    ['لافروف', '\u2068لافروف\u2069'],
    ['Kerry לברוב', '\u2068Kerry לברוב\u2069'],
  ])('is isolated if it runs from right to left: %s', (words, expected) => expect(isolated(words)).toBe(expected));

  it.each([...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
    'loses a control character that would reorder the text around it: U+%#',
    (sign) => expect(isolated(`Ker${sign}ry`)).toBe('Kerry'),
  );

  it('cannot end its own isolation', () => expect(isolated('\u2069\u202eلافروف')).toBe('\u2068لافروف\u2069'));

  it('is joined into a list as the language does', () => {
    expect(joinNames(translate, ['Lavrov'])).toBe('Lavrov');
    expect(joinNames(translate, ['Lavrov', 'Kerry', 'Pu\u202etin'])).toBe('Lavrov, Kerry, and Putin');
  });
});
