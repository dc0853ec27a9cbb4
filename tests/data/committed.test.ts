import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../data/build/files.ts';
import { jsonSchemas } from '../../data/build/json-schema.ts';
import { uncoveredNames } from '../../data/build/names.ts';
import { build } from '../../data/build/pipeline.ts';
import { formatProblem } from '../../data/build/problems.ts';
import { PACK_TEXT } from '../fixture-pack.ts';
import { engine } from './folder.ts';

const at = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));

/** Limit for the pack's size in bytes, as it is part of every installation. */
const BUDGET = 300_000;

describe('the bundled pack, data/pack.json', async () => {
  const { problems, text, report, pack, sources } = await build(readFolder(at('.')), engine);

  it('has no problem in its sources', () => expect(problems.map(formatProblem)).toEqual([]));

  it('is up to date with its sources; if not, run npm run data', () => {
    expect(readFileSync(at('pack.json'), 'utf8') === text).toBe(true);
  });

  it('is the one that all other tests link with, whichever pack data/pack.json holds', () => {
    expect(PACK_TEXT === text).toBe(true);
  });

  it(`weighs at most ${BUDGET} bytes`, () => {
    const bytes = new TextEncoder().encode(text).length;
    console.log(`pack.json: ${bytes} of ${BUDGET} bytes`);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it('links its articles as often as its coverage says', () => {
    const link = engine(pack!.entities);
    for (const { id, body, paragraphs, value } of sources.articles) {
      const mentions = link(body, { published: value.published.value }).filter(
        ({ start }) => !paragraphs.find(({ end }) => start < end)!.repeated,
      );
      const named = new Set(mentions.map(({ entity }) => entity));
      for (const entity of named) {
        const count = mentions.filter((mention) => mention.entity === entity).length;
        const { coverage } = pack!.entities.find((one) => one.id === entity)!;
        expect(coverage, entity).toContainEqual({ article: id, count });
      }
    }
  });

  it('would report every person by name if all of them were left out', () => {
    const others = ({ kind }: { kind: string }) => kind !== 'person';
    const link = engine(pack!.entities.filter(others));
    const mentions = new Map(sources.articles.map((article) => [article.id, link(article.body)]));
    const found = uncoveredNames({ ...sources, entities: sources.entities.filter(others) }, mentions);
    for (const { id, name, aliases } of pack!.entities.filter(({ kind }) => kind === 'person')) {
      const forms = [name, name.split(' ').at(-1)!, ...aliases.map(({ text }) => text)];
      expect(
        found.some((one) => forms.some((form) => one.name.includes(form))),
        id,
      ).toBe(true);
    }
  });

  it('leaves no name and no quotation uncovered', () => {
    expect(report).toContain('names uncovered         0');
    expect(report).toContain('quotations uncovered    0');
  });
});

describe('the JSON Schemas that are committed', () => {
  it('are up to date with the source schemas; if not, run npm run data -- --schema', () => {
    const schemas = jsonSchemas();
    const there = readdirSync(at('schema')).filter((name) => name.endsWith('.schema.json'));
    expect(there.sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(at(`schema/${name}`), 'utf8'), name).toBe(text);
  });
});
