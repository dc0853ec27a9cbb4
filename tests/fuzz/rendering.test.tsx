// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { EntityCard } from '../../components/entity-card.tsx';
import { DismissedSection } from '../../components/options/dismissed-section.tsx';
import { PopupView } from '../../components/popup-view.tsx';
import type { EntityView } from '../../engine/model/view.ts';
import { COVERAGE, KERRY, PAGE, POPUP, RESULTS, UNLISTED } from '../../entrypoints/gallery/fixtures.ts';
import { draw } from '../components/draw.tsx';
import { Tally } from './runs.ts';

const tally = new Tally('rendering');
afterAll(() => tally.write());
afterEach(cleanup);

/** Texts that would do harm as markup, or reorder the text after them. */
const HOSTILE = [
  '<img src=x onerror="window.harmed=1">',
  '<script>window.harmed=1</script>',
  '"><b onmouseover=alert(1)>',
  '&lt;i&gt;&#x202e;',
  '\u202eturned',
  '\u2069\u202eset free',
  'שלום \u202e',
] as const;

/** Fields whose text from a pack, a page or a selection is displayed unchanged. */
const SHOWN = new Set(
  'name description title text quote because alias surface speakerName gist garbled amount of by matched'.split(' '),
);

/** Returns a copy in which every displayed text ends with a hostile one. */
function poisoned<T>(value: T, hostile: string, key = ''): T {
  if (typeof value === 'string') {
    return (SHOWN.has(key) ? `${value} ${hostile}` : value) as T;
  }
  if (Array.isArray(value)) {
    const inner = key === 'shared' || key === 'otherNames' ? 'name' : key;
    return value.map((item) => poisoned(item, hostile, inner)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    name === 'value' && key === 'outlet' ? `${inner} ${hostile}` : poisoned(inner, hostile, name),
  ]);
  return Object.fromEntries(entries) as T;
}

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const nothing = () => {};

/** Expects no markup from displayed texts, and bidi controls only inside elements that isolate their direction. */
function expectTextOnly(root: Element): void {
  for (const tag of ['img', 'script', 'b', 'i', 'iframe']) expect(root.querySelectorAll(tag)).toHaveLength(0);
  for (const element of root.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!BIDI.test(text.data.replace(/\u2068[^\u2066-\u2069]*\u2069/g, ''))) continue;
    expect(text.parentElement!.closest('bdi,[dir=auto]'), text.data).not.toBeNull();
  }
  expect((window as { harmed?: unknown }).harmed).toBeUndefined();
}

/** Opens all collapsed parts. */
function openAll(root: Element): void {
  for (const button of root.querySelectorAll('button[aria-expanded=false]')) fireEvent.click(button);
}

/** The type of match of every sentence with which a card explains a match. */
const REASONS = [
  ['alias', 'plain'],
  ['alias', 'transliteration'],
  ['alias', 'abbreviation'],
  ['alias', 'reworded'],
  ['surname', 'plain'],
  ['spelling', 'plain'],
  ['cue', 'plain'],
] as const;

describe.each(HOSTILE)('text such as %j', (hostile) => {
  it.each(REASONS)(
    'is shown as text in a card matched by %s, and does not reorder the text around it',
    (via, aliasType) => {
      const match = { surface: 'Kerry', alias: 'Kerry', aliasType, via, unsure: true, rivals: PAGE.slice(0, 2) };
      const view: EntityView = poisoned({ ...KERRY, match, otherNames: ['Kerry', 'Керри'] }, hostile);
      const { container } = draw(
        <EntityCard view={view} onOpen={nothing} onArticle={nothing} onDismiss={nothing} onCopy={async () => {}} />,
      );
      openAll(container);
      for (const button of container.querySelectorAll('.actions button')) fireEvent.click(button);
      expect(container.textContent).toContain(hostile.startsWith('<') ? hostile : 'Kerry');
      expectTextOnly(container);
      tally.count('markup and bidi controls in what a card shows', 'shown as text, set apart');
    },
  );

  it.each([
    ['what is on the page', { page: PAGE, coverage: COVERAGE }],
    ['results', { query: 'x', results: RESULTS }],
    ['an entity', { selected: KERRY }],
    ['nothing found', { query: `Kerry ${hostile}`, results: [] }],
    ['a site that is not listed', { state: 'unlisted' as const, site: UNLISTED }],
  ])('is shown as text in the popup, and does not reorder the text around it: %s', (_, props) => {
    const { container } = draw(<PopupView {...POPUP} {...poisoned(props, hostile)} />);
    openAll(container);
    expectTextOnly(container);
    tally.count('markup and bidi controls in what the popup shows', 'shown as text, set apart');
  });

  it('is shown as text in the list of dismissed names', () => {
    const { container } = draw(
      <DismissedSection
        dismissed={[{ entity: 'john-kerry', surface: `Kerry ${hostile}` }]}
        names={{ 'john-kerry': `John Kerry ${hostile}` }}
        onRestore={nothing}
      />,
    );
    expectTextOnly(container);
    // the entry has two names, and neither may reorder the words between them
    expect(container.querySelector('bdi')!.textContent!.replace(/\u2068[^\u2066-\u2069]*\u2069/g, '')).not.toMatch(
      BIDI,
    );
    tally.count('markup and bidi controls in what the settings page shows', 'shown as text, set apart');
  });
});
