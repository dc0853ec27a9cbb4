// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelView, type PanelViewProps } from '../../../components/panel/panel-view.tsx';
import { KNOWN, PANEL } from '../../../entrypoints/gallery/panel-fixtures.ts';
import { draw } from '../draw.tsx';

afterEach(cleanup);

function open(props: Partial<PanelViewProps> = {}) {
  const acts = {
    onOpen: vi.fn(),
    onGo: vi.fn(),
    onStep: vi.fn(),
    onConnect: vi.fn(),
    onUnpin: vi.fn(),
    onBack: vi.fn(),
  };
  return { ...acts, ...draw(<PanelView {...PANEL} {...acts} {...props} />) };
}
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the panel', () => {
  it('lists people before organizations and events, the most often named first, and folds places', () => {
    open();
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 4)).toEqual(['People', 'Organizations', 'Events', 'Places (1)']);
    const names = [...document.querySelectorAll('.panel-name bdi')].map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(['John Kerry', 'Friedrich Merz', 'Vladimir Putin']);
  });

  it('shows the first of each kind, and the others on request', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({
      id: `p${i}`,
      name: `Person ${i}`,
      kind: 'person' as const,
      count: 1,
    }));
    open({ rows });
    expect(screen.queryByText('Person 8', { selector: 'bdi' })).toBeNull();
    fireEvent.click(button('Show 2 more: People'));
    expect(screen.getByText('Person 8', { selector: 'bdi' })).toBeTruthy();
  });

  it('has one button for a single mention, and two for several', () => {
    const { onGo, onStep } = open();
    fireEvent.click(button('Go to where the story names Sergei Lavrov'));
    expect(onGo).toHaveBeenCalledWith('sergei-lavrov', 0);
    fireEvent.click(button('Previous mention of John Kerry'));
    expect(onStep).toHaveBeenCalledWith('john-kerry', -1);
  });

  it('shows the newest entries of the timeline first, and the rest on request', () => {
    const dated = Array.from({ length: 12 }, (_, i) => ({
      sentence: i,
      text: `It was ${1990 + i}.`,
      date: String(1990 + i),
    }));
    const { text } = open({ dated, context: { facts: [], statements: [] }, published: '2014-03-31' });
    expect(text()).not.toContain('It was 1993.');
    fireEvent.click(button('Show 4 earlier'));
    expect(text().indexOf('It was 1990.')).toBeLessThan(text().indexOf('It was 2001.'));
  });

  it('separates what came after the story, and shows the first of it', () => {
    const dated = Array.from({ length: 6 }, (_, i) => ({
      sentence: i,
      text: `It was ${2014 + i}.`,
      date: String(2014 + i),
    }));
    const { text } = open({ dated, context: { facts: [], statements: [] }, published: '2014-03-31' });
    const heading = text().indexOf('After this story');
    expect(text().indexOf('It was 2014.')).toBeLessThan(heading);
    expect(text().indexOf('It was 2015.')).toBeGreaterThan(heading);
    expect(text()).not.toContain('It was 2019.');
    fireEvent.click(button('Show 1 later'));
    expect(text()).toContain('It was 2019.');
  });

  it('asks how two names are connected once both are chosen', () => {
    const { onConnect } = open();
    const [first, second] = screen.getAllByRole('combobox');
    fireEvent.change(second!, { target: { value: 'nato' } });
    expect(onConnect).not.toHaveBeenCalled();
    fireEvent.change(first!, { target: { value: 'john-kerry' } });
    fireEvent.change(second!, { target: { value: 'nato' } });
    expect(onConnect).toHaveBeenCalledWith('john-kerry', 'nato');
  });

  it('goes back on Escape from a page that replaces the lists, but not from the lists', () => {
    const { onBack, rerender } = open();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(onBack).not.toHaveBeenCalled();
    rerender(<PanelView {...PANEL} shown={KNOWN} onBack={onBack} />);
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('lists the pinned cards except the one that is shown', () => {
    const kerry = { id: 'john-kerry', name: 'John Kerry', kind: 'person' as const };
    const { onUnpin } = open({ pinned: [kerry] });
    fireEvent.click(button('Close the card of John Kerry'));
    expect(onUnpin).toHaveBeenCalledWith('john-kerry');
    cleanup();
    open({ pinned: [kerry], shown: KNOWN });
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
