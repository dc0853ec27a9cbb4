// @vitest-environment jsdom
import { expect, it } from 'vitest';
import packJson from '../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../engine/model/types.ts';
import { OURS_ON_PAGE } from './backstory-page.ts';
import { namesOf } from './material/names.ts';

// not in contenders.test.ts, which runs only if the compared libraries are installed
it.each(OURS_ON_PAGE)('finds a name on a page: $label', ({ build }) => {
  const entries = packJson.entities as unknown as LexiconEntry[];
  const { body } = document.implementation.createHTMLDocument();
  const filler = 'The committee wrote a long report on the harbour and nobody read it to its end. '.repeat(15);
  body.innerHTML = `<article><p>On Monday John Kerry flew to a small town.</p><p>${filler}</p></article>`;
  const { prepare, run } = build({ entries, names: namesOf(entries) });
  prepare?.(body);
  expect(run(body)).toBeGreaterThanOrEqual(1);
});
