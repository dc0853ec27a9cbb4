import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventFamily, familiesOf, packFamilies, unpackFamilies } from '../../../engine/events/families.ts';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import { storePack } from '../../../engine/store-pack.ts';
import { ENTRIES, entry, PACK } from '../lexicon.ts';

const ENTITIES = 50_000;
const entity = fc.nat(ENTITIES - 1);
const families: fc.Arbitrary<EventFamily[]> = fc
  .uniqueArray(
    fc.record({
      owner: entity,
      type: fc.constantFrom('meeting' as const, 'conflict' as const, undefined),
      place: fc.option(entity, { nil: undefined }),
      span: fc
        .tuple(fc.integer({ min: -500_000, max: 500_000 }), fc.nat(10_000))
        .map(([from, days]) => ({ from, to: from + days })),
      tookPart: fc.array(entity, { maxLength: 4 }),
      described: fc.array(entity, { maxLength: 2 }),
      hasLandmarks: fc.boolean(),
    }),
    { selector: ({ owner }) => owner, maxLength: 20 },
  )
  .map((all) => all.sort((a, b) => a.owner - b.owner));

describe('the entities that belong to an event', () => {
  it('are its place, its participants, and the places that its description names', () => {
    const crimea = entry('place', 'crimea', 'Crimea');
    const ukraine = entry('place', 'ukraine', 'Ukraine');
    const event = entry('event', 'seizure', 'Seizure', {
      description: 'In Ukraine, 2014',
      event: {
        type: 'annexation',
        date: '2014',
        place: 'crimea',
        participants: ['nobody', 'crimea'],
        cues: [],
        landmarks: ['Simferopol'],
      },
    });
    const list = new EntityList([crimea, event, ukraine]);
    const lexicon = compileLexicon([crimea, event, ukraine]);
    expect(familiesOf(list, (owner) => lexicon.facts.placesOf(owner))).toEqual([
      {
        owner: 1,
        type: 'annexation',
        place: 0,
        span: { from: 16071, to: 16435 },
        tookPart: [0],
        described: [2],
        hasLandmarks: true,
      },
    ]);
  });

  it('is unpacked as it was packed', () => {
    fc.assert(
      fc.property(families, (all) => {
        expect(unpackFamilies(packFamilies(all, ENTITIES), ENTITIES)).toEqual(all);
      }),
    );
  });

  const { length } = PACK.entities;
  const whole = storePack(PACK).tables.events;
  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['zeros', new ArrayBuffer(64)],
    ['cut off', whole.slice(0, 100)],
    ['a byte short', whole.slice(0, -1)],
    [
      'for another pack',
      packFamilies(
        familiesOf(new EntityList(ENTRIES), () => []),
        ENTRIES.length,
      ),
    ],
  ])('is refused if it is %s', (_, buffer) => expect(() => unpackFamilies(buffer, length)).toThrow('build them again'));

  it('is refused or unpacked immediately, whichever bytes were changed', () => {
    const change = fc.record({ at: fc.nat(whole.byteLength - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = new Uint8Array(whole.slice());
        for (const { at, to } of changes) bytes[at] = to;
        try {
          for (const { owner, tookPart } of unpackFamilies(bytes.buffer, length))
            for (const one of [owner, ...tookPart]) expect(one).toBeLessThan(length);
        } catch (error) {
          expect(String(error)).toContain('build them again');
        }
      }),
    );
  });
});
