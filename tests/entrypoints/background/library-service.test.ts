import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetadataEntry } from '../../../engine/dates/metadata.ts';
import { LibraryService } from '../../../entrypoints/background/library-service.ts';
import { checked, viewRequest } from '../../../platform/message-checks.ts';
import { type LinkReply, MARKED, SPAN, SPAN_SIZE } from '../../../platform/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/settings.ts';
import { entry, PACK } from '../../engine/lexicon.ts';
import { libraryOf } from '../../engine/library/library-of.ts';
import { SMALL_PACK } from '../../engine/small-pack.ts';

const service = new LibraryService(libraryOf(PACK));
const link = (
  blocks: string[],
  settings: Partial<Settings> = {},
  more: { published?: string; metadata?: MetadataEntry[]; present?: string[]; marked?: string[] } = {},
) => service.link({ blocks, present: [], marked: [], ...more }, { ...DEFAULT_SETTINGS, ...settings });

/** Decodes the mentions of a reply as the page does. */
function spansOf({ spans, entities, hows }: LinkReply) {
  return Array.from({ length: spans.length / SPAN_SIZE }, (_, i) => {
    const numbers = spans.slice(i * SPAN_SIZE, (i + 1) * SPAN_SIZE);
    return {
      block: numbers[SPAN.block]!,
      start: numbers[SPAN.start]!,
      end: numbers[SPAN.end]!,
      entity: entities[numbers[SPAN.entity]!],
      how: hows[numbers[SPAN.how]!],
      confidence: numbers[SPAN.confidence]! / 1000,
      marked: numbers[SPAN.marked] === MARKED.chosen,
    };
  });
}
/** `block: surface → id` */
const told = (blocks: string[], reply: LinkReply) =>
  spansOf(reply).map(
    ({ block, start, end, entity }) => `${block}: ${blocks[block]!.slice(start, end)} → ${entity!.id}`,
  );

describe('linking blocks', () => {
  const blocks = [
    'Putin and Kerry',
    'Yesterday Vladimir Putin saw John Kerry leave from Brussels.',
    '',
    'Later Kerry left, and Putin’s aides with him.',
  ];

  it('returns the block of a mention, and its position in the block', () =>
    expect(told(blocks, link(blocks))).toEqual([
      '0: Putin → vladimir-putin',
      '0: Kerry → john-kerry',
      '1: Vladimir Putin → vladimir-putin',
      '1: John Kerry → john-kerry',
      '1: Brussels → brussels',
      '3: Kerry → john-kerry',
      '3: Putin → vladimir-putin',
    ]));

  it('returns one mention for an event’s name with other names in it', () => {
    const text = ['In 2014 the world saw the annexation of Crimea.'];
    expect(told(text, link(text))).toEqual(['0: annexation of Crimea → annexation-of-crimea']);
  });

  it('returns the story’s date, from the page’s metadata and the text', () => {
    const metadata: MetadataEntry[] = [
      ['meta date <meta ', '', 1],
      ['meta datePublished <meta ', '2012-05-10T14:29:05Z', 1],
      ['meta dateModified <meta ', '2026-04-24', 1],
    ];
    expect(link(blocks, {}, { metadata }).published).toBe('2012-05-10');
    expect(link([...blocks, 'In April 2023 Finland joined.'], {}, { metadata }).published).toBe('2026-04-24');
    expect(link(['In 2023.'], {}, { published: '2012-05-10' }).published).toBe('2012-05-10');
    expect(link(blocks).published).toBeUndefined();
  });

  it('returns each entity and each way of finding once', () => {
    const { entities, hows } = link(blocks);
    expect(entities).toContainEqual({ id: 'john-kerry', name: 'John Kerry', kind: 'person' });
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(new Set(hows.map((how) => JSON.stringify(how))).size).toBe(hows.length);
  });

  it('marks the first mention of a person, and no place', () => {
    const marked = spansOf(link(blocks)).filter((span) => span.marked);
    expect(marked.map(({ entity }) => entity!.id)).toContain('vladimir-putin');
    expect(marked.filter(({ entity }) => entity!.id === 'vladimir-putin')).toHaveLength(1);
    expect(marked.some(({ entity }) => entity!.kind === 'place')).toBe(false);
  });

  it('marks an entity that has no mark yet rather than one that has', () => {
    const later = ['Vladimir Putin told John Kerry no.'];
    const marked = (more = {}) =>
      spansOf(link(later, {}, more)).flatMap((span) => (span.marked ? span.entity!.id : []));
    expect(marked()).toEqual(['vladimir-putin']);
    expect(marked({ present: ['vladimir-putin'], marked: ['vladimir-putin'] })).toEqual(['john-kerry']);
    expect(marked({ present: ['vladimir-putin'] }), 'named before, but not marked').toEqual(['vladimir-putin']);
    expect(marked({ marked: ['vladimir-putin', 'john-kerry'] })).toEqual([]);
  });

  it('returns nothing for no text', () => {
    for (const none of [[], [''], ['Nothing that anybody knows.']]) expect(link(none).spans).toEqual([]);
  });

  it('never joins words of two blocks to a name', () =>
    expect(told(['Vladimir', 'Putin was there'], link(['Vladimir', 'Putin was there']))).toEqual([
      '1: Putin → vladimir-putin',
    ]));

  it('never joins words of two blocks to a name, in a long list of short ones either', () => {
    const list = [...'ABCDEFGH'].map((letter) => `Item ${letter} of the list`);
    expect(told([...list, 'Vladimir', 'Putin'], link([...list, 'Vladimir', 'Putin']))).toEqual([
      '9: Putin → vladimir-putin',
    ]);
  });

  it('takes into account what earlier pieces of the page named', () => {
    const piece = ['Later Kerry left.'];
    expect(told(piece, link(piece))).toEqual([]);
    expect(told(piece, link(piece, {}, { present: ['john-kerry'] }))).toEqual(['0: Kerry → john-kerry']);
  });
});

describe("the reader's settings", () => {
  const blocks = ['Yesterday Vladimir Putin saw John Kerry leave from Brussels.'];

  it('choose what is marked', () => {
    expect(spansOf(link(blocks, { which: 'none' })).some(({ marked }) => marked)).toBe(false);
    expect(spansOf(link(blocks, { which: 'all' })).filter(({ marked }) => marked)).toHaveLength(2);
  });

  it('leave out what is not certain', () => {
    const unsure = ['Yesterday the kremlin was silent, and so was Vladimir Putin.'];
    const ids = (settings: Partial<Settings>) => spansOf(link(unsure, settings)).map(({ entity }) => entity!.id);
    const sure = spansOf(link(unsure)).filter(({ confidence }) => confidence >= 0.9);
    expect(ids({ unsure: false })).toEqual(sure.map(({ entity }) => entity!.id));
    expect(ids({}).length).toBeGreaterThan(sure.length);
  });

  it('leave out what the reader dismissed, in capitals or not', () => {
    const text = ['Yesterday Vladimir Putin spoke.'];
    for (const surface of ['VLADIMIR PUTIN', 'vladimir putin', 'Vladimir Putin'])
      expect(told(text, link(text, { dismissed: [{ entity: 'vladimir-putin', surface }] })), surface).toEqual([]);
  });

  it('leave out what the reader dismissed, as the text spells it', () => {
    const text = ['Yesterday VLADIMIR PUTIN spoke.'];
    expect(told(text, link(text))).toHaveLength(1);
    const dismissed = [{ entity: 'vladimir-putin', surface: 'Vladimir Putin' }];
    expect(told(text, link(text, { dismissed }))).toEqual([]);
  });

  it('leave out what the reader dismissed, under that surface only', () => {
    const dismissed = [{ entity: 'vladimir-putin', surface: 'vladimir putin' }];
    const text = ['Yesterday Vladimir Putin spoke. Then Putin left.'];
    expect(told(text, link(text, { dismissed }))).toEqual(['0: Putin → vladimir-putin']);
  });

  it('are passed on to the card', () =>
    expect(link([], { openAfterMs: 700, opens: 'key' }).cardSettings).toMatchObject({
      openAfterMs: 700,
      closeAfterMs: 300,
      opens: 'key',
    }));
});

describe('a name that many entities have', () => {
  const namesakes = Array.from({ length: 60 }, (_, i) => ({
    ...entry('person', `anna-berg-${i}`, 'Anna Berg'),
    background: [],
    figures: [],
    statements: [],
  }));
  const crowded = new LibraryService(libraryOf({ ...PACK, entities: [...PACK.entities, ...namesakes] as never }));

  it('is returned with no more rivals than a request for its card may contain', () => {
    const reply = crowded.link({ blocks: ['Anna Berg spoke.'], present: [], marked: [] }, DEFAULT_SETTINGS);
    const [mention] = spansOf(reply);
    expect(mention!.how!.rivals.length).toBeGreaterThan(10);
    const { alias, aliasType, via, rivals } = mention!.how!;
    const match = { surface: 'Anna Berg', alias, aliasType, via, rivals, confidence: mention!.confidence };
    const question = { id: mention!.entity!.id, story: { present: [] }, match };
    expect(() => checked(viewRequest, question)).not.toThrow();
  });
});

describe('for any blocks', () => {
  const names = PACK.entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
  const piece = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constant('. '));
  const block = fc.array(piece, { maxLength: 6 }).map((pieces) => `${pieces.join(' ')}.`);

  it('spans are within their block, in order, and refer to entities and matches that exist', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const spans = spansOf(link(blocks));
        spans.forEach(({ block: index, start, end, entity, how, confidence }, i) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(blocks[index]!.length);
          expect(entity).toBeDefined();
          expect(how).toBeDefined();
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          const before = spans[i - 1];
          if (before) expect(before.block < index || before.start <= start).toBe(true);
        });
      }),
    );
  });
});

describe('other requests', () => {
  it('an entity is returned for a story', () => {
    const view = service.view({ id: 'john-kerry', story: { published: '2014-03-31', present: [] } });
    expect(view).toMatchObject({ id: 'john-kerry', storyDate: '2014-03-31', history: false });
  });

  it.each(['nobody', '', '__proto__', 'constructor'])('an entity that does not exist is null: %j', (id) =>
    expect(service.view({ id, story: { present: [] } })).toBeNull(),
  );

  it('names are returned by id, without those that do not exist', () =>
    expect(service.names({ ids: ['john-kerry', 'nobody', '__proto__'] })).toEqual({ 'john-kerry': 'John Kerry' }));

  it('words find entities', () => expect(service.lookup({ query: 'nato chief' })[0]!.id).toBe('jens-stoltenberg'));

  it('a story finds coverage', () => {
    const [nearest] = service.coverage({
      story: { published: '2014-04-01', present: ['john-kerry', 'sergei-lavrov', 'paris'] },
    });
    expect(nearest!.article.id).toBe('003-kerry-and-lavrov-in-paris');
  });
});

describe('who is who in a story', () => {
  const blocks = [
    'Merz and Reeves meet Kerry',
    'German Chancellor Friedrich Merz received Rachel Reeves, the British finance minister, in Berlin on Tuesday.',
    'The American diplomat John Kerry spoke first. Merz said that he would think about it, and Reeves agreed.',
  ];
  const cast = (some: string[], settings: Partial<Settings> = {}) =>
    service.cast({ blocks: some, present: [] }, { ...DEFAULT_SETTINGS, ...settings });
  const names = (some: string[], settings?: Partial<Settings>) => told(some, { ...link([]), ...cast(some, settings) });

  it('returns the positions of names that no pack knows, and the words with which the story introduces them', () => {
    expect(names(blocks)).toEqual(
      expect.arrayContaining([
        '0: Merz → cast:person:Friedrich Merz',
        '1: Friedrich Merz → cast:person:Friedrich Merz',
        '1: Rachel Reeves → cast:person:Rachel Reeves',
        '2: Merz → cast:person:Friedrich Merz',
        '2: Reeves → cast:person:Rachel Reeves',
      ]),
    );
    const reeves = cast(blocks).entities.find(({ name }) => name === 'Rachel Reeves');
    expect(reeves!.cast!.introduction).toEqual({
      text: 'the British finance minister',
      sentence: blocks[1],
      mention: 1,
    });
  });

  it('leaves out the names that the pack knows, but returns how the story introduces them', () => {
    const { introductions } = cast(blocks);
    expect(introductions['john-kerry']).toEqual({
      text: 'The American diplomat',
      sentence: 'The American diplomat John Kerry spoke first.',
    });
    expect(names(blocks).filter((name) => /Kerry/.test(name))).toEqual([]);
  });

  it('leaves out what the reader said is no name', () => {
    const dismissed = [{ entity: 'cast:person:Friedrich Merz', surface: 'Friedrich Merz' }];
    expect(names(blocks, { dismissed }).filter((name) => /Merz/.test(name))).toEqual([]);
    expect(service.names({ ids: ['cast:person:Friedrich Merz'] })).toEqual({
      'cast:person:Friedrich Merz': 'Friedrich Merz',
    });
  });

  it('finds nobody in a story that is not in English', () => {
    const german = [
      'Der Bundeskanzler Friedrich Merz hat sich mit der Ministerin über den Haushalt verständigt, wie beide sagten.',
      'Nach stundenlangen Verhandlungen lobte Merz vor allem die Geduld der Fachleute, die nachts gerechnet hatten.',
      'Die Opposition hielt dagegen, dass wieder nur geschoben werde und dass niemand das Loch wirklich schließe.',
    ];
    expect(cast(german).entities).toEqual([]);
  });
});

describe('the names of several packs', () => {
  const other = { ...SMALL_PACK, id: 'other' };
  const both = new LibraryService(libraryOf(PACK, other));
  const blocks = ['Nils Orrefor met John Kerry.'];

  it('have ids that lead to their cards', () => {
    const { entities } = both.link({ blocks, present: [], marked: [] }, DEFAULT_SETTINGS);
    expect(entities.map(({ id }) => id)).toEqual(['other/nils-orrefor', 'john-kerry']);
    for (const { id, name } of entities) expect(both.view({ id, story: { present: [] } })).toMatchObject({ id, name });
    expect(both.names({ ids: ['other/nils-orrefor'] })).toEqual({ 'other/nils-orrefor': 'Nils Orrefor' });
  });

  it('stay dismissed by any id that they had', () => {
    const twin = { ...PACK, id: 'twin' };
    const twins = new LibraryService(libraryOf(PACK, twin));
    const dismissed = [{ entity: 'twin/john-kerry', surface: 'John Kerry' }];
    const { entities } = twins.link({ blocks, present: [], marked: [] }, { ...DEFAULT_SETTINGS, dismissed });
    expect(entities).toEqual([]);
  });
});
