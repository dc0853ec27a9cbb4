// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LibraryView, type LibraryViewProps } from '../../../components/library/library-view.tsx';
import {
  BRINGING,
  bringing,
  CORRECTING,
  INCOMING,
  KEPT,
  NO_STORE,
  PACKS,
  TWO_PACKS,
} from '../../../entrypoints/gallery/library-fixtures.ts';
import { libraryOf } from '../../engine/library/library-of.ts';
import { SMALL_PACK } from '../../engine/small-pack.ts';
import { draw } from '../draw.tsx';

afterEach(cleanup);

const library = libraryOf(SMALL_PACK);
const page = (props: Partial<LibraryViewProps> = {}) => (
  <LibraryView
    holdings={library.holdings()}
    summary={library.summary()}
    packs={PACKS}
    bringing={BRINGING}
    kept={KEPT}
    correcting={CORRECTING}
    place={{ at: 'home' }}
    query=""
    found={undefined}
    onQuery={() => {}}
    onGo={() => {}}
    {...props}
  />
);
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the Library page', () => {
  test('says how much the packs hold, and links to every article and every name', () => {
    const { text } = draw(page());
    expect(text()).toContain('5 people, places and events from 3 articles, 2010');
    for (const { id } of SMALL_PACK.articles) expect(links()).toContain(`#article/${id}`);
    for (const { id } of SMALL_PACK.entities) expect(links()).toContain(`#name/${id}`);
  });

  test('shows only the names that match what is typed', () => {
    const onQuery = vi.fn();
    draw(page({ query: 'sker', found: [{ id: 'skerry', name: 'Skerry', kind: 'place' }], onQuery }));
    expect(links().filter((href) => href!.startsWith('#name/'))).toEqual(['#name/skerry']);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a name' }), { target: { value: 'lamp' } });
    expect(onQuery).toHaveBeenCalledWith('lamp');
  });

  test('says so if no name matches', () => {
    expect(draw(page({ query: 'zzz', found: [] })).text()).toContain('No name here is spelt like that.');
  });
});

describe('the page of an article', () => {
  const article = (id: string) => page({ place: { at: 'article', article: library.article(id)! } });

  test('says which outlet and date it has and how that is known, and links to the original', () => {
    const { text } = draw(article('vote'));
    expect(text()).toContain('The Skerry Courier');
    expect(text()).toContain('stated: masthead');
    expect(screen.getByRole('link', { name: /courier\.example/ }).getAttribute('href')).toBe(
      'https://courier.example/vote',
    );
  });

  test('hides the words of a copy that software altered behind a button that says so', () => {
    const { container } = draw(article('lamp'));
    const quotes = [...container.querySelectorAll('details')];
    for (const details of quotes) {
      expect(details.open).toBe(false);
      expect(details.querySelector('summary')!.textContent).toBe('Show the words as the software left them');
    }
    expect(quotes.length).toBe(library.article('lamp')!.receipts.length);
  });

  test('makes a link only of a web address', () => {
    const { article: card, ...rest } = library.article('vote')!;
    draw(page({ place: { at: 'article', article: { ...rest, article: { ...card, url: 'javascript:alert(1)' } } } }));
    expect(links().filter((href) => href!.startsWith('javascript'))).toEqual([]);
  });

  test('leads back to the whole list, also from an address without an article', () => {
    expect(draw(page({ place: { at: 'gone' } })).text()).toContain('This is no longer in your library');
    expect(links()).toContain('#');
  });
});

describe('the list of packs', () => {
  const at = (packs: typeof PACKS) => page({ packs });

  test('switches, moves, saves and removes a pack, but never removes the bundled one', () => {
    const acts = { onSwitch: vi.fn(), onMove: vi.fn(), onExport: vi.fn(), onRemove: vi.fn() };
    draw(at({ ...TWO_PACKS, ...acts }));
    fireEvent.click(screen.getByRole('switch', { name: 'Use “The ship in the canal”' }));
    expect(acts.onSwitch).toHaveBeenCalledWith('canal', true);
    fireEvent.click(screen.getByRole('button', { name: /^Up: trust “The ship in the canal” more/ }));
    expect(acts.onMove).toHaveBeenCalledWith('canal', -1);
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file: “The ship in the canal”' }));
    expect(acts.onExport).toHaveBeenCalledWith(expect.objectContaining({ id: 'canal' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove “The ship in the canal”' }));
    expect(acts.onRemove).toHaveBeenCalledWith(expect.objectContaining({ id: 'canal' }));
    expect(screen.queryByRole('button', { name: 'Remove “The crisis”' })).toBeNull();
  });

  test('offers to undo a removal', () => {
    const onRestore = vi.fn();
    draw(at({ ...TWO_PACKS, onRestore }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onRestore).toHaveBeenCalledWith('gone');
  });

  test('says what to do about a pack that cannot be read, and that nothing is erased if the store does not open', () => {
    expect(draw(at(TWO_PACKS)).text()).toContain('Import its file again, or remove it.');
    cleanup();
    expect(draw(at(NO_STORE)).text()).toContain('They were not erased.');
  });
});

describe('importing a pack', () => {
  const at = (props: Partial<typeof BRINGING>) => page({ bringing: { ...BRINGING, ...props } });
  const file = new File(['{}'], 'canal.json');

  test('accepts a file that is chosen or dropped', () => {
    const onFile = vi.fn();
    const { container } = draw(at({ onFile }));
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
    fireEvent.drop(container.querySelector('.drop')!, { dataTransfer: { files: [file] } });
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  test('accepts no second file during an import', () => {
    const onFile = vi.fn();
    const { container } = draw(at({ ...bringing({ step: 'working', work: 'storing', file: 'a.json' }), onFile }));
    fireEvent.drop(container.querySelector('.drop')!, { dataTransfer: { files: [file] } });
    expect(onFile).not.toHaveBeenCalled();
  });

  test('shows, before anything is stored, what changes and which names mean other entities in other packs', () => {
    const onConfirm = vi.fn();
    const { text } = draw(at({ ...bringing({ step: 'preview', incoming: INCOMING }), onConfirm }));
    expect(text()).toContain('1 name added: Ever Given');
    expect(text()).toContain('12 statements removed');
    expect(text()).toContain('“Washington”: here Washington (Place); in “The crisis” United States (Place)');
    fireEvent.click(screen.getByRole('button', { name: 'Replace the old version' }));
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  test('shows as text why a file is no pack', () => {
    const problems = ['<b>entities.0</b> is wrong'];
    const { text, container } = draw(at(bringing({ step: 'refused', file: 'x.json', problems })));
    expect(text()).toContain('<b>entities.0</b> is wrong');
    expect(container.querySelector('.refused b')).toBeNull();
  });

  test('can be cancelled', () => {
    const onCancel = vi.fn();
    draw(at({ ...bringing({ step: 'working', work: 'preparing', file: 'a.json' }), onCancel }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
