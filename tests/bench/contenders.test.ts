// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packJson from '../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../engine/model/types.ts';
import type { FindInPage, FindInText, Found } from './contenders/contender.ts';
import { entitiesFor, namesOf } from './material/names.ts';

/** Whether the compared libraries are installed: `npm run bench` does that; the extension does not depend on them. */
const INSTALLED = existsSync(join(import.meta.dirname, 'node_modules/minisearch'));

const PLANTED = 'John Kerry';
const TEXT = `On Monday ${PLANTED} flew to a small town, and nobody there knew him.`;
const START = TEXT.indexOf(PLANTED);

const PACK = packJson.entities as unknown as LexiconEntry[];
const entries = entitiesFor(PACK.length + 50, PACK);
const material = { entries, names: namesOf(entries) };

const page = () => {
  const { body } = document.implementation.createHTMLDocument();
  const filler = 'The committee wrote a long report on the harbour and nobody read it to its end. '.repeat(15);
  body.innerHTML = `<article><p>${TEXT}</p><p>${filler}</p></article>`;
  return body;
};

const isPlanted = ({ start, end, entity }: Found) =>
  entity === 'john-kerry' && start >= START && end <= START + PLANTED.length;

const TITLE = INSTALLED ? 'the contenders' : 'skipped: the contenders are not installed (npm run bench installs them)';

describe.skipIf(!INSTALLED)(TITLE, async () => {
  const { ON_TEXT } = INSTALLED ? await import('./contenders/on-text.ts') : { ON_TEXT: [] };
  const { ON_PAGE } = INSTALLED ? await import('./contenders/on-page.ts') : { ON_PAGE: [] };
  const { LOOKUPS } = INSTALLED ? await import('./lookup/contenders.ts') : { LOOKUPS: [] };
  const racing = <T extends { sort: string }>(all: readonly T[]) => all.filter(({ sort }) => sort !== 'floor');

  it('include lower bounds, Backstory and its competitors', () => {
    expect(new Set([...ON_TEXT, ...ON_PAGE].map(({ sort }) => sort))).toEqual(
      new Set(['floor', 'ours', 'exact', 'fuzzy']),
    );
  });

  it.each(racing(ON_TEXT))('find a planted name in a text: $label', ({ build }) => {
    const find: FindInText = build(material);
    expect(find(TEXT).some(isPlanted)).toBe(true);
    expect(find('nobody is named here, nor anywhere')).toEqual([]);
  });

  it.each(racing(ON_PAGE))('find a planted name on a page: $label', ({ build }) => {
    const find: FindInPage = build(material);
    const body = page();
    find.prepare?.(body);
    expect(find.run(body)).toBeGreaterThanOrEqual(1);
    if (find.found) expect(find.found(page()).some(isPlanted)).toBe(true);
  });

  it.each(ON_PAGE.filter(({ sort }) => sort !== 'floor'))(
    'do not change a page unless they say so: $label',
    ({ build }) => {
      const find = build(material);
      const body = page();
      const before = body.innerHTML;
      find.prepare?.(body);
      find.run(body);
      expect(body.innerHTML === before).toBe(!find.changesPage);
    },
  );

  it.each(LOOKUPS)('look up a planted name: $label', ({ build }) => {
    expect(build(entries)('john kerry')[0]).toBe('john-kerry');
  });
});
