/** Asking the background about the names of a story. */
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askAbout } from '../../platform/ask-story.ts';

const STORY = { present: ['john-kerry'] };
const asked = vi.fn();

function answerWith(answer: () => unknown): void {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    asked(message);
    return answer();
  }) as never);
}

beforeEach(() => void asked.mockClear());

it('returns what the background knows of them', async () => {
  answerWith(() => ({ res: { 'john-kerry': 'Secretary of State' } }));
  expect(await askAbout('notes', STORY, {})).toEqual({ 'john-kerry': 'Secretary of State' });
  expect(asked).toHaveBeenCalledExactlyOnceWith({ type: 'notes', data: { story: STORY } });
});

it('returns nothing without asking if the story has no names', async () => {
  answerWith(() => ({ res: [{ title: 'Any' }] }));
  expect(await askAbout('coverage', { present: [] }, [])).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});

it('returns nothing if the background refuses', async () => {
  answerWith(() => ({ err: { message: 'broken' } }));
  expect(await askAbout('coverage', STORY, [])).toEqual([]);
});
