// @vitest-environment jsdom
/** The script that runs in a page when its story is kept: what it sends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import keep from '../../../entrypoints/keep/index.ts';
import { FILLER, openPage } from '../page-stubs.ts';
import { answerAsBackground } from '../questions.ts';

/** The most UTF-16 units that fit into one message. */
const MOST_UNITS = 195_000;

interface Told {
  headline: string;
  blocks: string[];
  isCut: boolean;
  metadata: [string, string][];
  canonical?: string;
}

/** Keeps the story with the chosen blocks. Returns the message, or undefined if none is sent. */
async function kept(choice: { blocks: number[]; headline?: number[]; shown?: unknown[] } | undefined) {
  let told: Told | undefined;
  answerAsBackground({
    storyToKeep: () => choice && { headline: [], shown: [], ...choice },
    keepText: (data: Told) => {
      told = data;
    },
  });
  await keep.main();
  return told;
}

beforeEach(() => openPage([`First. ${FILLER}`, `Second. ${FILLER}`, `Third. ${FILLER}`]));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('keeping the story of a page', () => {
  it('sends the blocks that the background chose, in its order', async () => {
    const told = await kept({ blocks: [2, 0] });
    expect(told!.blocks.map((text) => text.split('.')[0])).toEqual(['Third', 'First']);
    expect(told).toMatchObject({ headline: '', isCut: false });
    expect(told).not.toHaveProperty('canonical');
  });

  it('sends nothing if the background chose nothing', async () => {
    expect(await kept(undefined)).toBeUndefined();
  });

  it('sends the blocks of the headline as one line of at most a thousand letters', async () => {
    expect((await kept({ blocks: [0], headline: [1, 2] }))!.headline).toMatch(/^Second\. .* Third\. /);
    openPage([`First ${'a'.repeat(2000)}`]);
    expect((await kept({ blocks: [0], headline: [0] }))!.headline).toHaveLength(1000);
  });

  it('sends as much as fits into a message, and says that the rest is cut off', async () => {
    const long = Array.from({ length: 12 }, (_, i) => `${i}`.padEnd(19_000, 'a'));
    openPage(long);
    const all = [...long.keys()];
    const told = await kept({ blocks: all });
    expect(told!.isCut).toBe(true);
    expect(told!.blocks.map((text) => text.length)).toEqual([...Array(10).fill(19_000), MOST_UNITS - 190_000]);
    expect((await kept({ blocks: all.slice(0, 10) }))!.isCut).toBe(false);
  });

  it('sends the address that the page calls its own, and no more than two thousand letters of it', async () => {
    document.head.innerHTML += '<link rel="canonical" href="https://courier.example/a">';
    expect((await kept({ blocks: [0] }))!.canonical).toBe('https://courier.example/a');
    document.querySelector('link')!.setAttribute('href', 'a'.repeat(3000));
    expect((await kept({ blocks: [0] }))!.canonical).toHaveLength(2000);
  });

  it('sends what the page says of itself, and the dates that it shows', async () => {
    const shown = [['shown', 'March 3, 2031', 4]];
    const told = await kept({ blocks: [0], shown });
    expect(told!.metadata.flat()).toContain('article');
    expect(told!.metadata.at(-1)).toEqual(shown[0]);
  });
});
