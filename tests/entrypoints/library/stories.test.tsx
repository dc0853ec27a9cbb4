// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../entrypoints/library/library.tsx';
import { storyFileParts } from '../../../platform/reading-file.ts';
import { storyId } from '../../../reading/story.ts';
import { draw } from '../../components/draw.tsx';
import { DAM } from '../../reading/stories.ts';
import { gone, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, pending } from '../questions.ts';

const HEADS = DAM.map((story) => ({
  ...story,
  id: storyId(story.key),
  keys: [story.key],
  day: story.published,
  isDayTold: true,
  names: 2,
  bytes: 900,
  opening: '',
}));
const CARRIED = DAM.map((story) => ({ ...story, keys: [story.key] }));

interface Forget {
  choice: { ids: string[] };
  forgotten: boolean;
}

/**
 * Opens the Library page with a simulated background.
 *
 * @param isErased whether forgotten stories cannot be restored
 * @param answers in place of the usual ones
 */
async function openLibrary(isErased = false, answers: Answers = {}) {
  const forgotten = new Set<string>();
  answerAsBackground({
    packs: () => ({ packs: [], bytes: 0 }),
    holdings: () => ({ articles: [], names: [], unlisted: [] }),
    about: () => ({ names: 0, articles: 0, examples: [] }),
    corrections: () => [],
    stories: () => ({ stories: HEADS.filter(({ id }) => !forgotten.has(id)) }),
    importStories: () => ({ added: 0, updated: 0, same: 1 }),
    forgetStories: ({ choice, forgotten: isForgotten }: Forget) => {
      if (!isForgotten && isErased) return [];
      for (const id of choice.ids) isForgotten ? forgotten.add(id) : forgotten.delete(id);
      return choice.ids;
    },
    ...answers,
  });
  const page = draw(<Library />);
  await redrawn();
  return page;
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await redrawn();
}

async function choose(stories: typeof CARRIED): Promise<void> {
  const file = new File([...storyFileParts(stories, [])], 'stories.json', { type: 'application/json' });
  const input = document.querySelectorAll<HTMLInputElement>('.story-files input[type=file]')[0]!;
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  await redrawn();
}

beforeEach(() => void vi.restoreAllMocks());
afterEach(gone);

it('kept stories come with the corrections, which would move the packs below if they came later', async () => {
  const corrections = pending<[]>();
  const { text } = await openLibrary(false, { corrections: () => corrections.promise });
  expect(text()).not.toContain(DAM[0]!.headline);
  corrections.resolve([]);
  await redrawn();
  expect(text()).toContain(DAM[0]!.headline);
});

describe('stories that were forgotten', () => {
  const forget = `Forget “${DAM[0]!.headline}”`;

  it('can be restored', async () => {
    const { text } = await openLibrary();
    await press(forget);
    expect(text()).toContain(`“${DAM[0]!.headline}” was forgotten.`);
    await press('Undo');
    expect(text()).not.toContain('was forgotten');
    expect(screen.getByRole('button', { name: forget })).toBeTruthy();
  });

  it('are reported only once the list lacks them, as its buttons go with them', async () => {
    const late = pending<object>();
    const lists = [{ stories: HEADS }, late.promise];
    const { text } = await openLibrary(false, { stories: () => lists.shift() });
    await press(forget);
    expect(text()).not.toContain('was forgotten');
    late.resolve({ stories: HEADS.slice(1) });
    await redrawn();
    expect(text()).toContain(`“${DAM[0]!.headline}” was forgotten.`);
  });

  it('are reported below the buttons, so that no button moves when the notice disappears', async () => {
    await openLibrary();
    await press(forget);
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons.indexOf('Undo')).toBeGreaterThan(buttons.indexOf('Forget many'));
  });

  it('are reported as erased if it is too late', async () => {
    const { text } = await openLibrary(true);
    await press(forget);
    await press('Undo');
    expect(text()).toContain('It was too late.');
  });

  it('because a file replaced them can also be restored', async () => {
    const { text } = await openLibrary();
    await choose(CARRIED.slice(0, 1));
    await press(/^Replace/);
    expect(text()).toContain('2 stories were forgotten.');
    expect(text()).not.toContain(DAM[1]!.headline);
    await press('Undo');
    for (const { headline } of DAM) expect(text()).toContain(headline);
  });

  it('are not mentioned after an import that replaced none', async () => {
    const { text } = await openLibrary();
    await choose(CARRIED);
    await press(/^Replace/);
    expect(text()).toContain('New stories: 0');
    expect(text()).not.toContain('forgotten');
  });
});
