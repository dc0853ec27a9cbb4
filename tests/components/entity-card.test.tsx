// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EntityCard } from '../../components/entity-card.tsx';
import type { EntityView } from '../../engine/model/view.ts';
import * as fixtures from '../../entrypoints/gallery/fixtures.ts';
import { draw, plain } from './draw.tsx';

afterEach(cleanup);

const nothing = () => {};

function drawCard(view: EntityView, props: Partial<Parameters<typeof EntityCard>[0]> = {}) {
  return draw(<EntityCard view={view} onOpen={nothing} onArticle={nothing} {...props} />);
}
const { KERRY, CRIMEA_EVENT, ZELENSKYY, SHERMAN, BARE } = fixtures;

describe('the head', () => {
  test('is a dialog named after the entity', () => {
    drawCard(KERRY);
    expect(screen.getByRole('dialog', { name: 'John Kerry' })).toBeTruthy();
  });
  test('shows the role at the time of the story with its years', () => {
    expect(drawCard(KERRY).text()).toContain('At the time: US secretary of state, since 2013');
  });
  test('says "last known" of a role that is not known for the time of the story', () => {
    expect(drawCard(ZELENSKYY).text()).toContain('Last known: President of Ukraine, since 2019');
  });
  test('says "formerly" of a role that was over when the story was written', () => {
    const role = { ...KERRY.role!, current: false };
    expect(drawCard({ ...KERRY, role, storyDate: '2021-12-07' }).text()).toContain('Formerly: US secretary of state');
    cleanup();
    const { storyDate, ...undated } = KERRY;
    expect(drawCard({ ...undated, role }).text()).toContain('Last known: US secretary of state');
  });
  test('shows when an event happened, unless its description does', () => {
    expect(drawCard(CRIMEA_EVENT).text()).toContain('When: February 27 – March 18, 2014');
    cleanup();
    expect(drawCard(fixtures.BUILD_UP).text()).not.toContain('When:');
  });
  test('shows since when an event has been going on if the coverage does not include its end', () => {
    const view = { ...CRIMEA_EVENT, description: 'Growth to the east', eventDate: '1997/2022', ongoing: true as const };
    expect(drawCard(view).text()).toContain('When: since 1997');
  });
  test('leaves out a description that says no more than the role', () => {
    const lead = (view: EntityView) =>
      [...drawCard(view).container.querySelectorAll('.lead')].map((line) => plain(line.textContent));
    expect(lead(KERRY)).toEqual(['At the time: US secretary of state, since 2013']);
    cleanup();
    expect(lead(ZELENSKYY)).toEqual(['Last known: President of Ukraine, since 2019']);
    cleanup();
    expect(lead({ ...ZELENSKYY, description: 'Ukrainian actor and politician; president, from 2019' })).toHaveLength(2);
  });
  test('closes on its button and on Escape', () => {
    const onClose = vi.fn();
    drawCard(KERRY, { onClose });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(2);
  });
  test('has a back button only if there is something to go back to', () => {
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
    rerender(<EntityCard view={ZELENSKYY} onOpen={nothing} onArticle={nothing} />);
    expect(document.activeElement).toBe(document.body);
  });
  test('moves to the name when the card takes it, and to the next name', () => {
    const { rerender } = drawCard(KERRY, { takeFocus: true });
    expect(plain(document.activeElement!.textContent)).toBe('John Kerry');
    rerender(<EntityCard view={ZELENSKYY} onOpen={nothing} onArticle={nothing} takeFocus />);
    expect(plain(document.activeElement!.textContent)).toBe('Volodymyr Zelenskyy');
  });
});

describe('a card without facts', () => {
  test('shows its name and one line, and the rest behind the dots', () => {
    const { container, text } = drawCard(fixtures.PRICE, { onDismiss: () => {} });
    expect(text()).toBe('Person: Ned PriceAt the time: US State Department spokesman, since 2021…');
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(text()).toContain('“Ned Value” is what rewording software made of Ned Price.');
    expect(container.querySelector('.actions')!.textContent).toContain('Not this one');
  });
  test('has no empty sections', () => {
    drawCard(BARE);
    expect(screen.queryAllByRole('heading').map((heading) => heading.textContent)).toEqual(['Crimea']);
  });
});

describe('background', () => {
  test('is divided into what was known and what has happened since', () => {
    drawCard(CRIMEA_EVENT);
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings.slice(0, 2)).toEqual(['Known when this was written', 'Since then']);
  });
  test('is one list without a heading if nothing happened since, or if there is no story', () => {
    const { storyDate, ...noStory } = CRIMEA_EVENT;
    for (const view of [KERRY, noStory]) {
      drawCard(view);
      const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
      expect(headings[0]).toBe('In their words');
      cleanup();
    }
  });
  test('comes first, with three sentences of each side before a button for the rest', () => {
    const facts = Array.from({ length: 5 }, (_, i) => ({ ...KERRY.facts[0]!, text: `Sentence ${i + 1}.` }));
    const { container } = drawCard({ ...KERRY, facts });
    const told = () =>
      [...container.querySelectorAll('.facts .receipted')].map((one) =>
        plain(one.textContent).trim().replace(/\s+/g, ' '),
      );
    expect(told()).toEqual(['March 30, 2014 Sentence 1.', 'Sentence 2.', 'Sentence 3.']);
    expect(container.querySelector('.entity-body > section')!.contains(container.querySelector('.facts'))).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(told()).toHaveLength(5);
  });
  test('comes before the timeline', () => {
    const { container } = drawCard(KERRY);
    const [drawn, told] = ['.timeline', '.facts'].map((one) => container.querySelector(one)!);
    expect(told!.compareDocumentPosition(drawn!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
  test('the timeline also says in words what it draws', () => {
    drawCard(KERRY);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Timeline: 5 dated entries from March 30, 2014 to April 24, 2014. This story is from April 24, 2014.',
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
  test('from a copy that software altered is shown on request, and not as a quote', () => {
    const { container } = drawCard(SHERMAN);
    fireEvent.click(screen.getByRole('button', { name: /^Show the receipt/ }));
    const receipt = container.querySelector('.receipt')!;
    expect(plain(receipt.textContent)).toBe('CNN, January 12, 2022copy altered by softwareShow the altered words');
    fireEvent.click(screen.getByRole('button', { name: 'Show the altered words' }));
    expect(receipt.textContent).toContain('not those that CNN published');
    expect(receipt.textContent).toContain('The US delegation led by Sherman');
    expect(container.querySelector('blockquote')).toBeNull();
  });
  test('is described by its sentence, as many buttons have the same name', () => {
    const { container } = drawCard(KERRY);
    const described = [...container.querySelectorAll('.receipt-marker')].map((button) =>
      button
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => container.querySelector(`[id="${id}"]`)!.textContent)
        .join('')
        .trim(),
    );
    expect(described).toEqual(KERRY.facts.map(({ text }) => text));
  });
  test('is closed again on the next entity', () => {
    const { container, rerender } = drawCard(KERRY);
    fireEvent.click(screen.getByRole('button', { name: /^Show the receipt/ }));
    rerender(<EntityCard view={SHERMAN} onOpen={nothing} onArticle={nothing} />);
    expect(container.querySelector('.receipt')).toBeNull();
  });
});

describe('the statements', () => {
  const said = (container: Element) =>
    [...container.querySelectorAll('.statements li')].map((item) => plain(item.textContent));
  test('verbatim words are in quotation marks, reported ones are not', () => {
    const [reported, quoted] = said(drawCard(KERRY).container);
    expect(quoted).toMatch(/^“We will not accept .* without Ukraine\.”$/);
    expect(reported).not.toMatch(/[“”"]/);
  });
  test('of one source name that source once', () => {
    const sources = [...drawCard(KERRY).container.querySelectorAll('.statements .source')];
    expect(sources.map((source) => plain(source.textContent))).toEqual([
      'The Moscow Times, April 22, 2014',
      'Voice of America, March 30, 2014outlet inferred',
    ]);
  });
  test('about an event begin with one of each side, each in its own colour', () => {
    const { container } = drawCard({
      ...CRIMEA_EVENT,
      statements: [...CRIMEA_EVENT.statements, { ...CRIMEA_EVENT.statements[0]!, text: 'More from the first.' }],
    });
    const sides = [...container.querySelectorAll('.said')];
    expect(sides.map((side) => side.querySelector('.speaker')!.textContent)).toEqual([
      'Sergei Lavrov',
      'John Kerry',
      'a senior administration official',
    ]);
    expect(new Set(sides.map((side) => side.className)).size).toBe(3);
    expect(container.textContent).not.toContain('More from the first.');
  });
  test('a garbled quote is never in quotation marks, neither before nor after its original is shown', () => {
    const { container } = drawCard(ZELENSKYY);
    expect(said(container)[0]).not.toContain('concerted motion');
    fireEvent.click(screen.getByRole('button', { name: 'Show the altered words' }));
    expect(container.querySelector('.said')!.textContent).toContain('agreed to proceed joint & concerted motion');
    expect(container.querySelector('.said')!.textContent).not.toMatch(/[“”"]/);
    expect(container.querySelector('.statements blockquote')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hide the altered words' }));
    expect(container.querySelector('.said')!.textContent).not.toContain('concerted motion');
  });
  test('other speakers are named, with a link to those that are entities', () => {
    const onOpen = vi.fn();
    const { container } = drawCard(CRIMEA_EVENT, { onOpen });
    fireEvent.click(
      within(container.querySelector('.statements') as HTMLElement).getByRole('button', { name: 'Sergei Lavrov' }),
    );
    expect(onOpen).toHaveBeenCalledWith('sergei-lavrov');
    expect(screen.queryByRole('button', { name: 'a senior administration official' })).toBeNull();
    expect(screen.getByText('a senior administration official')).toBeTruthy();
  });
  test('the entity itself is not named as the speaker again', () => {
    expect(drawCard(KERRY).container.querySelector('.speaker')).toBeNull();
  });
  test('three are shown, all ten on request, and then three again', () => {
    const { container } = drawCard(fixtures.PESKOV);
    expect(said(container)).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 10' }));
    expect(said(container)).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(said(container)).toHaveLength(3);
  });
  test('statements made after the story say so', () => {
    const sources = [...drawCard(CRIMEA_EVENT).container.querySelectorAll('.statements .source')];
    for (const source of sources) expect(source.textContent).toContain('after this story');
  });
});

test('the dates of the coverage are one grey line; yellow is only for doubt', () => {
  for (const view of [KERRY, ZELENSKYY]) {
    const { container, text } = drawCard(view);
    expect(text().match(/Known up to January 12, 2022\./g)).toHaveLength(1);
    expect(container.querySelector('.note')).toBeNull();
    cleanup();
  }
  expect(drawCard(SHERMAN).container.querySelectorAll('.note')).toHaveLength(1);
});

test('a card with sources altered by software explains once what that means', () => {
  expect(
    drawCard(fixtures.PESKOV)
      .text()
      .match(/means that a program/g),
  ).toHaveLength(1);
  cleanup();
  expect(drawCard(KERRY).text()).not.toContain('means that a program');
});

describe('"Not this one"', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  test('leaves one line with *undo* and the next choices, with the focus on *undo*', () => {
    const onDismiss = vi.fn();
    const { container, text } = drawCard(KERRY, { onDismiss });
    press('Not this one');
    expect(onDismiss).toHaveBeenLastCalledWith(true, false);
    expect(text()).toBe('Person: John Kerry“Kerry” no longer opens this card on this page.UndoNowhere from now on');
    expect(document.activeElement!.textContent).toBe('Undo');
    press('Nowhere from now on');
    expect(onDismiss).toHaveBeenLastCalledWith(true, true);
    expect(text()).toContain('no longer opens this card anywhere');
    press('Undo');
    expect(onDismiss).toHaveBeenLastCalledWith(false, true);
    expect(container.querySelector('.facts')).not.toBeNull();
  });
});

describe('a source', () => {
  test('says so, and why, if its outlet and date are inferred', () => {
    const { container } = drawCard({ ...KERRY, coverage: fixtures.COVERAGE.slice(0, 1) });
    const note = container.querySelector('.coverage .source-note')!;
    expect(note.textContent).toBe('outlet and date inferred');
    expect(note.getAttribute('title')).toContain('by the page’s furniture');
  });
  test('says nothing about that if the article states both', () => {
    const { container } = drawCard({ ...KERRY, coverage: KERRY.coverage.slice(0, 1) });
    expect(container.querySelector('.coverage .source-note')).toBeNull();
  });
});

describe('related coverage', () => {
  test('gives its reason', () => {
    expect(drawCard(KERRY).text()).toContain('Also about Sergei Lavrov, Arseny Yatsenyuk, and Geneva agreement');
    expect(drawCard(KERRY).text()).toContain('Named once');
  });
  test('opens the page of the article whose title is clicked', () => {
    const onArticle = vi.fn();
    const [first] = KERRY.coverage;
    drawCard(KERRY, { onArticle });
    fireEvent.click(screen.getByRole('button', { name: first!.article.title }));
    expect(onArticle).toHaveBeenCalledWith(first!.article.id);
  });
});

describe('why this', () => {
  const more = () => fireEvent.click(screen.getByRole('button', { name: 'More' }));
  test.each([
    [KERRY, '“Kerry” is the surname of John Kerry.'],
    [ZELENSKYY, '“Zelensky” is another spelling of Volodymyr Zelenskyy.'],
    [fixtures.PRICE, '“Ned Value” is what rewording software made of Ned Price.'],
    [CRIMEA_EVENT, '“seized the peninsula” refers to this event.'],
  ])('$name', (view, reason) => {
    const { text } = drawCard(view);
    expect(text()).not.toContain(reason);
    more();
    expect(text()).toContain(reason);
    expect(text()).not.toContain('possibly');
  });
  test('words that may mean an event are explained as a guess', () => {
    const { text } = drawCard({ ...CRIMEA_EVENT, match: { ...CRIMEA_EVENT.match!, unsure: true } });
    expect(text()).toContain('“seized the peninsula” may refer to this event.');
    expect(text()).not.toContain('refers to this event');
  });
  test.each(['John Kerry', 'JOHN KERRY', 'the John Kerry', 'John Kérry'])(
    'nothing is explained if the words are the name itself: %s',
    (surface) => {
      const match = { ...KERRY.match!, surface, via: 'alias' as const };
      const { text } = drawCard({ ...KERRY, match });
      more();
      expect(text()).not.toContain(`“${surface}”`);
    },
  );
  test('a doubtful name is explained as doubtful, not as another name for itself', () => {
    const match = { ...CRIMEA_EVENT.match!, surface: 'annexation of Crimea', via: 'alias' as const, unsure: true };
    const { container } = drawCard({ ...CRIMEA_EVENT, match });
    expect(plain(container.querySelector('.note')!.textContent).trim()).toBe(
      'Not certain. The page may mean something else by “annexation of Crimea”.',
    );
  });
  test('other spellings are behind "More"', () => {
    const { text } = drawCard(KERRY);
    expect(text()).not.toContain('Secretary Kerry');
    more();
    expect(text()).toContain('Also written: Secretary Kerry and John F. Kerry');
  });
  test('an unsure match says "possibly" and offers the others', () => {
    const onOpen = vi.fn();
    const { text } = drawCard(SHERMAN, { onOpen });
    expect(text()).toContain('possibly');
    fireEvent.click(screen.getByRole('button', { name: 'Brad Sherman' }));
    expect(onOpen).toHaveBeenCalledWith('brad-sherman');
  });
});

test('related entities are buttons that open their cards', () => {
  const onOpen = vi.fn();
  drawCard(KERRY, { onOpen });
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('button', { name: 'NATO' }));
  expect(onOpen).toHaveBeenCalledWith('nato');
});

test('markup in a pack is shown as text', () => {
  const { container, text } = drawCard({ ...BARE, name: '<b>Crimea</b>', description: '<img src=x onerror=alert(1)>' });
  expect(text()).toContain('<b>Crimea</b>');
  expect(container.querySelector('b, img')).toBeNull();
});

describe('an entity that two packs know', () => {
  test('has a section with the title of the other pack, and what that pack says about it', () => {
    const { text } = drawCard(fixtures.IN_TWO_PACKS);
    const [own, other] = text().split('From “Climate diplomacy”');
    expect(own).toContain('US secretary of state');
    expect(own).toContain('“The crisis”: known up to January 12, 2022');
    expect(other).toContain('US senator');
    expect(other).toContain('“Climate diplomacy”: known up to January 12, 2022');
  });
  test('is not cut down to two lines if only the other pack has facts', () => {
    const view = { ...fixtures.IN_TWO_PACKS, facts: [] };
    expect(drawCard(view).text()).toContain('From “Climate diplomacy”');
  });
  test('opens articles of both packs', () => {
    const onArticle = vi.fn();
    const [other] = fixtures.IN_TWO_PACKS.elsewhere!;
    drawCard(
      { ...fixtures.IN_TWO_PACKS, elsewhere: [{ ...other!, coverage: KERRY.coverage.slice(0, 1) }] },
      { onArticle },
    );
    const { title, id } = KERRY.coverage[0]!.article;
    fireEvent.click(screen.getByRole('button', { name: title }));
    expect(onArticle).toHaveBeenCalledWith(id);
  });
});
