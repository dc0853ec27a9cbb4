// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { aroundOf, rootOf } from '../../page/own.ts';
import { pageOf } from './dom.ts';

it('the way to the root ends at the topmost element, whatever the names of a page’s images', () => {
  const page = pageOf('<img name="host"><p>Kerry spoke.</p>');
  const around: string[] = [];
  // limited, as a page that returns one of its own elements would cause an endless loop
  for (let at = aroundOf(page.querySelector('p')!); at && around.length < 9; at = aroundOf(at))
    around.push(at.localName);
  expect(around).toEqual(['body', 'html']);
  expect(aroundOf(rootOf(page)!)).toBeUndefined();
});

it('the way to the root leads from a shadow root to its host', () => {
  const page = pageOf('<section></section>');
  const host = page.querySelector('section')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Kerry spoke.</p>';
  expect(aroundOf(root.firstElementChild!)).toBe(host);
});
