import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryService } from '../../entrypoints/background/library-service.ts';
import { answerMessages } from '../../entrypoints/background/messages.ts';
import { LONGEST_BLOCK } from '../../page/blocks.ts';
import { piecesOf } from '../../page/text-blocks.ts';
import { checked, linkRequest, pageSummary } from '../../platform/message-checks.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../platform/settings.ts';
import { PACK } from '../engine/lexicon.ts';
import { libraryOf } from '../engine/library/library-of.ts';
import { expectCleanPrototypes, hostileText, hostileValue, mutated, POLLUTING } from './hostile.ts';
import { runs, Tally } from './runs.ts';

const service = new LibraryService(libraryOf(PACK));
const tally = new Tally('messages');
afterAll(() => tally.write());

const STORY = { published: '2014-03-31', present: ['john-kerry', 'paris'] };
const MATCH = {
  surface: 'Kerry',
  alias: 'Kerry',
  aliasType: 'plain',
  via: 'surname',
  confidence: 0.9,
  rivals: ['paris'],
};
/** A valid message of each type that the background answers. */
const QUESTIONS: Record<string, unknown> = {
  story: {
    outline: {
      names: ['body', '', 'p', 'lead'],
      elements: '0,0,1,1,1,2,3,1',
      blocks: '1,200,0',
      heads: ['John Kerry saw Sergei Lavrov.'],
    },
    metadata: [['meta og:type', 'article', 0]],
    anyway: false,
  },
  link: {
    blocks: ['Yesterday John Kerry saw Sergei Lavrov.', 'They met in Paris.'],
    ...STORY,
    marked: ['paris'],
    metadata: [
      ['meta datePublished <meta ', '2014-03-31', 1],
      ['meta dateModified <meta ', '2026-01-01', 1],
    ],
  },
  cast: { blocks: ['The chancellor, Friedrich Merz, was in Berlin. Merz spoke to them.'], ...STORY },
  view: { id: 'john-kerry', story: STORY, match: MATCH },
  lookup: { query: 'nato chief' },
  coverage: { story: STORY },
  notes: { story: STORY },
  about: {},
  holdings: {},
  article: { id: '000' },
  names: { ids: ['john-kerry', 'paris'] },
  count: { entities: 3 },
  dismiss: { entity: 'john-kerry', surface: 'Kerry', dismissed: true },
  card: {},
};
const kinds = fc.constantFrom(...Object.keys(QUESTIONS));

const READER = { id: 'test-extension-id', tab: { id: 7, url: 'https://www.reuters.com/world/' }, frameId: 0 };

type Answer = { res?: unknown; err?: { message: string } } | undefined;

/** Delivers a message as the browser does. Returns the answer, or undefined if there is none. */
async function ask(message: unknown, sender: object = READER): Promise<Answer> {
  let answered: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    answered = resolve;
  });
  const kept: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, answered);
  return kept.includes(true) ? answer : undefined;
}
const told = (type: unknown, data: unknown) => ({ id: 1, timestamp: 1, type, data });

const ran = vi.fn();
const badge = vi.fn();

beforeAll(() => {
  Object.assign(browser, {
    action: { setBadgeText: badge, setBadgeBackgroundColor: vi.fn() },
    scripting: { executeScript: ran },
  });
  answerMessages(
    async () => service,
    () => {},
  );
});
beforeEach(async () => {
  vi.clearAllMocks();
  await fakeBrowser.storage.local.clear();
  await changeSettings(() => ({ ...DEFAULT_SETTINGS, sitesOff: ['bbc.com'] }));
});

const stored = () => fakeBrowser.storage.local.get('settings');

/** Checks the guarantees about every answer, and returns the outcome. */
async function expectInOrder(answer: Answer, before: unknown): Promise<string> {
  expectCleanPrototypes();
  expect((await ask(told('lookup', { query: 'nato chief' })))?.res).toContainEqual(
    expect.objectContaining({ id: 'jens-stoltenberg' }),
  );
  if (answer === undefined) return 'not answered';
  if (answer.err === undefined) {
    // every answer can be sent as a message
    expect(() => structuredClone(answer.res)).not.toThrow();
    return 'in order, answered';
  }
  expect(answer.err.message).toMatch(/^(message refused: |settings not changed: ).+/);
  expect(answer.err.message.length).toBeLessThan(300);
  expect(await stored()).toEqual(before);
  return 'refused with the reason';
}

describe('the background', () => {
  it.each(Object.keys(QUESTIONS))('answers a valid request: %s', async (type) =>
    expect(await ask(told(type, QUESTIONS[type]))).not.toHaveProperty('err'),
  );

  it.each<[string, object]>([
    ['another extension', { id: 'somebody-else' }],
    ['a page', { url: 'https://evil.example/', origin: 'https://evil.example', tab: { id: 7 } }],
    ['nobody', {}],
  ])('does nothing for %s', async (_, sender) => {
    const before = await stored();
    for (const [type, data] of Object.entries(QUESTIONS))
      expect(await ask(told(type, data), sender), type).toBeUndefined();
    expect(await stored()).toEqual(before);
    expect(ran).not.toHaveBeenCalled();
    expect(badge).not.toHaveBeenCalled();
  });

  it('runs the card’s script in the tab and frame that asked, whatever the message says', async () => {
    await ask(told('card', { tabId: 1, target: { tabId: 1 }, files: ['/evil.js'] }));
    expect(ran.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [0] }, files: ['/draw.js', '/card.js'] }]]);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '', 'nobody', 7, null, undefined, {}])(
    'does not answer a message of an unknown kind: %j',
    async (type) => expect(await ask(told(type, {}))).toBeUndefined(),
  );

  it('refuses to dismiss more names than the limit, and keeps the others', async () => {
    const dismissed = Array.from({ length: 2000 }, (_, i) => ({ entity: 'paris', surface: `Paris ${i}` }));
    await changeSettings((settings) => ({ ...settings, dismissed }));
    const answer = await ask(told('dismiss', QUESTIONS.dismiss));
    expect(answer?.err?.message).toMatch(/^settings not changed: dismissed: is full .*take some back in the settings/);
    expect((await readSettings()).dismissed).toEqual(dismissed);
  });

  it('answers or refuses every request with something changed in it', () => {
    const question = kinds.chain((type) => mutated(QUESTIONS[type]).map((data) => ({ type, data })));
    return fc.assert(
      fc.asyncProperty(question, async ({ type, data }) => {
        const before = await stored();
        const answer = await ask(told(type, data));
        tally.count('a question to the background with values changed', await expectInOrder(answer, before));
      }),
      { numRuns: runs(150) },
    );
  });

  it('answers or refuses whatever it is sent', () => {
    const message = fc.oneof(
      fc.tuple(kinds, hostileValue).map(([type, data]) => told(type, data)),
      fc.tuple(hostileText, hostileValue).map(([type, data]) => told(type, data)),
      fc.record({ type: fc.oneof(kinds, hostileValue), timestamp: hostileValue, data: hostileValue }),
      fc.constantFrom(...POLLUTING).map((text) => JSON.parse(text) as unknown),
      hostileValue,
    );
    return fc.assert(
      fc.asyncProperty(message, async (any) => {
        const before = await stored();
        tally.count('a message to the background of any kind', await expectInOrder(await ask(any), before));
      }),
      { numRuns: runs(150) },
    );
  });

  it('reads any text of a page: markup, halves of surrogate pairs, names in reverse', () =>
    fc.assert(
      fc.asyncProperty(fc.array(hostileText, { maxLength: 12 }), async (blocks) => {
        const answer = await ask(told('link', { blocks: [...blocks, 'John Kerry spoke.'], present: [], marked: [] }));
        expect(answer).toMatchObject({ res: { entities: [{ id: 'john-kerry' }] } });
        tally.count('a page of hostile text', 'read, and the name in it found');
      }),
      { numRuns: runs(100) },
    ));
});

describe('the text of a page', () => {
  it('is sent in portions that the background accepts, for any blocks', () => {
    const length = fc.oneof(fc.nat(30), fc.nat(LONGEST_BLOCK), fc.constant(LONGEST_BLOCK));
    const lengths = fc.array(length, { maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(lengths, fc.nat(20_000), (some, short) => {
        const texts = [...some.map((units) => 'x'.repeat(units)), ...new Array<string>(short).fill('x')];
        const pieces = piecesOf(texts.map((text) => ({ text, parts: [], linked: 0 })));
        for (const piece of pieces)
          checked(linkRequest, { blocks: piece.map(({ text }) => text), present: [], marked: [] });
        expect(pieces.flat()).toHaveLength(texts.length);
        tally.count('a page of any number and length of blocks', 'asked about in pieces that fit, all of it');
      }),
      { numRuns: Math.min(runs(30), 500) },
    );
  });
});

describe('the summary that a page sends', () => {
  const SUMMARY = {
    state: 'ready',
    entries: [{ id: 'john-kerry', name: 'John Kerry', kind: 'person', count: 3 }],
    published: '2014-03-31',
  };

  it('is passed on unchanged if it is valid', () => expect(checked(pageSummary, SUMMARY)).toEqual(SUMMARY));

  it('is passed on if it is valid, and refused otherwise, whatever a script in a page sends', () =>
    fc.assert(
      fc.property(fc.oneof(mutated(SUMMARY), hostileValue), (data) => {
        let outcome = 'in order, passed on';
        try {
          for (const { name, count } of checked(pageSummary, data).entries)
            expect([typeof name, typeof count]).toEqual(['string', 'number']);
        } catch (error) {
          expect((error as Error).message).toMatch(/^message refused: [^\n]{1,280}$/);
          outcome = 'refused with the reason';
        }
        tally.count('an answer to the popup from a page', outcome);
      }),
      { numRuns: runs(150) },
    ));
});
