// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../entrypoints/library/library.tsx';
import { draw } from '../../components/draw.tsx';
import { gone, redrawn } from '../drawn.ts';
import { type Answers, answerAsBackground, pending } from '../questions.ts';

const PACK = { id: 'basin', title: 'The Basin', checksum: 'x', covers: { from: '2031', to: '2032' } };
const PACKS = { packs: [{ ...PACK, names: 2, articles: 1, isBundled: true, on: true, bytes: 900 }], bytes: 900 };
const HELD: Answers = {
  holdings: () => ({ articles: [], names: [{ id: 'ada', name: 'Ada', kind: 'person' }], unlisted: [] }),
  about: () => ({ names: 2, articles: 1, examples: [] }),
  stories: () => ({ stories: [] }),
  corrections: () => [],
};

async function openLibrary(answers: Answers) {
  const asked = answerAsBackground(answers);
  const page = draw(<Library />);
  await redrawn();
  const questions = () => asked.mock.calls.map(([message]) => (message as unknown as { type: string }).type);
  return { ...page, questions };
}

beforeEach(() => void vi.restoreAllMocks());
afterEach(gone);

describe('the Library page', () => {
  it('requests the contents of the packs once when it is opened, and again when the reader returns', async () => {
    const { questions, text } = await openLibrary({ ...HELD, packs: () => PACKS });
    expect(text()).toContain('The Basin');
    expect(questions().sort()).toEqual(['about', 'corrections', 'holdings', 'packs', 'stories']);
    document.dispatchEvent(new Event('visibilitychange'));
    await redrawn();
    expect(questions().filter((question) => question === 'holdings')).toHaveLength(2);
    expect(questions().filter((question) => question === 'stories')).toHaveLength(2);
  });

  it.each([
    ['#article/004', 'article'],
    ['#name/ada', 'view'],
    ['#kept/s1', 'keptStory'],
  ])('asks only for what its address names, and says so if there is no such thing: %s', async (hash, question) => {
    location.hash = hash;
    const { questions, text } = await openLibrary({ ...HELD, packs: () => PACKS, [question]: () => null });
    location.hash = '';
    const ofPlaces = questions().filter((one) => ['article', 'view', 'keptStory', 'storiesOf'].includes(one));
    expect([...new Set(ofPlaces)]).toEqual([question]);
    expect(text()).toContain('This is no longer in your library');
  });

  it('says so if the packs cannot be loaded', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await openLibrary({
      ...HELD,
      packs: () => {
        throw new Error('broken');
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('The library cannot be read');
  });

  it('says that a pack was removed only once it no longer lists it, as the next import is compared with the list', async () => {
    const file = { file: { name: 'lamp.json', bytes: 9 }, addedAt: 0 };
    const own = { ...PACKS.packs[0]!, ...file, id: 'lamp', title: 'The Lamp', isBundled: false };
    const late = pending<typeof PACKS>();
    const lists = [{ packs: [...PACKS.packs, own], bytes: 909 }, late.promise];
    const { text } = await openLibrary({ ...HELD, packs: () => lists.shift(), removePack: () => 'done' });
    fireEvent.click(screen.getByRole('button', { name: /Remove.*The Lamp/ }));
    await redrawn();
    expect(text()).not.toMatch(/The Lamp.*was removed/);
    late.resolve(PACKS);
    await redrawn();
    expect(text()).toMatch(/The Lamp.*was removed/);
  });

  it('keeps what it shows if a later request fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const replies = [() => PACKS];
    const { text } = await openLibrary({ ...HELD, packs: () => replies.shift()!() });
    document.dispatchEvent(new Event('visibilitychange'));
    await redrawn();
    expect(text()).toContain('The Basin');
    expect(text()).toContain('That did not work');
  });
});
