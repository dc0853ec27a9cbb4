import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../engine/link.ts';
import { lookUp } from '../../engine/lookup.ts';
import { EntityList } from '../../engine/model/entities.ts';
import type { Entity, Kind } from '../../engine/model/pack.ts';
import { EntityRecords, storeEntities } from '../../engine/store/entity-records.ts';
import { STORED_FORM, storePack, storePackInSteps } from '../../engine/store-pack.ts';
import { compilePack, openPack } from '../../engine/stored-pack.ts';
import { anyText } from '../any-text.ts';
import { PACK } from './lexicon.ts';
import { SMALL_PACK } from './small-pack.ts';

const text = anyText({ maxLength: 20 });
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const kind = fc.constantFrom<Kind>('person', 'place', 'event', 'topic');
const article = fc.record({ article: id, count: fc.nat() });
const entity: fc.Arbitrary<Entity> = fc.record(
  {
    id,
    name: text,
    kind,
    aliases: fc.array(fc.record({ text, type: fc.constant('plain' as const) }), { maxLength: 2 }),
    description: text,
    roles: fc.array(fc.record({ title: text }), { maxLength: 2 }),
    background: fc.constant([]),
    titles: fc.array(text, { maxLength: 2 }),
    event: fc.record({ date: text, participants: fc.array(id, { maxLength: 2 }), cues: fc.constant([]) }),
    coverage: fc.array(article, { maxLength: 2 }),
    related: fc.constant([]),
  },
  { requiredKeys: ['id', 'name', 'kind', 'aliases', 'description', 'roles', 'background', 'coverage', 'related'] },
);
const entities = fc.uniqueArray(entity, { selector: (one) => one.id, maxLength: 12 });

describe('stored entities', () => {
  it('equal those of the list, whatever they contain', () => {
    fc.assert(
      fc.property(entities, id, (all, other) => {
        const list = new EntityList(all);
        const records = new EntityRecords(storeEntities(all));
        expect(records.length).toBe(list.length);
        for (let i = -1; i <= all.length; i++) expect(records.at(i)).toEqual(list.at(i));
        for (const one of [...all.map((one) => one.id), other]) expect(records.numberOf(one)).toBe(list.numberOf(one));
      }),
    );
  });

  it('are ASCII, so that a script that contains them can be', () => {
    fc.assert(
      fc.property(entities, (all) => {
        expect(storeEntities(all).text).toMatch(/^[\0-\x7f]*$/);
      }),
    );
  });

  const { text: whole, table } = storeEntities(PACK.entities);
  it.each([
    ['nothing', whole, new ArrayBuffer(0)],
    ['zeros', whole, new ArrayBuffer(64)],
    ['cut off', whole, table.slice(0, -4)],
    ['not made of whole numbers', whole, table.slice(0, -1)],
    ['from another text', whole.slice(1), table],
  ])('are refused if their table is %s', (_, text, table) =>
    expect(() => new EntityRecords({ text, table })).toThrow('build them again'),
  );
});

describe('a record of stored entities', () => {
  it('is refused if the table points into the middle of another', () => {
    const { text, table } = storeEntities(PACK.entities);
    const [mark, ...rest] = new Uint32Array(table);
    // the second entity's offset is one character too large
    const moved = Uint32Array.from([mark!, ...rest.map((number, i) => (i === 3 ? number + 1 : number))]);
    const records = new EntityRecords({ text, table: moved.buffer });
    expect(() => records.at(0)).toThrow('build them again');
    expect(() => records.at(1)).toThrow('build them again');
    expect(records.at(2)).toEqual(PACK.entities[2]);
  });
});

describe('a stored pack', () => {
  const stored = storePack(PACK);
  const opened = openPack(stored);
  const compiled = compilePack(PACK);
  const prose = PACK.statements.map(({ speakerAs, words }) => `${speakerAs} said: ${words}`).join('\n\n');

  it('finds what the pack itself finds', () => {
    const facts = { published: '2014-04-20', present: ['crimea'] };
    expect(link(prose, opened.lexicon, facts)).toEqual(link(prose, compiled.lexicon, facts));
    for (const { name } of PACK.entities) expect(lookUp(opened.lookup, name)).toEqual(lookUp(compiled.lookup, name));
  });

  it.each([
    ['bundled', PACK],
    ['small', SMALL_PACK],
  ])('has for each entity the same view as the %s pack itself', (_, pack) => {
    const present = pack.entities.map((one) => one.id);
    const story = { published: '2014-04-20', present };
    const [{ coverage }, plain] = [openPack(storePack(pack)), compilePack(pack).coverage];
    expect(coverage.related(story)).toEqual(plain.related(story));
    for (const one of present) expect(coverage.view(one, story)).toEqual(plain.view(one, story));
  });

  it('is the same bytes each time', () => expect(storePack(PACK)).toEqual(stored));

  it('is the same if storing it is interrupted by pauses', async () => {
    let pauses = 0;
    const pause = async () => void pauses++;
    expect(await storePackInSteps(PACK, pause)).toEqual(stored);
    expect(pauses).toBe(4);
  });

  it('has the format of its version number: raise STORED_FORM with any change of the format', () => {
    const { texts, tables } = storePack(SMALL_PACK);
    const hash = createHash('sha256');
    for (const text of Object.values(texts)) hash.update(text);
    for (const table of Object.values(tables)) hash.update(new Uint8Array(table));
    expect([STORED_FORM, hash.digest('hex').slice(0, 16)]).toEqual([3, '1cd61428c918fdf3']);
  });

  it('is refused if its parts are from different packs', () => {
    const { texts, tables } = storePack(SMALL_PACK);
    expect(() => openPack({ texts, tables: { ...tables, entities: stored.tables.entities } })).toThrow('another');
    expect(() => openPack({ texts, tables: { ...tables, names: stored.tables.names } })).toThrow('build it again');
    const wrong = openPack({ texts, tables: { ...tables, lookup: stored.tables.lookup } });
    expect(() => lookUp(wrong.lookup, 'anybody')).toThrow('build it again');
  });
});
