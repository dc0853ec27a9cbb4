import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AboutMentions, chooseMarks, DEFAULT_MARKS, type MarkRules } from '../../engine/marks.ts';
import { SURE } from '../../engine/model/confidence.ts';
import type { Kind } from '../../engine/model/pack.ts';
import type { Mention } from '../../engine/model/types.ts';

const KINDS: Record<string, Kind> = { p: 'person', q: 'person', o: 'organization', c: 'place', e: 'event', t: 'topic' };

/** Returns a mention of one of the entities above, at an offset in characters. */
const at = (start: number, entity: string, via: Mention['via'] = 'name'): Mention => ({
  start,
  end: start + 5,
  entity,
  via,
  alias: 'Alias',
  aliasType: 'plain',
  confidence: 0.97,
  rivals: [],
});

/** All entities have enough on their cards for a mark, and all mentions of events are phrases. */
const ALL_EARN: AboutMentions = {
  kindOf: (id) => KINDS[id],
  earns: () => true,
  surfaceOf: () => 'seized the peninsula',
};

/** Returns the marked mentions as `entity@offset`. */
function marked(mentions: Mention[], rules: Partial<MarkRules> = {}, about: Partial<AboutMentions> = {}): string[] {
  const marks = chooseMarks(mentions, { ...ALL_EARN, ...about }, { ...DEFAULT_MARKS, ...rules });
  return mentions.flatMap(({ entity, start }, i) => (marks[i] ? [`${entity}@${start}`] : []));
}

describe('by default', () => {
  it('the first mention of each person, organization and event is marked', () => {
    const mentions = [at(0, 'p'), at(1000, 'p'), at(2000, 'o'), at(3000, 'e'), at(4000, 'o')];
    expect(marked(mentions)).toEqual(['p@0', 'o@2000', 'e@3000']);
  });

  it('places, topics and unknown entities are not marked', () => {
    expect(marked([at(0, 'c'), at(1000, 't'), at(2000, 'unknown')])).toEqual([]);
  });

  it('marks keep a distance, and an entity that was passed over is marked at its next mention', () => {
    expect(marked([at(0, 'p'), at(20, 'q'), at(1000, 'q')])).toEqual(['p@0', 'q@1000']);
  });

  it('if space is short, people are marked before organizations, and these before events', () => {
    expect(marked([at(0, 'o'), at(20, 'p'), at(1000, 'o')])).toEqual(['p@20', 'o@1000']);
    expect(marked([at(0, 'e'), at(20, 'o'), at(1000, 'e')])).toEqual(['o@20', 'e@1000']);
  });

  it('the full name is marked instead of a surname close before it, but not far before it', () => {
    expect(marked([at(0, 'q'), at(20, 'p'), at(160, 'p', 'surname'), at(1000, 'p', 'surname')])).toEqual([
      'q@0',
      'p@1000',
    ]);
    expect(marked([at(0, 'p', 'surname'), at(60, 'p'), at(70, 'p', 'surname')])).toEqual(['p@60']);
    expect(marked([at(0, 'p', 'surname'), at(1000, 'p')])).toEqual(['p@0']);
    expect(marked([at(0, 'p', 'surname'), at(60, 'q')])).toEqual(['p@0']);
  });
});

describe('an underline is earned', () => {
  const unsure = (start: number, entity: string): Mention => ({ ...at(start, entity), confidence: SURE - 0.01 });

  it('only by an entity whose card has something to say about the page', () => {
    const earns = (id: string) => id !== 'q';
    expect(marked([at(0, 'p'), at(1000, 'q'), at(2000, 'o')], {}, { earns })).toEqual(['p@0', 'o@2000']);
  });

  it('never by an uncertain mention; the next certain one is marked instead', () => {
    expect(marked([unsure(0, 'p'), at(1000, 'p'), unsure(2000, 'e')])).toEqual(['p@1000']);
    expect(marked([unsure(0, 'p'), at(20, 'p')], { which: 'all' })).toEqual(['p@20']);
  });

  it.each([
    ['met', false],
    ['Met', false],
    ['talks', false],
    ['armed groups', false],
    ['became members', false],
    ['the Geneva talks', true],
    ['annexed Crimea', true],
    ['seized the peninsula', true],
    ['live-fire drills', true],
  ])('for an event in other words than its name, only by a phrase: %s %s', (words, earned) => {
    expect(marked([at(0, 'e', 'cue')], {}, { surfaceOf: () => words })).toEqual(earned ? ['e@0'] : []);
  });

  it('by the name of an event, however short', () => {
    expect(marked([at(0, 'e')], {}, { surfaceOf: () => 'Brexit' })).toEqual(['e@0']);
  });

  it('by every mention if all are to be underlined', () => {
    const nothing = { earns: () => false, surfaceOf: () => 'met' };
    expect(marked([at(0, 'p'), at(20, 'e', 'cue')], { which: 'all' }, nothing)).toEqual(['p@0', 'e@20']);
  });
});

describe('the reader may choose', () => {
  const mentions = [at(0, 'p'), at(20, 'p'), at(1000, 'c'), at(2000, 'p')];

  it('every mention', () => expect(marked(mentions, { which: 'all' })).toEqual(['p@0', 'p@20', 'p@2000']));
  it('no mention', () => expect(marked(mentions, { which: 'none' })).toEqual([]));
  it('other kinds', () => expect(marked(mentions, { kinds: ['place'] })).toEqual(['c@1000']));
  it('no kind', () => expect(marked(mentions, { kinds: [], which: 'all' })).toEqual([]));
  it('marks side by side', () => expect(marked([at(0, 'p'), at(6, 'q')], { wordsApart: 0 })).toEqual(['p@0', 'q@6']));
});

describe('for any mentions', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 5, max: 400 }), fc.constantFrom(...Object.keys(KINDS))));
  const mentions = gaps.map((all) => {
    let place = 0;
    return all.map(([gap, entity]) => {
      place += gap;
      return at(place, entity);
    });
  });
  const rules = fc.record<MarkRules>({
    which: fc.constantFrom('all', 'first', 'none'),
    kinds: fc.subarray<Kind>(['person', 'organization', 'place', 'event']),
    wordsApart: fc.nat(100),
  });

  it('there is one result for each, and no mark for a kind that was not chosen', () => {
    fc.assert(
      fc.property(mentions, rules, (all, chosen) => {
        const marks = chooseMarks(all, ALL_EARN, chosen);
        expect(marks).toHaveLength(all.length);
        for (const [i, mark] of marks.entries()) if (mark) expect(chosen.kinds).toContain(KINDS[all[i]!.entity]);
      }),
    );
  });

  it('"first" marks no entity twice', () => {
    fc.assert(
      fc.property(mentions, rules, (all, chosen) => {
        const whom = marked(all, { ...chosen, which: 'first' }).map((mark) => mark.split('@')[0]);
        expect(new Set(whom).size).toBe(whom.length);
      }),
    );
  });

  it('"all" marks at least what "first" marks', () => {
    fc.assert(
      fc.property(mentions, rules, (all, chosen) => {
        const every = new Set(marked(all, { ...chosen, which: 'all' }));
        expect(marked(all, { ...chosen, which: 'first' }).every((mark) => every.has(mark))).toBe(true);
      }),
    );
  });
});
