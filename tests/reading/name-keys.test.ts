import { describe, expect, it } from 'vitest';
import { nameKey } from '../../reading/name-keys.ts';

describe('the key of a name', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    ['Muammar Gaddafi', 'Moammar Gadhafi', 'Muammar Qaddafi'],
    ['Joe Biden', 'Joseph R. Biden Jr.', 'Joseph Biden'],
    ['Bill Clinton', 'William J. Clinton'],
    ['Mohammed Morsi', 'Mohamed Morsy', 'Muhammad Morsi'],
    ['Angela Merkel', 'Angela  Merkel'],
    ['Sir Keir Starmer', 'Keir Starmer'],
  ])('is the same for all spellings of a person: %s', (...names) => {
    expect(new Set(names.map((name) => nameKey(name, 'person')))).toHaveLength(1);
  });

  it.each([
    ['Robert Smith', 'Roberta Smith'],
    ['Boris Johnson', 'Boris Johansen'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Joe Biden', 'Jill Biden'],
    ['Mohammed bin Salman', 'Mohammed bin Nayef'],
  ])('is different for two people: %s and %s', (one, other) => {
    expect(nameKey(one, 'person')).not.toBe(nameKey(other, 'person'));
  });

  it.each([
    ['the Lemmland Water Authority', 'Lemmland Water Authority'],
    ['Marks & Spencer', 'Marks and Spencer'],
    ['Orrin Steel Inc.', 'Orrin Steel'],
    ['Office for Budget Responsibility', 'Office of Budget Responsibility'],
    ['World Health Organisation', 'World Health Organization'],
    ['Ministry of Defence', 'Ministry of Defense'],
    ['Labour Party', 'Labor Party'],
  ])('is the same for all forms of an organization: %s and %s', (one, other) => {
    expect(nameKey(one, 'organization')).toBe(nameKey(other, 'organization'));
  });

  it('is never empty', () => {
    for (const name of ['The', '—', '&', 'Łódź', 'Киев'])
      for (const kind of ['person', 'organization', 'place'] as const) expect(nameKey(name, kind), name).not.toBe('');
  });
});
