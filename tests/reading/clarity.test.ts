/** Which sentences of a story can be understood alone. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../engine/text/page.ts';
import { clarityOf, sentencesOf, sentenceWith } from '../../reading/sentences.ts';

const clarity = (text: string) => clarityOf({ text, start: 0, end: text.length, block: 0 });
/** A sentence of this many letters. */
const ofLetters = (letters: number) => `Feld ${'a'.repeat(letters - 6)}.`;

describe('a sentence', () => {
  it.each([
    ['thirty letters are enough', ofLetters(30), 2],
    ['29 are too few', ofLetters(29), 0],
    ['420 fit', ofLetters(420), 2],
    ['421 do not', ofLetters(421), 0],
    ['an exclamation is one', 'Feld opened the third gate himself!', 2],
    ['a question is one', 'Why did Feld open the third gate?', 2],
    ['it may end with dots', 'Feld opened the third gate and then…', 2],
    ['it may end within quotation marks', 'Brannock said that “Feld opened the gate.”', 2],
    ['it may end within brackets', 'Feld opened the third gate (and the fourth.)', 2],
    ['it must end', 'Feld opened the third gate himself', 0],
    ['a full stop within it is no end', 'Feld opened the third gate. And then he', 0],
    ['a quotation must be whole', 'Feld opened the gate, “which he had.', 0],
    ['a quotation must begin in it', 'Feld opened the gate, which he had.”', 0],
    ['straight marks must be even', 'Feld opened the "third gate himself.', 0],
    ['even straight marks are whole', 'Feld opened the "third" gate himself.', 2],
    ['it says who it is about', 'They opened the third gate of the dam.', 0],
    ['what it quotes may speak of itself', 'Feld said “we opened it” to everybody.', 2],
    ['and so may what straight marks quote', 'Feld said "we opened it" to everybody.', 2],
    ['it does not speak of its outlet', 'Feld told us that the gate was open.', 0],
    ['it does not point to a picture', 'Feld opened the gate that is pictured.', 0],
    ['what it quotes may point', 'Feld said “look above” to everybody there.', 2],
    ['its subject is there', 'The Water Authority, has been accused of it.', 0],
    ['one that goes on needs the one before', 'But Feld opened the third gate himself.', 1],
    ['so does one that looks back', 'Feld opened such gates with a key of his own.', 1],
    ['what it quotes may look back', 'Feld said “I know this gate” to everybody.', 2],
  ])('%s: %s', (_, text, expected) => expect(clarity(text)).toBe(expected));
});

describe('the sentences of a story', () => {
  const sentences = sentencesOf(readPage('TESSALY (AP) — Feld  rose. He left.\n\nQuill  sat down.'));

  it('are on one line each, without the dateline, with their paragraphs and places', () => {
    expect(sentences.map(({ text, block }) => [text, block])).toEqual([
      ['Feld rose.', 0],
      ['He left.', 0],
      ['Quill sat down.', 1],
    ]);
    expect(sentences[1]).toMatchObject({ start: 27, end: 35 });
  });

  it('are found by any place in them, or before the next', () => {
    const at = (offset: number) => sentenceWith(sentences, offset);
    expect([0, 26, 27, 35, 36, 37, 1000].map(at)).toEqual([0, 0, 1, 1, 1, 2, 2]);
  });
});
