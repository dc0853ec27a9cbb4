// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PopupView, type PopupViewProps } from '../../components/popup-view.tsx';
import type { AnswerView } from '../../engine/model/view.ts';
import { COVERAGE, KERRY, LISTED, PAGE, POPUP, RESULTS, UNLISTED } from '../../entrypoints/gallery/fixtures.ts';
import { draw, plain } from './draw.tsx';

afterEach(cleanup);

function popup(props: Partial<PopupViewProps> = {}) {
  return <PopupView {...POPUP} page={PAGE} coverage={COVERAGE} {...props} />;
}
const box = () => screen.getByRole('combobox');
const press = (key: string) => fireEvent.keyDown(box(), { key });
/** Returns the name of the search box's active option. */
function active(): string {
  const option = document.getElementById(box().getAttribute('aria-activedescendant') ?? '')!;
  expect(option.getAttribute('aria-selected')).toBe('true');
  expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
  return plain(option.querySelector('.result-name bdi')!.textContent);
}

describe('the search box', () => {
  test('has the focus when the popup opens', () => {
    draw(popup());
    expect(document.activeElement).toBe(box());
  });
  test('reports what is typed', () => {
    const onQuery = vi.fn();
    draw(popup({ onQuery }));
    fireEvent.input(box(), { target: { value: 'zelen' } });
    expect(onQuery).toHaveBeenCalledWith('zelen');
  });
  test('is emptied by Escape; if it is empty, Escape is left to the browser', () => {
    const onQuery = vi.fn();
    const { rerender } = draw(popup({ query: 'nato', results: RESULTS, onQuery }));
    press('Escape');
    expect(onQuery).toHaveBeenCalledWith('');
    rerender(popup({ onQuery }));
    const untouched = press('Escape');
    expect(untouched).toBe(true);
    expect(onQuery).toHaveBeenCalledOnce();
  });
});

describe('the list of results by keyboard', () => {
  const names = RESULTS.map((result) => result.name);
  test('starts at the best, moves with the arrow keys, wraps around, and jumps to either end', () => {
    draw(popup({ query: 'nato chief', results: RESULTS }));
    expect(active()).toBe(names[0]);
    const steps: [string, number][] = [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', names.length - 1],
      ['ArrowDown', 0],
      ['End', names.length - 1],
      ['Home', 0],
    ];
    for (const [key, index] of steps) {
      press(key);
      expect(active()).toBe(names[index]);
    }
  });
  test('Enter opens the active result', () => {
    const onOpen = vi.fn();
    draw(popup({ query: 'nato chief', results: RESULTS, onOpen }));
    press('ArrowDown');
    press('Enter');
    expect(onOpen).toHaveBeenCalledWith('nato');
  });
  test('Enter that completes a character of an input method opens nothing', () => {
    const onOpen = vi.fn();
    draw(popup({ query: 'nato chief', results: RESULTS, onOpen }));
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    expect(onOpen).not.toHaveBeenCalled();
  });
  test('starts at the best again when the results change', () => {
    const { rerender } = draw(popup({ query: 'nato chief', results: RESULTS }));
    press('End');
    rerender(popup({ query: 'nato', results: RESULTS.slice(1, 3) }));
    expect(active()).toBe('NATO');
  });
  test('keeps its position while a card is open, and gets the focus back', () => {
    const searching = { query: 'nato chief', results: RESULTS };
    const { rerender } = draw(popup(searching));
    press('ArrowDown');
    rerender(popup({ ...searching, selected: KERRY }));
    expect(plain(document.activeElement!.textContent)).toBe('John Kerry');
    rerender(popup(searching));
    expect(document.activeElement).toBe(box());
    expect(active()).toBe('NATO');
  });
});

describe('the list of results', () => {
  test('a click opens a result', () => {
    const onOpen = vi.fn();
    draw(popup({ query: 'nato chief', results: RESULTS, onOpen }));
    fireEvent.click(screen.getAllByRole('option')[2]!);
    expect(onOpen).toHaveBeenCalledWith('nato-russia-council');
  });
  test('the matching parts are highlighted in the form of the name that matched', () => {
    const { container } = draw(popup({ query: 'nato chief', results: RESULTS }));
    const marked = [...container.querySelectorAll('.result')].map((option) =>
      [...option.querySelectorAll('mark')].map((mark) => mark.textContent),
    );
    expect(marked.slice(0, 3)).toEqual([['NATO chief'], ['NATO'], ['NATO', 'C']]);
    expect(container.querySelector('.result-alias')!.textContent).toBe('NATO chief');
  });
  test('if nothing matches, it says so and links to Wikipedia with the words as typed', () => {
    draw(popup({ query: ' a&b ', results: [] }));
    expect(screen.getByRole('status').textContent).toContain('Nothing in the coverage');
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://en.wikipedia.org/w/index.php?search=a%26b');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });
  test('shows no message before the first answer', () => {
    const { container } = draw(popup({ query: 'k' }));
    expect(container.querySelector('main')!.textContent).toBe('');
  });
});

describe('an entity in the popup', () => {
  test('goes back on its button and on Escape', () => {
    const onBack = vi.fn();
    draw(popup({ selected: KERRY, onBack }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(onBack).toHaveBeenCalledTimes(2);
  });
});

describe('a question', () => {
  const { facts, statements } = KERRY;
  const of = { id: KERRY.id, name: KERRY.name, kind: KERRY.kind };
  test.each<[string, AnswerView, string]>([
    ['about a date', { asks: 'when', of, date: '2014-03-30' }, 'March 30, 2014'],
    ['about a date that is not over', { asks: 'when', of, date: '1997/2022', ongoing: true }, 'since 1997'],
    ['about what happened', { asks: 'happened', of, fact: facts[0]! }, facts[0]!.text],
    ['about what somebody said', { asks: 'said', of, statements: statements.slice(0, 1) }, statements[0]!.text],
  ])('%s has its answer above the matching names', (_, answer, words) => {
    const { text } = draw(popup({ query: 'when', results: RESULTS, answer }));
    expect(text()).toContain(KERRY.name);
    expect(text().indexOf(words)).toBeGreaterThan(-1);
    expect(text().indexOf(words)).toBeLessThan(text().indexOf(RESULTS[0]!.name));
    expect(screen.getAllByRole('option')).toHaveLength(RESULTS.length);
  });
});

describe('before typing', () => {
  test('the page’s names are listed by kind, people first and places folded, the most often named first', () => {
    draw(popup());
    const groups = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(groups.slice(0, 4)).toEqual(['People', 'Organizations', 'Events', 'Places (1)']);
    const people = within(screen.getByText('People').parentElement!).getAllByRole('button', { name: /mentions?$/ });
    expect(people.map((button) => button.textContent)).toEqual([
      'John KerryUS secretary of state6, 6 mentions',
      'Vladimir PutinPresident of Russia4, 4 mentions',
      'Sergei LavrovForeign minister of Russia1, 1 mention',
    ]);
    expect(screen.queryByRole('button', { name: /^Crimea/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Places/ }));
    expect(screen.getByRole('button', { name: /^Crimea/ })).toBeTruthy();
  });
  test('places are unfolded if the page names nothing else', () => {
    draw(popup({ page: PAGE.filter(({ kind }) => kind === 'place') }));
    expect(screen.getByRole('button', { name: /^Crimea/ })).toBeTruthy();
  });
  test('a click on a name goes to its first mention', () => {
    const onPick = vi.fn();
    draw(popup({ onPick }));
    fireEvent.click(screen.getByRole('button', { name: /^White House/ }));
    expect(onPick).toHaveBeenCalledWith('white-house');
  });
  test('if a name has several mentions, its row has buttons to the next and the previous one', () => {
    const onStep = vi.fn();
    draw(popup({ onStep }));
    fireEvent.click(screen.getByRole('button', { name: 'Next mention of John Kerry' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention of John Kerry' }));
    expect(onStep.mock.calls).toEqual([
      ['john-kerry', 1],
      ['john-kerry', -1],
    ]);
    expect(screen.queryByRole('button', { name: /mention of Sergei Lavrov/ })).toBeNull();
  });
  test('a step shows in its row at which mention the page is, and in no other', () => {
    draw(popup({ place: { id: 'john-kerry', at: 2, of: 6 } }));
    const told = screen.getAllByRole('status').map((status) => status.textContent);
    expect(told.filter(Boolean)).toEqual(['2 of 6']);
    // all but the place, which is in the collapsed part
    expect(told).toHaveLength(PAGE.length - 1);
  });
  test('related coverage gives its reason', () => {
    expect(draw(popup()).text()).toContain('Also about Sergei Lavrov, NATO, and Crimea');
  });
  test.each([
    ['loading', 'Reading the page…'],
    ['unlisted', 'does not read this site'],
    ['restricted', 'protects this page'],
    ['noArticle', 'This page is not an article'],
    ['off', 'You switched Backstory off'],
    ['withdrawn', 'no longer lets Backstory read this site'],
    ['stale', 'This tab is older'],
    ['error', 'That did not work'],
  ] as const)('says so if a page is %s', (state, words) => {
    expect(draw(popup({ state })).text()).toContain(words);
  });
  test('says so if a page names nothing that is known', () => {
    expect(draw(popup({ page: [] })).text()).toContain('Backstory knows no name on this page');
  });
});

describe('sites', () => {
  const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  test('a site that is not listed can be read once, always, or together with all sites', () => {
    const acts = { onRead: vi.fn(), onAllow: vi.fn(), onAllowAll: vi.fn() };
    draw(popup({ state: 'unlisted', site: UNLISTED, ...acts }));
    click('Read this page');
    click(`Always read ${UNLISTED.asks}`);
    click('Read news articles on every site');
    for (const act of Object.values(acts)) expect(act).toHaveBeenCalledOnce();
    expect(screen.queryByRole('switch')).toBeNull();
  });
  test('if the address of the page is not known, only the lookup is offered', () => {
    draw(popup({ state: 'unlisted' }));
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Settings']);
  });
  test('the panel and the settings are offered above what grows when the page is read', () => {
    for (const state of ['loading', 'ready'] as const) {
      const { container } = draw(popup({ state, site: LISTED, onPanel: vi.fn() }));
      const inHead = [...container.querySelectorAll('header button')].map((one) => one.getAttribute('aria-label'));
      expect(inHead).toEqual(['Open beside the page', 'Settings']);
      cleanup();
    }
  });
  test('a page that is no article can be read anyway', () => {
    const onRead = vi.fn();
    draw(popup({ state: 'noArticle', site: LISTED, onRead }));
    click('Read it anyway');
    expect(onRead).toHaveBeenCalledOnce();
  });
  test.each(['unlisted', 'withdrawn', 'ready'] as const)(
    'permission for the site is requested once if it is %s',
    (state) => {
      draw(popup({ state, site: UNLISTED, onAllow: () => {} }));
      expect(screen.getAllByRole('button', { name: /^Always read/ })).toHaveLength(1);
    },
  );
  test('the switch reports its new state', () => {
    const onSwitch = vi.fn();
    const { rerender } = draw(popup({ site: LISTED, onSwitch }));
    const box = screen.getByRole<HTMLInputElement>('switch', { name: 'Backstory is on, on reuters.com' });
    expect(box.checked).toBe(true);
    fireEvent.click(box);
    expect(onSwitch).toHaveBeenLastCalledWith(false);
    rerender(popup({ state: 'off', site: { ...LISTED, on: false }, onSwitch }));
    expect(screen.getByRole<HTMLInputElement>('switch', { name: /is off, on reuters/ }).checked).toBe(false);
  });
  test('a lookup that failed does not say that nothing matches', () => {
    const { text } = draw(popup({ query: 'kerry', results: 'failed' }));
    expect(screen.getByRole('alert').textContent).toContain('did not work');
    expect(text()).not.toContain('Nothing in the coverage');
  });
});

describe('a page on which nothing was found', () => {
  test.each([
    [1, 'A frame of this page is not read. The story may be in it.'],
    [3, '3 frames of this page are not read. The story may be in one of them.'],
  ])('is reported to have %i frames', (frames, words) => {
    draw(popup({ state: 'noArticle', frames }));
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('mentions no frames if there are none', () => {
    draw(popup({ state: 'noArticle', frames: 0 }));
    expect(screen.queryByText(/not read/)).toBeNull();
  });
});

describe('a page too long to be read as a whole', () => {
  test.each(['ready', 'empty'] as const)('says how far it was read (%s)', (state) => {
    draw(popup({ state, readUpTo: 1_000_000 }));
    expect(screen.getByText('Only the first 1,000,000 characters were read.')).toBeTruthy();
  });

  test('is not reported for other pages', () => {
    draw(popup());
    expect(screen.queryByText(/characters were read/)).toBeNull();
  });
});
