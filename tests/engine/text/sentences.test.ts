import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../engine/text/page.ts';
import { sentencesOf } from '../../../engine/text/sentences.ts';

const sentencesIn = (text: string) => sentencesOf(readPage(text)).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a page', () => {
  it('have their own punctuation marks, and not those of their neighbours', () => {
    expect(sentencesIn('He left. “Why now?” she asked. (No one knew.)\n\n“Wait.”')).toEqual([
      'He left.',
      '“Why now?” she asked.',
      '(No one knew.)',
      '“Wait.”',
    ]);
  });

  it('leave the end of the sentence before to that one if no space separates them', () => {
    expect(sentencesIn('The dam held.”“It did,” she said.').join('|')).not.toContain('.”“It');
  });

  it('contain all words in order, and never overlap', () => {
    const words = fc.constantFrom(
      'Feld',
      'said',
      'the',
      'dam',
      '“',
      '”',
      '.',
      '?',
      '…',
      ' ',
      ' ',
      '\n\n',
      '(',
      ')',
      '--',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const page = readPage(parts.join(''));
        const spans = sentencesOf(page);
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(page.text.slice(start, end)).not.toContain('\n');
        }
        const { starts, length } = page.tokens;
        for (const at of Array.from(starts.slice(0, length)))
          expect(spans.filter(({ start, end }) => start <= at && at < end)).toHaveLength(1);
      }),
    );
  });

  it('are found without reading the text before each of them again', () => {
    const text = `${'word.'.repeat(2000)} End.`;
    let read = 0;
    const page = readPage(text);
    const slice = (from: number, to = text.length) => {
      read += to - from;
      return text.slice(from, to);
    };
    sentencesOf({ ...page, text: { slice, length: text.length } as unknown as string });
    expect(read).toBeLessThan(10 * text.length);
  });
});
