// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EntityCard } from '../../components/entity-card.tsx';
import type { EntityView } from '../../engine/model/view.ts';
import * as fixtures from '../../entrypoints/gallery/fixtures.ts';
import { draw, plain } from './draw.tsx';

afterEach(cleanup);

function drawCard(view: EntityView, props: Partial<Parameters<typeof EntityCard>[0]> = {}) {
  return draw(<EntityCard view={view} onOpen={() => {}} {...props} />);
}
const { KERRY, CRIMEA_EVENT, ZELENSKYY, SHERMAN, BARE } = fixtures;

describe('the head', () => {
  test('is a dialog named after the entity', () => {
    drawCard(KERRY);
    expect(screen.getByRole('dialog', { name: 'John Kerry' })).toBeTruthy();
  });
  test('tells the role at the time of the story with its years', () => {
    expect(drawCard(KERRY).text()).toContain('At the time: US secretary of state (2013 – 2017)');
  });
  test('says "last known" of a role that is not known for the time of the story', () => {
    expect(drawCard(ZELENSKYY).text()).toContain('Last known: President of Ukraine (since 2019)');
  });
  test('says "formerly" of a role that was over when the story was written', () => {
    const role = { ...KERRY.role!, current: false };
    expect(drawCard({ ...KERRY, role, storyDate: '2021-12-07' }).text()).toContain('Formerly: US secretary of state');
    cleanup();
    const { storyDate, ...undated } = KERRY;
    expect(drawCard({ ...undated, role }).text()).toContain('Last known: US secretary of state');
  });
  test('tells when an event happened', () => {
    expect(drawCard(CRIMEA_EVENT).text()).toContain('When: February 27 – March 18, 2014');
  });
  test('closes by its button and by Escape', () => {
    const onClose = vi.fn();
    drawCard(KERRY, { onClose });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(2);
  });
  test('goes back only where there is something to go back to', () => {
    const onBack = vi.fn();
    drawCard(KERRY);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    cleanup();
    drawCard(KERRY, { onBack });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  test('stays in the page while cards open by hovering', () => {
    const { rerender } = drawCard(KERRY);
    rerender(<EntityCard view={ZELENSKYY} onOpen={() => {}} />);
    expect(document.activeElement).toBe(document.body);
  });
  test('goes to the name when the card takes it, and on to the next name', () => {
    const { rerender } = drawCard(KERRY, { takeFocus: true });
    expect(plain(document.activeElement!.textContent)).toBe('John Kerry');
    rerender(<EntityCard view={ZELENSKYY} onOpen={() => {}} takeFocus />);
    expect(plain(document.activeElement!.textContent)).toBe('Volodymyr Zelenskyy');
  });
});

describe('a card with nothing to tell', () => {
  test('has no empty sections', () => {
    drawCard(BARE);
    expect(screen.queryAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Crimea']);
  });
});

describe('background', () => {
  test('is parted into what was known and what came since', () => {
    drawCard(CRIMEA_EVENT);
    const headings = screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Known when this was written', 'Since then']);
  });
  test('is one list where nothing came since, or no story is at hand', () => {
    drawCard(KERRY);
    expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
    cleanup();
    const { storyDate, ...noStory } = CRIMEA_EVENT;
    drawCard(noStory);
    expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
  });
  test('on a story newer than the coverage, what is known comes before the timeline', () => {
    const { container } = drawCard({ ...KERRY, storyDate: '2026-05-01', history: true });
    const [drawn, told] = ['.timeline', '.facts'].map((one) => container.querySelector(one)!);
    expect(told!.compareDocumentPosition(drawn!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    cleanup();
    const kerry = drawCard(KERRY).container;
    const [before, facts] = ['.timeline', '.facts'].map((one) => kerry.querySelector(one)!);
    expect(before!.compareDocumentPosition(facts!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
  test('a timeline says in words what it draws', () => {
    drawCard(KERRY);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Timeline: 5 dated entries from March 30, 2014 to April 24, 2014. This story is of April 24, 2014.',
    );
  });
});

describe('a receipt', () => {
  test('opens in place with its quote, outlet and date, and closes', () => {
    const { container } = drawCard(KERRY);
    const marker = screen.getByRole('button', { name: 'Show 2 receipts from The Moscow Times' });
    expect(marker.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(marker);
    expect(marker.getAttribute('aria-expanded')).toBe('true');
    const receipts = container.querySelector(`[id="${marker.getAttribute('aria-controls')}"]`)!;
    expect(plain(receipts.textContent)).toContain(
      'Washington will impose more sanctions on RussiaThe Moscow Times, April 23, 2014',
    );
    fireEvent.click(marker);
    expect(receipts.isConnected).toBe(false);
  });
  test('of a reworded copy says so', () => {
    const { container } = drawCard(SHERMAN);
    fireEvent.click(screen.getByRole('button', { name: /^Show the receipt/ }));
    expect(plain(container.querySelector('figcaption')!.textContent)).toBe(
      'CNN, January 12, 2022machine-reworded copy',
    );
  });
  test('is closed again on the next entity', () => {
    const { container, rerender } = drawCard(KERRY);
    fireEvent.click(screen.getByRole('button', { name: /^Show the receipt/ }));
    rerender(<EntityCard view={SHERMAN} onOpen={() => {}} />);
    expect(container.querySelector('.receipt')).toBeNull();
  });
});

describe('in their words', () => {
  const said = (container: Element) =>
    [...container.querySelectorAll('.statements > li')].map((item) => plain(item.textContent));
  test('verbatim words stand in quotation marks, what was reported does not', () => {
    const [reported, quoted] = said(drawCard(KERRY).container);
    expect(quoted).toMatch(
      /^“We will not accept .* without Ukraine\.”Voice of America, March 30, 2014outlet inferred$/,
    );
    expect(reported).not.toMatch(/[“”"]/);
  });
  test('a garbled quote is never in quotation marks, before and after its original is shown', () => {
    const { container } = drawCard(ZELENSKYY);
    expect(said(container)[0]).not.toContain('concerted motion');
    fireEvent.click(screen.getByRole('button', { name: 'Show the garbled original' }));
    expect(said(container)[0]).toContain('agreed to proceed joint & concerted motion');
    expect(said(container)[0]).not.toMatch(/[“”"]/);
    expect(container.querySelector('.statements blockquote')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hide the garbled original' }));
    expect(said(container)[0]).not.toContain('concerted motion');
  });
  test('others are named, and those who are entities can be gone to', () => {
    const onOpen = vi.fn();
    const { container } = drawCard(CRIMEA_EVENT, { onOpen });
    fireEvent.click(
      within(container.querySelector('.statements') as HTMLElement).getByRole('button', { name: 'Sergei Lavrov' }),
    );
    expect(onOpen).toHaveBeenCalledWith('sergei-lavrov');
    expect(screen.queryByRole('button', { name: 'a senior administration official' })).toBeNull();
    expect(screen.getByText('a senior administration official')).toBeTruthy();
  });
  test('the entity itself is not named again', () => {
    expect(drawCard(KERRY).container.querySelector('.speaker')).toBeNull();
  });
  test('three are shown, then all ten, then three', () => {
    const { container } = drawCard(fixtures.PESKOV);
    expect(said(container)).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 10' }));
    expect(said(container)).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(said(container)).toHaveLength(3);
  });
  test('what was said after the story says so', () => {
    expect(said(drawCard(CRIMEA_EVENT).container)[0]).toContain('after this story');
  });
});

describe('a story newer than the coverage', () => {
  test('is told so, with both dates', () => {
    expect(drawCard(ZELENSKYY).text()).toContain('The coverage ends on January 12, 2022; this story is from May 2026.');
  });
  test('older stories are not', () => {
    expect(drawCard(KERRY).text()).not.toContain('coverage ends');
  });
});

describe('a source', () => {
  test('whose outlet and date are inferred says so, and why', () => {
    const { container } = drawCard({ ...KERRY, coverage: fixtures.COVERAGE.slice(0, 1) });
    const note = container.querySelector('.coverage .source-note')!;
    expect(note.textContent).toBe('outlet and date inferred');
    expect(note.getAttribute('title')).toContain('by the page’s furniture');
  });
  test('that states both says nothing of it', () => {
    const { container } = drawCard({ ...KERRY, coverage: KERRY.coverage.slice(0, 1) });
    expect(container.querySelector('.coverage .source-note')).toBeNull();
  });
});

describe('related coverage', () => {
  test('gives its reason', () => {
    expect(drawCard(KERRY).text()).toContain('Both name Sergei Lavrov, Arseny Yatsenyuk, and Geneva agreement');
    expect(drawCard(KERRY).text()).toContain('Named once');
  });
  test('links only to the web', () => {
    const [first] = KERRY.coverage;
    const hostile = { ...first!, article: { ...first!.article, url: 'javascript:alert(1)' } };
    drawCard({ ...KERRY, coverage: [hostile] });
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    drawCard(KERRY);
    expect(screen.getByRole('link').getAttribute('rel')).toContain('noopener');
  });
});

describe('why this', () => {
  test.each([
    [KERRY, '“Kerry” is the surname of John Kerry.'],
    [ZELENSKYY, '“Zelensky” is another spelling of Volodymyr Zelenskyy.'],
    [fixtures.PRICE, '“Ned Value” is what rewording software made of Ned Price.'],
    [CRIMEA_EVENT, '“seized the peninsula” tells of this event.'],
  ])('$name', (view, reason) => {
    const { text } = drawCard(view);
    expect(text()).toContain(reason);
    expect(text()).not.toContain('possibly');
  });
  test('words that may mean an event are told as such, and not as certain', () => {
    const { text } = drawCard({ ...CRIMEA_EVENT, match: { ...CRIMEA_EVENT.match!, unsure: true } });
    expect(text()).toContain('“seized the peninsula” may tell of this event.');
    expect(text()).not.toContain('tells of this event');
  });
  test('nothing is explained where the page has the very name', () => {
    const match = { ...KERRY.match!, surface: 'John Kerry', via: 'name' as const };
    expect(drawCard({ ...KERRY, match }).text()).not.toContain('“John Kerry”');
  });
  test('an unsure match says "possibly" and offers the others', () => {
    const onOpen = vi.fn();
    const { text } = drawCard(SHERMAN, { onOpen });
    expect(text()).toContain('possibly');
    fireEvent.click(screen.getByRole('button', { name: 'Brad Sherman' }));
    expect(onOpen).toHaveBeenCalledWith('brad-sherman');
  });
});

test('related entities are buttons that go there', () => {
  const onOpen = vi.fn();
  drawCard(KERRY, { onOpen });
  fireEvent.click(screen.getByRole('button', { name: 'NATO' }));
  expect(onOpen).toHaveBeenCalledWith('nato');
});

test('markup in a pack is shown, not obeyed', () => {
  const { container, text } = drawCard({ ...BARE, name: '<b>Crimea</b>', description: '<img src=x onerror=alert(1)>' });
  expect(text()).toContain('<b>Crimea</b>');
  expect(container.querySelector('b, img')).toBeNull();
});
