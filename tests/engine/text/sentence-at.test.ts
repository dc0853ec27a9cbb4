import { describe, expect, it } from 'vitest';
import { readPage } from '../../../engine/text/page.ts';
import { sentenceAt } from '../../../engine/text/sentence-at.ts';

const at = (text: string, words: string) => sentenceAt(readPage(text), text.indexOf(words));

describe('the sentence around a place', () => {
  const TEXT = 'A headline\n\nMerz spoke first. “We agree,” he said in Berlin.\nThen he left.\n\n“Why?” asked Reeves.';
  it.each([
    ['Merz', 'Merz spoke first.'],
    ['spoke', 'Merz spoke first.'],
    ['Berlin', '“We agree,” he said in Berlin.'],
    ['left', 'Then he left.'],
    ['headline', 'A headline'],
    ['Reeves', '“Why?” asked Reeves.'],
  ])('that contains “%s” has its punctuation marks', (words, sentence) => {
    expect(at(TEXT, words)).toBe(sentence);
  });

  it('is cut between words on both sides if it is very long', () => {
    const long = `${'one two three '.repeat(60)}Merz ${'four five six '.repeat(60)}`;
    const cut = at(long, 'Merz');
    expect(cut.length).toBeLessThanOrEqual(404);
    expect(cut).toMatch(/^… (?:one|two|three) .*Merz.* (?:four|five|six) …$/);
  });

  it('is cut only at one side if the position is near the other', () => {
    const many = 'one two three '.repeat(60).trim();
    expect(at(`Merz said ${many}`, 'Merz')).toMatch(/^Merz said one .* …$/);
    expect(at(`He said ${many} to Merz.`, 'Merz')).toMatch(/^… .* three to Merz\.$/);
  });

  it('is whole up to four hundred letters', () => {
    const words = `Merz ${'one two three four five six '.repeat(16)}`;
    const of = (length: number) => `${words.slice(0, length - 2)}x.`;
    expect(at(of(400), 'Merz')).toBe(of(400));
    expect(at(of(401), 'Merz')).toMatch(/^Merz one .* …$/);
  });

  it('has, if it is cut, the place in its middle, and only whole words', () => {
    const words = Array.from({ length: 200 }, (_, i) => `w${i}`.padEnd(2 + (i % 7), 'x'));
    const page = readPage(words.join(' '));
    for (const word of words) {
      const cut = sentenceAt(page, page.text.indexOf(word));
      expect(cut.split(' ').filter((one) => one !== '…' && !words.includes(one))).toEqual([]);
      expect(cut.length).toBeGreaterThan(380);
      const [before, after] = [cut.indexOf(word), cut.length - cut.indexOf(word)];
      if (cut.startsWith('…') && cut.endsWith('…')) expect(Math.abs(before - after)).toBeLessThan(20);
    }
  });

  it('is the first one before the first word', () => expect(at('“Why?” She left.', '“')).toBe('“Why?”'));

  it('is on one line', () => expect(at('Merz  spoke\tfirst\u00a0. He left.', 'Merz')).toBe('Merz spoke first .'));

  it('of a page without words is empty', () => {
    expect(sentenceAt(readPage('…'), 0)).toBe('');
  });
});
