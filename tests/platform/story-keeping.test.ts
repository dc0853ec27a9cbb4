import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Keeping, storyKeeping } from '../../platform/story-keeping.ts';
import { type Answers, answerAsBackground } from '../entrypoints/questions.ts';

const { forgetStory, keepStory, keptAt, openLibrary, undoKeeping } = storyKeeping;
const NOW = 1_000_000;
const REPLY = { id: 's1', headline: 'Story', notes: [] };
const broken = () => {
  throw new Error('broken');
};

/** Answers as the background, and logs what it was asked. */
function background(answers: Answers) {
  const sent = answerAsBackground(answers);
  return () =>
    (sent.mock.calls as unknown as [{ type: string; data: unknown }][]).map(([{ type, data }]) => [type, data]);
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => void vi.useRealTimers());

describe('the story at an address', () => {
  it.each<[string, Answers, string | undefined, Keeping]>([
    [
      'is kept since it was kept last',
      { keptAt: () => ({ id: 's1', updatedAt: 7 }) },
      'a',
      { at: 'kept', id: 's1', since: 7 },
    ],
    ['can be kept', { keptAt: () => null }, 'a', { at: 'offered' }],
    ['can be kept if that is not known', { keptAt: broken }, 'a', { at: 'offered' }],
    [
      'can be kept although its address is not told',
      { keptAt: () => ({ id: 's1', updatedAt: 7 }) },
      undefined,
      { at: 'offered' },
    ],
  ])('%s', async (_, answers, address, expected) => {
    const asked = background(answers);
    expect(await keptAt(address)).toEqual(expected);
    expect(asked()).toEqual(address === undefined ? [] : [['keptAt', { address }]]);
  });
});

describe('keeping the story of a tab', () => {
  it.each<[object | string, boolean]>([
    [{ outcome: 'kept', ...REPLY }, true],
    [{ outcome: 'same', ...REPLY }, true],
    [{ outcome: 'noText' }, false],
    ['full', false],
  ])('tells what came of it: %j', async (reply, isKept) => {
    const asked = background({ keepStory: () => reply });
    expect(await keepStory(7, true)).toEqual(
      isKept ? { at: 'kept', id: 's1', since: NOW, reply } : { at: 'refused', reply },
    );
    expect(asked()).toEqual([['keepStory', { tabId: 7, anyway: true }]]);
  });

  it('counts as a page that cannot be read if the background does not answer', async () => {
    background({ keepStory: broken });
    expect(await keepStory(7, false)).toEqual({ at: 'refused', reply: { outcome: 'closed' } });
  });
});

it.each([
  [['s1'], { at: 'forgotten', id: 's1' }],
  ['unavailable', { at: 'refused', reply: 'unavailable' }],
])('a story is forgotten so that it can be restored: %j', async (reply, expected) => {
  const asked = background({ forgetStories: () => reply });
  expect(await forgetStory('s1')).toEqual(expected);
  expect(asked()).toEqual([['forgetStories', { choice: { ids: ['s1'] }, forgotten: true }]]);
});

describe('taking back what was done last', () => {
  const kept = (outcome: 'kept' | 'same' | 'updated'): Keeping => ({
    at: 'kept',
    id: 's1',
    since: 7,
    reply: { outcome, ...REPLY },
  });
  const FORGOTTEN: Keeping = { at: 'forgotten', id: 's1' };
  const restoring = ['forgetStories', { choice: { ids: ['s1'] }, forgotten: false }];
  const forgetting = ['forgetStories', { choice: { ids: ['s1'] }, forgotten: true }];
  const before = ['restoreStory', { id: 's1' }];

  it.each<[string, Keeping, Answers, Keeping, unknown[]]>([
    [
      'restores a forgotten story',
      FORGOTTEN,
      { forgetStories: () => ['s1'] },
      { at: 'kept', id: 's1', since: NOW },
      [restoring],
    ],
    ['offers to keep it if it is erased', FORGOTTEN, { forgetStories: () => [] }, { at: 'offered' }, [restoring]],
    [
      'tells why it cannot be restored',
      FORGOTTEN,
      { forgetStories: () => 'full' },
      { at: 'refused', reply: 'full' },
      [restoring],
    ],
    ['forgets a story that was kept', kept('kept'), { forgetStories: () => ['s1'] }, { at: 'offered' }, [forgetting]],
    [
      'tells why it cannot be forgotten',
      kept('kept'),
      { forgetStories: () => 'full' },
      { at: 'refused', reply: 'full' },
      [forgetting],
    ],
    [
      'restores the text before',
      kept('updated'),
      { restoreStory: () => 'done' },
      { at: 'kept', id: 's1', since: 7 },
      [before],
    ],
    [
      'leaves the text if there is none before',
      kept('same'),
      { restoreStory: () => 'gone' },
      { at: 'kept', id: 's1', since: 7 },
      [before],
    ],
    [
      'tells why the text cannot be restored',
      kept('updated'),
      { restoreStory: () => 'full' },
      { at: 'refused', reply: 'full' },
      [before],
    ],
    [
      'does nothing if the story was not kept here',
      { at: 'kept', id: 's1', since: 7 },
      {},
      { at: 'kept', id: 's1', since: 7 },
      [],
    ],
    ['does nothing if nothing was done', { at: 'offered' }, {}, { at: 'offered' }, []],
  ])('%s', async (_, keeping, answers, expected, questions) => {
    const asked = background(answers);
    expect(await undoKeeping(keeping)).toEqual(expected);
    expect(asked()).toEqual(questions);
  });
});

it('the Library page opens in a new tab, at the place that is wanted', () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  openLibrary('#kept/s1');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${browser.runtime.getURL('/library.html')}#kept/s1` });
});
