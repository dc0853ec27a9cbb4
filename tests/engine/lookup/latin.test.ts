import { expect, it } from 'vitest';
import { inLatin, scriptOf } from '../../../engine/lookup/latin.ts';

it.each([
  ['kerry', 'latin'],
  ['élysée', 'latin'],
  ['Путин', 'cyrillic'],
  ['Putin Путин', 'cyrillic'],
  ['北京', 'other'],
  ['2014', 'other'],
])('“%s” is in the script %s', (text, script) => expect(scriptOf(text)).toBe(script));

it.each([
  ['россии', 'rossii'],
  ['хрущев', 'khrushchev'],
  ['nord', undefined],
])('“%s” in Latin letters: %s', (word, latin) => expect(inLatin(word)).toBe(latin));
