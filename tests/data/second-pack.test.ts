import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import { integrityProblems } from '../../data/schema/integrity.ts';
import { pack as packSchema } from '../../data/schema/pack.ts';
import { builtWell, changed, engine, secondPack } from './folder.ts';

const { pack, text, report } = await builtWell(secondPack());
const entity = (id: string) => pack.entities.find((one) => one.id === id)!;

describe('a second folder of other articles', () => {
  it('yields a pack that its schema and its integrity rules accept', () => {
    expect(v.safeParse(packSchema, JSON.parse(text)).issues).toBeUndefined();
    expect(integrityProblems(pack)).toEqual([]);
  });

  it('yields the same bytes each time', async () => {
    expect((await builtWell(secondPack())).text).toBe(text);
  });

  it('has the checksum of its content, whatever the order of keys in the file', async () => {
    const { title, id, ...rest } = pack;
    expect(await checksumOf({ ...rest, id, title })).toBe(pack.checksum);
    expect(await checksumOf({ ...pack, title: 'Another' })).not.toBe(pack.checksum);
  });

  it('has the version that its editors gave it, or none if they gave none', async () => {
    expect(pack).not.toHaveProperty('version');
    const versioned = await builtWell(changed('pack.yaml', 'quarrel\n', 'quarrel\nversion: 2040-04\n'));
    expect(Object.entries(JSON.parse(versioned.text)).slice(0, 4)).toEqual([
      ['format', 1],
      ['id', 'lamp-of-eskmoor'],
      ['title', pack.title],
      ['version', '2040-04'],
    ]);
  });

  it('has one article, entity or statement per line', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('  {'))).toHaveLength(
      pack.articles.length + pack.entities.length + pack.statements.length,
    );
  });

  it('covers the time from the first to the last publication, as exactly as their dates are known', () => {
    expect(pack.covers).toEqual({ from: '2040-03', to: '2040-04-01' });
  });

  it('can be used by the engine to link new text', () => {
    const story =
      'Mayor Rausch will visit the ELC in Eskmoor. In March 2040 boats from Varnholt began a blockade of Eskmoor.';
    const found = engine(pack.entities)(story).map((mention) => mention.entity);
    expect(found).toEqual(
      expect.arrayContaining(['tilda-rausch', 'eskmoor', 'eskmoor-light-company', 'blockade-of-eskmoor']),
    );
  });

  it('counts mentions by article, the most first, and a repeated paragraph once', () => {
    const counts = new Map(entity('varnholt').coverage.map(({ article, count }) => [article, count]));
    expect(entity('varnholt').coverage.map(({ count }) => count)).toEqual([...counts.values()].sort((a, b) => b - a));
    // "Neither in Varnholt", "What Varnholt wants", and "boats from Varnholt", which the article prints twice
    expect(counts.get('002-talks-on-the-ferry')).toBe(3);
  });

  it('knows which articles are about a topic, which is never linked, from the statements about it', () => {
    expect(entity('herring').coverage).toEqual([
      { article: '001-varnholt-wants-the-lamp-out', count: 1 },
      { article: '003-the-lamp-turns', count: 1 },
    ]);
  });

  it('relates entities named in the same paragraphs, the closest first', () => {
    const { related } = entity('tilda-rausch');
    expect(related).toContainEqual({ id: 'jorrik-haldane', together: 3 });
    expect(related.length).toBeLessThanOrEqual(12);
    const order = [...related].sort((a, b) => b.together - a.together || (a.id < b.id ? -1 : 1));
    expect(related).toEqual(order);
  });

  it('contains a statement’s excerpt instead of its words, and omits the mode `direct`, which is the default', () => {
    const ferry = pack.statements.find((one) => one.article === '002-talks-on-the-ferry')!;
    expect(ferry).toMatchObject({ words: 'then he named a price', mode: 'direct', speaker: 'tilda-rausch' });
  });

  it('leaves out the names in aside.yaml', () => {
    expect(text).not.toContain('a tale for long evenings');
    expect(text).not.toContain('"aside"');
  });

  it('is reported with its figures', () => {
    expect(report).toEqual([
      'articles                3',
      'entities                10 (people 2, organizations 2, places 4, events 1, topics 1)',
      'aliases                 6',
      'background sentences    3',
      'receipts                6',
      'statements              4, set aside 1',
      'names set aside         1',
      'names uncovered         0',
      'quotations uncovered    0',
      expect.stringMatching(/^share of 001-varnholt-w\s+\d+\.\d % of \d+ words$/),
      expect.stringMatching(/^share of 002-talks-on-t/),
      expect.stringMatching(/^share of 003-the-lamp-t/),
      `bytes                   ${new TextEncoder().encode(text).length}`,
      '  blockade-of-eskmoor: found 002 2×, 003 1×',
    ]);
  });
});
