/** Adversarial texts: the time for them must be linear in their length. */
import { describe, expect, it, vi } from 'vitest';
import { castOf } from '../../../engine/cast/cast.ts';
import { readPage } from '../../../engine/text/page.ts';
import { Words } from '../../../engine/text/words.ts';

const PLAIN = 'The man said that he was in the house with her and that it was so. ';
const numbered = (make: (n: string) => string) => (count: number) =>
  Array.from({ length: count }, (_, n) => make(n.toString(36))).join(' ');

const TEXTS: Record<string, (count: number) => string> = {
  'one run of capitals': (count) => 'Abc Def '.repeat(count),
  'one list': (count) => 'Smith, '.repeat(count),
  'one list of many names': numbered((n) => `A${n}x,`),
  'names joined by and': (count) => 'Abc and '.repeat(count),
  'many of one surname': numbered((n) => `Then Q${n}x Smith was here.`),
  'many names': numbered((n) => `Then John A${n}x was here.`),
  'many abbreviations': numbered((n) => `It was (AB${n.toUpperCase()}) there.`),
  'opening quotation marks': (count) => '“Smith '.repeat(count),
  'opening brackets': (count) => '(Smith '.repeat(count),
};

/** Counts how often the engine reads a word or looks something up; times would depend on the machine. */
function looks(text: string): number {
  const page = readPage(text);
  const counted = [vi.spyOn(Words.prototype, 'key'), vi.spyOn(Map.prototype, 'get')];
  try {
    castOf(page);
    return counted.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    for (const spy of counted) spy.mockRestore();
  }
}

// the tables of English words are built once, for the first cast
castOf(readPage(PLAIN));

describe('the cast of a text twice as long', () => {
  it.each(Object.keys(TEXTS))('takes hardly more than twice the work: %s', (name) => {
    const text = (count: number) => PLAIN.repeat(50) + TEXTS[name]!(count);
    expect(looks(text(1600)) / looks(text(800))).toBeLessThan(2.6);
  });
});

describe('something very long', () => {
  const namesOf = (text: string) => {
    const cast = castOf(readPage(text));
    return cast.english ? cast.members.map(({ name }) => name) : [];
  };

  it.each([
    ['a word', `Zab${'x'.repeat(200)}`],
    ['a row of long words', `Zab${'x'.repeat(60)} Quern${'x'.repeat(60)} Oake${'x'.repeat(60)}`],
  ])('is no name, and does not hide another one: %s', (_, name) => {
    expect(namesOf(`${PLAIN}They met ${name} and the lawyer Ona Brill at noon.`)).toEqual(['Ona Brill']);
  });

  it('is no introduction', () => {
    const cast = castOf(readPage(`${PLAIN}They met Ona Brill, a lawyer of the ${'x'.repeat(600)} kind, at noon.`));
    expect(cast).toMatchObject({ members: [{ name: 'Ona Brill' }] });
    expect(cast.english && cast.members[0]!.introduction).toBeUndefined();
  });
});
