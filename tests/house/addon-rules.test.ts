import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answer, complaints, type Finding, readExplained } from '../../scripts/addon-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = `
| warning | file | why it stays |
|---|---|---|
| \`UNSAFE_VAR_ASSIGNMENT\` | \`chunks/surface.js\` | Preact’s core. |
| \`NO_REASON\` | \`card.js\` | |
`;

const finding = (file: string, code = 'UNSAFE_VAR_ASSIGNMENT'): Finding => ({
  code,
  file,
  message: 'said so',
  line: 1,
  column: 9,
});
const answer = (part: Partial<Answer>): Answer => ({ errors: [], warnings: [], notices: [], ...part });
const explained = readExplained(PAGE);

describe('the check of the Firefox package', () => {
  it('accepts a warning that the page explains, whatever hash its file has', () => {
    const warnings = [finding('chunks/surface-Z9DqGbt_.js')];
    expect(complaints(answer({ warnings }), explained)).toEqual([]);
  });

  it('accepts no row without a reason', () => {
    expect(explained).toEqual(['UNSAFE_VAR_ASSIGNMENT in chunks/surface.js']);
  });

  it.each([
    ['a warning in another file', answer({ warnings: [finding('card.js')] })],
    ['a warning of another kind', answer({ warnings: [finding('chunks/surface-Z9DqGbtm.js', 'DANGEROUS_EVAL')] })],
    ['a second warning of the explained kind', answer({ warnings: [finding('chunks/surface-Z9DqGbtm.js')] })],
    ['a notice', answer({ notices: [finding('card.js')] })],
    ['a problem of the manifest', answer({ warnings: [{ code: 'KEY_UNKNOWN', message: 'said so' }] })],
  ])('reports %s', (_, { errors, warnings, notices }) => {
    const all = { errors, warnings: [finding('chunks/surface-Z9DqGbtm.js'), ...warnings], notices };
    expect(complaints(all, explained)).toEqual([
      expect.stringMatching(/^not explained in docs\/store\/lint.md: .+: said so/),
    ]);
  });

  it('reports every error, even one of an explained kind', () => {
    const all = answer({
      errors: [finding('chunks/surface-Z9DqGbtm.js')],
      warnings: [finding('chunks/surface-Z9DqGbtm.js')],
    });
    expect(complaints(all, explained)).toEqual([expect.stringMatching(/^error UNSAFE_VAR_ASSIGNMENT/)]);
  });

  it('reports an explanation that nothing needs any more', () => {
    expect(complaints(answer({}), explained)).toEqual([expect.stringContaining('take the row out')]);
  });
});

it('no source writes HTML into a page, as docs/store/lint.md says', () => {
  const files = globSync('{components,engine,entrypoints,page,platform}/**/*.{ts,tsx}', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(50);
  const writing = files.filter((file) =>
    /innerHTML|outerHTML|insertAdjacentHTML|setHTML|createContextualFragment|parseFromString|document\.write/i.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(writing).toEqual([]);
});
