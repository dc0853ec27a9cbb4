/** The build's feedback on events: errors, warnings, and where each event is found. */
import { describe, expect, it } from 'vitest';
import { eventLines, sureWarnings } from '../../data/build/event-feedback.ts';
import { passageLines } from '../../data/build/passages.ts';
import type { EntitySource } from '../../data/build/sources.ts';
import { compileLexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import type { Cue } from '../../engine/model/pack.ts';
import { entry } from '../engine/lexicon.ts';

const source = (type: string, cues: Cue[]) =>
  ({
    kind: 'event',
    value: {
      id: 'siege',
      name: 'Siege',
      description: 'Siege, 2009',
      type,
      date: '2009',
      cues,
      dateReceipts: [{ article: '002-later', quote: 'x' }],
    },
    at: () => ({ file: 'events.yaml', line: 1 }),
  }) as unknown as EntitySource;

describe('an event', () => {
  it('is listed with the articles that mention it, and with those of its receipts that do not', () => {
    const mention = { entity: 'siege' } as never;
    const lines = eventLines(
      { entities: [source('attack', [])] },
      { mentions: new Map([['001-first', [mention, mention]]]) },
    );
    expect(lines).toEqual(['  siege: found 001 2×; not in 002']);
  });

  it('is reported if its cues would link any event of its type with certainty', () => {
    const warned = (cues: Cue[]) => sureWarnings({ entities: [source('sanctions', cues)] }).length;
    expect(warned([{ words: ['sanction*'], needs: ['@anybody'], sure: true }])).toBe(1);
    expect(warned([{ words: ['sanction*'], must: ['@anybody'], sure: true }])).toBe(0);
    expect(warned([{ words: ['the list of twelve'], sure: true }])).toBe(0);
  });
});

it('passages of a pack are scored, and each wrong mark is listed', () => {
  const ada = entry('person', 'ada-orme', 'Ada Orme');
  const lexicon = compileLexicon([ada]);
  const text = '## one\n[[Ada Orme|Ada Orme]] met {{Ada Orme}}, and [[Bo|Ada Orme]] left.';
  expect(passageLines(text, [ada as never], (story) => link(story, lexicon))).toEqual([
    'passages                1 of 2 found, 1 wrong',
    '  one: "Ada Orme" is ada-orme',
    '  one: "Bo" is not found',
  ]);
});
