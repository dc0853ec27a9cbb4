import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link } from '../../engine/link.ts';
import { exactMatcher } from './ablation/exact.ts';
import { calibrate, tally } from './ablation/measure.ts';
import { annotatedPages } from './ablation/pages.ts';
import { answers, answersWithConstant } from './ablation/queries.ts';
import { ownSets, type TextSet } from './ablation/sets.ts';
import { type Variant, withVariant } from './ablation/switches.ts';
import { EVENTS, NAMES } from './ablation/variants.ts';
import { ENTRIES, PACK, PACK_LEXICON, written } from './lexicon.ts';
import { parsePassage } from './score-passages.ts';

const passages = ownSets().flatMap((set) => set.passages);
const whole = passages.map(({ text }) => JSON.stringify(link(text, PACK_LEXICON)));

describe('a part that is switched off', () => {
  it.each([...NAMES, ...EVENTS])('changes some passage: $without', (variant) => {
    const changed = withVariant(variant, PACK.entities, (lexicon) =>
      passages.some(({ text }, i) => JSON.stringify(link(text, lexicon)) !== whole[i]),
    );
    expect(changed).toBe(true);
  });

  it('changes some lookup, if it is the score of Fuse.js', () => {
    expect(answersWithConstant()).not.toEqual(answers());
  });

  it('works again afterwards, also after an error', () => {
    for (const variant of [...NAMES, ...EVENTS]) {
      const fail = () => {
        throw new Error('broken off');
      };
      expect(() => withVariant(variant, PACK.entities.slice(0, 3), fail)).toThrow('broken off');
    }
    expect(passages.slice(0, 20).map(({ text }) => JSON.stringify(link(text, PACK_LEXICON)))).toEqual(
      whole.slice(0, 20),
    );
  });

  it('must be a part that the engine has', () => {
    class Engine {}
    const variant: Variant = { without: 'wings', methods: [{ of: Engine, method: 'fly', by: () => false }] };
    expect(() => withVariant(variant, [], () => 'linked')).toThrow('no Engine.fly to switch off');
  });
});

describe('the exact matcher', () => {
  const find = exactMatcher(ENTRIES);
  it.each([
    [
      'matches whole words, and the longer of two names',
      '[[Eastern Ukraine|eastern-ukraine]], [[Ukraine|ukraine]], Ukrainex',
    ],
    ['uses no evidence', '[[Moscow|moscow]], Idaho; Teresa [[Kerry|john-kerry]]; the [[Geneva|geneva]] Conventions'],
    ['knows no other spelling', 'Sergej Lavrow, UKRAINE'],
  ])('%s', (_, example) => {
    const text = example.replace(/\[\[(.*?)\|.*?\]\]/g, '$1');
    expect(
      written(
        text,
        find(text).sort((a, b) => a.start - b.start),
      ),
    ).toBe(example);
  });
});

describe('what is counted', () => {
  const set = (example: string, more: Partial<TextSet> = {}): TextSet => ({
    name: 'a set',
    own: true,
    passages: [parsePassage('p', example)],
    lexicon: PACK_LEXICON,
    known: new Set(['vladimir-putin', 'john-kerry']),
    ...more,
  });
  const found = (confidence: number) => (text: string) =>
    link(text, PACK_LEXICON).map((mention) => ({ ...mention, confidence }));

  it('leaves unmarked text out, except on pages that were marked completely', () => {
    const example = '[[Vladimir Putin|Vladimir Putin]] met John Kerry.';
    expect(tally(set(example), found(1))).toMatchObject({ found: 1, wrong: 0 });
    expect(tally(set(example, { unscored: new Map() }), found(1))).toMatchObject({ found: 1, wrong: 1 });
    const unscored = new Map([['p', [{ start: 19, end: 29 }]]]);
    expect(tally(set(example, { unscored }), found(1))).toMatchObject({ found: 1, wrong: 0 });
  });

  it('includes only the entities that were to be marked', () => {
    const strict = { unscored: new Map(), known: new Set(['vladimir-putin']) };
    expect(tally(set('John Kerry.', strict), found(1))).toMatchObject({ wrong: 0 });
  });

  it('scores each link in the range of its confidence', () => {
    const example = '[[Vladimir Putin|Vladimir Putin]] met {{Barack Obama}} and John Kerry.';
    const judged = { right: 1, wrong: 1, unmarked: 1 };
    const none = { right: 0, wrong: 0, unmarked: 0 };
    expect(calibrate(set(example), found(0.9))).toEqual({ sure: judged, unsure: none });
    expect(calibrate(set(example), found(0.89))).toEqual({ sure: none, unsure: judged });
    expect(calibrate(set(example), found(0.49))).toEqual({ sure: none, unsure: none });
  });
});

describe('annotated pages', () => {
  const read = (text: string, annotation: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-pages-'));
    try {
      mkdirSync(join(folder, 'texts'));
      writeFileSync(join(folder, 'texts/a.txt'), text);
      writeFileSync(join(folder, 'pages.jsonl'), `${JSON.stringify({ page: 'a.html', ...annotation })}\n`);
      return annotatedPages(join(folder, 'pages.jsonl'), join(folder, 'texts'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('count whole words, and end where the annotators stopped', () => {
    const text = 'Parisian Paris and Paris. Then Paris';
    const { passages, unscored } = read(text, {
      words_annotated: 4,
      links: [{ surface: 'Paris', nth: 2, entity: 'Paris/France' }],
      traps: [{ surface: 'Paris', nth: 1 }],
    });
    expect(passages[0]!.marks).toEqual([
      { start: 19, end: 24, accepted: ['Paris', 'France'] },
      { start: 9, end: 14, accepted: [] },
    ]);
    expect(unscored.get('a.html')).toEqual([{ start: 25, end: text.length }]);
  });

  it('are refused if the text is another one', () => {
    const annotation = { links: [{ surface: 'Paris', nth: 2, entity: 'Paris' }] };
    expect(() => read('Paris, once.', annotation)).toThrow('a.html: no occurrence 2 of "Paris"');
  });
});
