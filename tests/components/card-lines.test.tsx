// @vitest-environment jsdom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cardLines } from '../../components/card-lines.ts';
import { EntityCard } from '../../components/entity-card.tsx';
import * as fixtures from '../../entrypoints/gallery/fixtures.ts';
import { draw, plain } from './draw.tsx';
import { translate } from './strings.ts';

afterEach(cleanup);

const { KERRY, CRIMEA_EVENT, ZELENSKYY, SHERMAN, PRICE, PESKOV, BUILD_UP, BARE, LONG_NAMES, IN_TWO_PACKS } = fixtures;
const VIEWS = [KERRY, CRIMEA_EVENT, ZELENSKYY, SHERMAN, PRICE, PESKOV, BUILD_UP, BARE, LONG_NAMES, IN_TWO_PACKS];

describe.each(VIEWS)('the lines of the card of $name', (view) => {
  const lines = cardLines(view, translate);
  const words = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '');

  test('say what the card says, in its order', () => {
    const { container } = draw(<EntityCard view={view} onOpen={() => {}} onArticle={() => {}} />);
    const buttons = () => [...container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')];
    for (const button of buttons()) if (/^(Show \d+ more|Show all|More|…)/.test(button.textContent!)) button.click();
    return Promise.resolve().then(() => {
      const shown = words(container.textContent!);
      let at = 0;
      for (const { part, text } of lines) {
        // chips are separate elements
        const pieces =
          part === 'related' || part === 'match' || part === 'coverage' ? text.split(/[,(]| and |Or:/) : [text];
        for (const piece of pieces) {
          const found = shown.indexOf(words(piece), at);
          expect(found, `${piece} in ${shown.slice(at)}`).toBeGreaterThanOrEqual(0);
          if (pieces.length === 1) at = found;
        }
      }
    });
  });

  test('are in two parts: those on the first screen, then all others', () => {
    const seen = lines.filter(({ folded }) => !folded).map(({ firstScreen }) => firstScreen);
    expect(seen[0]).toBe(true);
    expect(seen.lastIndexOf(true)).toBeLessThan(seen.includes(false) ? seen.indexOf(false) : seen.length);
    expect(lines.filter(({ folded, firstScreen }) => folded && firstScreen)).toEqual([]);
  });
});

test('each sentence and statement has its source and its date', () => {
  const told = cardLines(KERRY, translate).filter(({ part }) => part === 'facts' || part === 'statements');
  expect(told.map(({ sources }) => sources.length)).toEqual([1, 1, 1, 1, 1]);
  expect(told[0]).toMatchObject({ date: 'March 30, 2014', sources: ['Voice of America, March 31, 2014'] });
});

test('a source that software altered is named as such', () => {
  const [fact] = cardLines(SHERMAN, translate).filter(({ part }) => part === 'facts');
  expect(fact!.sources).toEqual(['CNN, January 12, 2022, copy altered by software']);
});

test('at most three facts are shown, and the others behind a button', () => {
  const facts = Array.from({ length: 5 }, (_, i) => ({ ...KERRY.facts[0]!, text: `Sentence ${i}.` }));
  const told = cardLines({ ...KERRY, facts }, translate).filter(({ part }) => part === 'facts');
  expect(told.map(({ folded }) => folded)).toEqual([false, false, false, true, true]);
});
