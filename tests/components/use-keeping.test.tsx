// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useKeeping } from '../../components/use-keeping.ts';
import type { CurrentPage } from '../../platform/current-page.ts';
import type { Keeping, storyKeeping } from '../../platform/story-keeping.ts';

const PAGE: CurrentPage = { state: 'ready', entries: [], tabId: 7, address: 'https://post.example/lamp' };
const KEPT: Keeping = { at: 'kept', id: 'lamp', since: 1 };
const KEPT_HERE: Keeping = { ...KEPT, reply: { outcome: 'kept', id: 'lamp', headline: 'The lamp', notes: [] } };

/** Renders a surface that offers to keep the page; returns ways to change what is stored without its doing. */
async function surface(stored: Keeping) {
  const heard = new Set<() => void>();
  const acts = {
    keptAt: vi.fn(async () => stored),
    keepStory: vi.fn(async () => KEPT_HERE),
    forgetStory: vi.fn(async (id: string): Promise<Keeping> => ({ at: 'forgotten', id })),
    undoKeeping: vi.fn(),
    openLibrary: vi.fn(),
    watchKept: (onChanged: () => void) => {
      heard.add(onChanged);
      return () => heard.delete(onChanged);
    },
  } satisfies Partial<Record<keyof typeof storyKeeping, unknown>>;
  function Surface() {
    const keep = useKeeping(PAGE, acts as unknown as typeof storyKeeping);
    if (!keep || keep === 'asking') return <p>{keep}</p>;
    return (
      <>
        <p data-testid="state">{JSON.stringify(keep.keeping)}</p>
        <button type="button" onClick={() => keep.onKeep(false)}>
          keep
        </button>
        <button type="button" onClick={keep.onForget}>
          forget
        </button>
      </>
    );
  }
  const shown = render(<Surface />);
  await act(async () => {});
  return {
    ...shown,
    heard,
    says: (): Keeping => JSON.parse(screen.getByTestId('state').textContent!),
    press: (name: string) => act(async () => screen.getByText(name).click()),
    elsewhere: (now: Keeping) =>
      act(async () => {
        acts.keptAt.mockResolvedValue(now);
        for (const tell of heard) tell();
      }),
  };
}

afterEach(cleanup);

describe('the bar that offers to keep a story', () => {
  it('follows what other pages do: keep the story, keep it again, forget it', async () => {
    const bar = await surface({ at: 'offered' });
    expect(bar.says()).toEqual({ at: 'offered' });
    await bar.elsewhere(KEPT);
    expect(bar.says()).toEqual(KEPT);
    await bar.elsewhere({ ...KEPT, since: 2 });
    expect(bar.says()).toEqual({ ...KEPT, since: 2 });
    await bar.elsewhere({ at: 'offered' });
    expect(bar.says()).toEqual({ at: 'offered' });
  });

  it('continues to offer *undo* for an action done here', async () => {
    const bar = await surface({ at: 'offered' });
    await bar.press('keep');
    await bar.elsewhere(KEPT);
    expect(bar.says()).toEqual(KEPT_HERE);
    await bar.press('forget');
    await bar.elsewhere({ at: 'offered' });
    expect(bar.says()).toEqual({ at: 'forgotten', id: 'lamp' });
    await bar.elsewhere(KEPT);
    expect(bar.says()).toEqual(KEPT);
  });

  it('stops listening when it is removed', async () => {
    const bar = await surface(KEPT);
    expect(bar.heard.size).toBe(1);
    await act(async () => void bar.unmount());
    expect(bar.heard.size).toBe(0);
  });
});
