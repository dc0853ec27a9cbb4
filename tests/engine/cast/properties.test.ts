/** Properties of the cast of any text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../../engine/cast/cast.ts';
import type { KnownName, Member } from '../../../engine/cast/types.ts';
import { readPage } from '../../../engine/text/page.ts';
import { anyText } from '../../any-text.ts';

const membersOf = (text: string, known: KnownName[] = []): Member[] => {
  const cast = castOf(readPage(text), known);
  return cast.english ? cast.members : [];
};

/** Pieces of stories, including ones that only resemble names. */
const PIECE = fc.constantFrom(
  ...[
    'Ona Brill',
    'Brill',
    'Mr Brill',
    'Mrs Brill',
    'Sir Keir Oake',
    'Chancellor Anna von der Quern',
    'the Quern Water Board (QWB)',
    'QWB',
    'Quern & Oake',
    'the BBC',
    'U.S.',
    'US',
    'France',
    'New York',
    'Lake Quern',
    'St Jude’s Hospital',
    'Bashar al-Zabel',
    'Kim Jong-un',
    'Zabel “Koos” Oake',
    'the Bank of Quern',
    'Germany’s',
    'RUSSIA',
    'HANOI, Vietnam (AP) —',
    'By Zabel Quern',
    '(AP Photo/Zabel Quern)',
    'Read more',
    'said',
    'told',
    'is',
    'a lawyer',
    'who heads',
    'in',
    'of',
    'and',
    'the',
    ',',
    '.',
    '. ',
    '\n\n',
    ' ',
    '-',
    '“',
    '”',
    '’s',
    '(',
    ')',
    '43',
    ',',
    ', 43,',
    'é',
    '😀',
    'ﬀ',
    'Ünal',
    'İzmir',
    'ßigma',
    '\u00ad',
    '\u200b',
    'I',
    'The',
    'However',
  ],
);
const STORY = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const ANY = fc.oneof(STORY, anyText({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

/** Arbitrary spans of a text, as known names of a library. */
const knownIn = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 12 })), { maxLength: 4 })
    .map((spans) =>
      spans.map(
        ([start, length], i): KnownName => ({
          start,
          end: Math.min(text.length, start + length),
          entity: `e${i % 2}`,
          name: 'Known',
          kind: 'person',
        }),
      ),
    );

function expectWellFormed(text: string, members: Member[]): void {
  const spans = members.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const [i, { start }] of spans.entries()) if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
  for (const { name, mentions, introduction } of members) {
    expect(name.trim()).not.toBe('');
    expect(mentions.length).toBeGreaterThan(0);
    if (introduction) expect(text.slice(introduction.start, introduction.end)).toBe(introduction.text);
  }
}

describe('the cast of any text', () => {
  it('has mentions within the text that are not empty and do not overlap, and introductions as written there', () => {
    fc.assert(
      fc.property(ANY, (text) => expectWellFormed(text, membersOf(text))),
      { numRuns: 300 },
    );
  });

  it('has these properties also if the library knows some names, and has each entity once', () => {
    const withKnown = ANY.chain((text) => fc.tuple(fc.constant(text), knownIn(text)));
    fc.assert(
      fc.property(withKnown, ([text, known]) => {
        const members = membersOf(text, known);
        expectWellFormed(text, members);
        const entities = members.flatMap(({ entity }) => entity ?? []);
        expect(new Set(entities).size).toBe(entities.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same if it is asked for again', () => {
    fc.assert(
      fc.property(ANY, (text) => {
        expect(membersOf(text)).toEqual(membersOf(text));
      }),
      { numRuns: 100 },
    );
  });

  it('lists members in the order of their first mention', () => {
    fc.assert(
      fc.property(STORY, (text) => {
        const firsts = membersOf(text).map(({ mentions }) => mentions[0]!.start);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its members when a paragraph without a name is added', () => {
    const paragraph = 'The weather was said to be fine for most of the week, and nobody had asked for more than that.';
    fc.assert(
      fc.property(STORY, (pieces) => {
        // the story ends with a sentence, as a last paragraph without a full stop may be a list of other stories
        const text = `${pieces}\n\n${paragraph}`;
        const names = (of: string) => membersOf(of).map(({ name, kind }) => `${name} ${kind}`);
        expect(names(`${text}\n\n${paragraph}`)).toEqual(names(text));
      }),
      { numRuns: 100 },
    );
  });
});
