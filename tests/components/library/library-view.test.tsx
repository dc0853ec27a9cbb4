// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LibraryView, type LibraryViewProps } from '../../../components/library/library-view.tsx';
import { libraryOf } from '../../engine/library/library-of.ts';
import { SMALL_PACK } from '../../engine/small-pack.ts';
import { draw } from '../draw.tsx';

afterEach(cleanup);

const library = libraryOf(SMALL_PACK);
const page = (props: Partial<LibraryViewProps> = {}) => (
  <LibraryView
    holdings={library.holdings()}
    summary={library.summary()}
    place={{ at: 'home' }}
    query=""
    found={undefined}
    onQuery={() => {}}
    onGo={() => {}}
    {...props}
  />
);
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the page of all that is known', () => {
  test('says how much that is, and leads to every article and every name', () => {
    const { text } = draw(page());
    expect(text()).toContain('5 people, places and events from 3 articles, 2010');
    for (const { id } of SMALL_PACK.articles) expect(links()).toContain(`#article/${id}`);
    for (const { id } of SMALL_PACK.entities) expect(links()).toContain(`#name/${id}`);
  });

  test('shows the names that fit what is typed instead of all', () => {
    const onQuery = vi.fn();
    draw(page({ query: 'sker', found: [{ id: 'skerry', name: 'Skerry', kind: 'place' }], onQuery }));
    expect(links().filter((href) => href!.startsWith('#name/'))).toEqual(['#name/skerry']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'lamp' } });
    expect(onQuery).toHaveBeenCalledWith('lamp');
  });

  test('says so if no name fits', () => {
    expect(draw(page({ query: 'zzz', found: [] })).text()).toContain('No name here is spelt like that.');
  });
});

describe('the page of an article', () => {
  const article = (id: string) => page({ place: { at: 'article', article: library.article(id)! } });

  test('says where it comes from and how that is known, and links to the original', () => {
    const { text } = draw(article('vote'));
    expect(text()).toContain('The Skerry Courier');
    expect(text()).toContain('stated: masthead');
    expect(screen.getByRole('link', { name: /courier\.example/ }).getAttribute('href')).toBe(
      'https://courier.example/vote',
    );
  });

  test('keeps the words of a copy that software altered behind a button that says so', () => {
    const { container } = draw(article('lamp'));
    const quotes = [...container.querySelectorAll('details')];
    for (const details of quotes) {
      expect(details.open).toBe(false);
      expect(details.querySelector('summary')!.textContent).toBe('Show the words as the software left them');
    }
    expect(quotes.length).toBe(library.article('lamp')!.receipts.length);
  });

  test('never makes a link of an address that is not the web’s', () => {
    const { article: card, ...rest } = library.article('vote')!;
    draw(page({ place: { at: 'article', article: { ...rest, article: { ...card, url: 'javascript:alert(1)' } } } }));
    expect(links().filter((href) => href!.startsWith('javascript'))).toEqual([]);
  });

  test('leads back to the whole list, also from an address that leads to nothing', () => {
    expect(draw(page({ place: { at: 'gone' } })).text()).toContain('There is no such article');
    expect(links()).toContain('#');
  });
});
