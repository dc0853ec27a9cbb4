// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { pseudo } from '../../entrypoints/gallery/pseudo.ts';
import { STATES } from '../../entrypoints/gallery/states.tsx';
import { draw } from './draw.tsx';
import { translate } from './strings.ts';

afterEach(cleanup);

describe.each(STATES)('$id', ({ draw: state }) => {
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
