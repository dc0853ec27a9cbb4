// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pseudo } from '../../entrypoints/gallery/pseudo.ts';
import { STATES } from '../../entrypoints/gallery/states.tsx';
import { draw } from './draw.tsx';
import { translate } from './strings.ts';

afterEach(cleanup);

/** Rules left to the browser tests: two need rendered text, the others concern the page around the component. */
const LEFT_TO_BROWSERS = [
  'color-contrast',
  'label-content-name-mismatch',
  'region',
  'page-has-heading-one',
  'landmark-one-main',
];

async function complaints(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: Object.fromEntries(LEFT_TO_BROWSERS.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

describe.each(STATES)('$id', ({ draw: state }) => {
  test('has no accessibility problem that axe finds', async () => {
    const { container } = draw(state());
    for (const closed of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) closed.click();
    expect(await complaints(container)).toEqual([]);
  });
  test('in a made-up right-to-left language everything is translated and mirrored', () => {
    const { container } = draw(state(), pseudo(translate, 'rtl'));
    expect(container.querySelector('.backstory')!.getAttribute('dir')).toBe('rtl');
    for (const label of container.querySelectorAll('h3, h4, [aria-label]')) {
      // names of the pack and their initials are not translated
      if (label.querySelector(':scope > bdi:only-child')) continue;
      expect(label.getAttribute('aria-label') ?? label.textContent).toMatch(/^\[.*\]$/s);
    }
  });
});
