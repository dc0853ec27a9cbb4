// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../components/options/options-view.tsx';
import {
  ADDED,
  BACKUP_ACTIONS,
  CHANGED,
  CHOICES,
  CHOSEN,
  LIMITS,
  RESET,
  SHORTCUTS,
  SITE_ACTIONS,
  SITES,
  UNLISTED,
} from '../../entrypoints/gallery/fixtures.ts';
import { draw } from './draw.tsx';

afterEach(cleanup);

const nothing = () => {};

/** Opens the exact numbers of a setting. */
const unfold = (legend: string) => fireEvent.click(screen.getByRole('button', { name: `Exact numbers: ${legend}` }));

function options(props: Partial<OptionsViewProps> = {}) {
  return (
    <OptionsView
      choices={CHOICES}
      limits={LIMITS}
      onChange={nothing}
      failed={false}
      sites={{ sites: SITES, ...SITE_ACTIONS }}
      dismissed={{ names: {}, onRestore: nothing }}
      shortcuts={{ shortcuts: SHORTCUTS, onChange: nothing }}
      backup={{ loading: { step: 'none' }, ...BACKUP_ACTIONS }}
      reset={RESET}
      {...props}
    />
  );
}

describe('choices', () => {
  test.each([
    ['every mention', { which: 'all' }],
    ['nothing', { which: 'none' }],
    ['Places', { kinds: ['person', 'organization', 'place', 'event'] }],
    ['People', { kinds: ['organization', 'event'] }],
    [/not certain/, { unsure: false }],
    [/how many names/, { badge: false }],
    [/^a click only/, { opens: 'click' }],
    [/Shift held/, { opens: 'key' }],
    ['many', { wordsApart: 5 }],
    ['fast', { openAfterMs: 150, closeAfterMs: 200 }],
    ['dark', { theme: 'dark' }],
    ['very large', { textSize: 150 }],
  ])('%s reports only its own change', (name, change) => {
    const onChange = vi.fn();
    draw(options({ onChange }));
    fireEvent.click(screen.getByLabelText(name));
    expect(onChange.mock.calls).toEqual([[change]]);
  });

  test.each([
    ['40', 40],
    ['12.6', 13],
    ['-3', 0],
    ['9999', 200],
  ])('a number typed as %s is reported as %d', (typed, value) => {
    const onChange = vi.fn();
    draw(options({ onChange }));
    unfold('How many lines');
    fireEvent.change(screen.getByLabelText(/^Words between/), { target: { value: typed } });
    expect(onChange).toHaveBeenCalledWith({ wordsApart: value });
  });

  test('a text size is kept within its limits', () => {
    const onChange = vi.fn();
    draw(options({ onChange }));
    unfold('Size of text');
    fireEvent.change(screen.getByLabelText(/^Of the browser/), { target: { value: '20' } });
    expect(onChange).toHaveBeenCalledWith({ textSize: 80 });
  });

  test('numbers are shown as words, or as numbers if no word fits', () => {
    draw(options());
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect(screen.getAllByLabelText<HTMLInputElement>('normal').every(({ checked }) => checked)).toBe(true);
    cleanup();
    draw(options({ choices: { ...CHOICES, openAfterMs: 420 } }));
    expect(screen.getByLabelText<HTMLInputElement>(/^Opens after/).value).toBe('420');
    expect(screen.getByLabelText<HTMLInputElement>('fast').checked).toBe(false);
  });

  test('an empty field keeps the previous number', () => {
    const onChange = vi.fn();
    draw(options({ onChange }));
    unfold('Speed');
    const field = screen.getByLabelText<HTMLInputElement>(/^Opens after/);
    fireEvent.change(field, { target: { value: '' } });
    expect(field.value).toBe('300');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('says so if a change could not be stored', () => {
    draw(options({ failed: true }));
    expect(screen.getByRole('alert').textContent).toContain('could not be saved');
  });
});

describe('sites', () => {
  test('each site that was added or switched off can be reset', () => {
    const acts = { onRemove: vi.fn(), onEverywhere: vi.fn(), onAllowAgain: vi.fn(), onSwitchOn: vi.fn() };
    draw(options({ choices: CHOSEN, sites: { sites: ADDED, ...acts } }));
    fireEvent.click(screen.getByRole('button', { name: `Remove ${UNLISTED.host}` }));
    fireEvent.click(screen.getByRole('button', { name: 'Stop reading every site' }));
    fireEvent.click(screen.getByRole('button', { name: 'Allow them again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read reuters.com again' }));
    expect(acts.onRemove).toHaveBeenCalledWith(UNLISTED.host);
    expect(acts.onEverywhere).toHaveBeenCalledWith(false);
    expect(acts.onAllowAgain).toHaveBeenCalledOnce();
    expect(acts.onSwitchOn).toHaveBeenCalledWith('reuters.com');
  });
  test('access to every site can be requested; the list unfolds', () => {
    const onEverywhere = vi.fn();
    draw(options({ sites: { sites: SITES, ...SITE_ACTIONS, onEverywhere } }));
    fireEvent.click(screen.getByRole('button', { name: 'Read news articles on every site' }));
    expect(onEverywhere).toHaveBeenCalledWith(true);
    expect(screen.queryByText('apnews.com')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /outlets on the list/ }));
    screen.getByText('apnews.com');
  });
});

describe('dismissed names', () => {
  test('are listed with the entity that they were linked to, or its id if no pack has it any more, and can be restored', () => {
    const onRestore = vi.fn();
    draw(options({ choices: CHOSEN, dismissed: { names: { 'sergei-lavrov': 'Sergei Lavrov' }, onRestore } }));
    screen.getByText('“the minister” is not gone-from-the-pack');
    fireEvent.click(screen.getByRole('button', { name: 'Show “Lavrov” as Sergei Lavrov again' }));
    expect(onRestore).toHaveBeenCalledWith(CHOSEN.dismissed[0]);
  });
});

describe('shortcuts', () => {
  test('are shown with their keys, and are changed in the browser', () => {
    const onChange = vi.fn();
    const { text } = draw(options({ shortcuts: { shortcuts: SHORTCUTS, onChange } }));
    expect(text()).toContain('Open BackstoryAlt+Shift+K');
    expect(text()).toContain('Show or hide the marksnot set');
    fireEvent.click(screen.getByRole('button', { name: 'Change the shortcuts' }));
    expect(onChange).toHaveBeenCalledOnce();
  });
  test('are left out if the browser has none', () => {
    draw(options({ shortcuts: { shortcuts: [], onChange: nothing } }));
    expect(screen.queryByText('Shortcuts')).toBeNull();
  });
});

describe('settings from a file', () => {
  test('each change is described before it is made', () => {
    const acts = { ...BACKUP_ACTIONS, onApply: vi.fn(), onCancel: vi.fn() };
    draw(options({ backup: { ...acts, loading: { step: 'preview', coming: CHOSEN, changes: CHANGED } } }));
    const changes = [...document.querySelectorAll('.preview li')].map((item) => item.textContent);
    expect(changes).toEqual([
      'Underline: nothing',
      'Kinds that are underlined: Places',
      'Words between two underlines, at least: 0',
      'Show mentions that are not certain, as “possibly”: no',
      'What opens it: resting on any known name with Shift held, or a click',
      'Opens after resting on a word for: 0 ms',
      'Closes after leaving for: 3000 ms',
      'Light or dark: dark',
      'Of the browser’s own size: 130 %',
      'Show how many names of the coverage are on the page: no',
      'Sites that you switched off: 1 entry',
      'Names that you dismissed: 2 entries',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change nothing' }));
    expect(acts.onApply).toHaveBeenCalledOnce();
    expect(acts.onCancel).toHaveBeenCalledOnce();
  });
  test('a file that changes nothing says so and offers nothing', () => {
    draw(options({ backup: { ...BACKUP_ACTIONS, loading: { step: 'preview', coming: {}, changes: [] } } }));
    screen.getByText('The file has the same settings as now.');
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });
  test.each([
    [{ problem: 'field', field: 'dismissed.0.surface', found: '7' }, '“dismissed.0.surface” cannot be 7.'],
    [{ problem: 'notJson' }, 'broken'],
    [{ problem: 'notSettings' }, 'no settings'],
    [{ problem: 'newer' }, 'newer'],
    [{ problem: 'tooLarge' }, 'too large'],
  ] as const)('a file that is refused says why: %j', (why, words) => {
    draw(options({ backup: { ...BACKUP_ACTIONS, loading: { step: 'refused', why } } }));
    expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.');
    expect(screen.getByRole('alert').textContent).toContain(words);
  });
});
