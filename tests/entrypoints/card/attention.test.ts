// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PageAttention } from '../../../entrypoints/card/attention.ts';
import type { CardHost } from '../../../entrypoints/card/card-host.ts';
import type { CardRequest } from '../../../entrypoints/card/open-card.tsx';
import { MOST_MENTIONS } from '../../../platform/limits.ts';
import {
  castRequest,
  checked,
  connectionRequest,
  dismissRequest,
  pinRequest,
  sentencesRequest,
  type ViewRequest,
  viewRequest,
} from '../../../platform/message-checks.ts';
import type { PageInPlace, PageMention } from '../../../platform/page-slot.ts';
import { cardSettingsOf, DEFAULT_SETTINGS, type Settings } from '../../../platform/settings-schema.ts';
import { mentionOf, openPage } from '../page-stubs.ts';
import { type Answers, answerAsBackground, type Pending, pending } from '../questions.ts';

let page: PageInPlace & { mentions: PageMention[] };
let attention: PageAttention;
let life: AbortController;
/** the open card */
let card: CardRequest | undefined;
/** the pinned card */
let pinned: CardRequest | undefined;
/** whether the pointer is on the pinned card */
let onPinned = false;
/** whether the pointer is between the card and its word */
let onTheWay = false;
/** whether the card was scrolled out of the window with its word */
let scrolledAway = false;
const closed = vi.fn();
/** receives the shortcut that the pinned card mentions */
const keysTold = vi.fn();
const KERRY_REF = { id: 'john-kerry', name: 'John Kerry', kind: 'person' as const };
/** the mention under the pointer */
let under: PageMention | undefined;
/** the element that covers this mention */
let covering: Element | undefined;
const active = vi.fn();
const dismissedHere = vi.fn();
/** called when the background is asked for the cast */
const castAsked = vi.fn();
/** the mentions that the background finds */
let found: PageMention[] = [];

const SAID = { text: 'the American diplomat', sentence: 'John Kerry, the American diplomat, spoke.' };
const viewed = vi.fn((question: ViewRequest): unknown => ({
  id: question.id,
  name: question.id,
  related: [],
  facts: [],
}));
const kept = vi.fn();

function background(more: Answers = {}): void {
  answerAsBackground({
    view: (data) => viewed(checked(viewRequest, data)),
    dismiss: (data) => kept(checked(dismissRequest, data)),
    cast: async (data) => {
      await castAsked(checked(castRequest, data));
      return { spans: [], hows: [], entities: [], introductions: { 'john-kerry': SAID } };
    },
    ...more,
  });
}

/** Sets the word under the pointer, as jsdom has no layout. */
function wordIs(word: string): void {
  const offsetNode = document.createTextNode(`so ${word} is`);
  Document.prototype.caretPositionFromPoint = () => ({ offsetNode, offset: 4, getClientRect: () => null });
}

/** Simulates a pointer move onto a mention, onto the card, or onto nothing. */
function point(over?: PageMention, more: object = {}): void {
  under = over;
  time += 1000;
  attention.pointer({
    isTrusted: true,
    pointerType: 'mouse',
    buttons: 0,
    clientX: 1,
    clientY: 1,
    timeStamp: time,
    target: document.body,
    ...more,
  } as unknown as PointerEvent);
}
let time = 0;
const CARD = document.createElement('context-card');

/** Sets some settings of the card; all others have their defaults. */
const choose = (some: Partial<Settings>) =>
  Object.assign(page, { cardSettings: cardSettingsOf({ ...DEFAULT_SETTINGS, ...some }) });

function click(over?: PageMention, more: object = {}): void {
  under = over;
  const target = over?.node.parentElement ?? document.body;
  attention.click({ isTrusted: true, button: 0, detail: 1, target, ...more } as unknown as MouseEvent);
}
const rest = () => vi.advanceTimersByTimeAsync(1000);
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  viewed.mockClear();
  kept.mockClear();
  closed.mockClear();
  active.mockClear();
  dismissedHere.mockClear();
  [card, pinned] = [undefined, undefined];
  [onPinned, onTheWay, scrolledAway] = [false, false, false];
  castAsked.mockReset();
  found = [];
  wordIs('Geneva');
  under = undefined;
  openPage(['John Kerry met Sergei Lavrov.', '<a href="#"><b>Geneva</b></a> was cold. Later Kerry left.']);
  Document.prototype.elementFromPoint = () => covering ?? under?.node.parentElement ?? null;
  covering = undefined;
  life = new AbortController();
  page = {
    published: '2014-03-31',
    mentions: [],
    cardSettings: cardSettingsOf(DEFAULT_SETTINGS),
    signal: life.signal,
    leave: () => life.abort(),
    drawWith: () => {},
    at: () => under,
    story: [{ text: 'Merz spoke.', parts: [] }],
    marks: { add: vi.fn(), remove: vi.fn() },
    mentionsAt: () => found,
    setActive: active,
    setDismissed: dismissedHere,
  };
  const host = {
    open: (request: CardRequest) => {
      card = request;
    },
    close: () => {
      card = undefined;
      closed();
    },
    holds: ({ target }: Event) => target === CARD,
    pin: () => {
      [pinned, card] = [card, undefined];
      return { tellKeys: keysTold };
    },
    unpin: () => {
      pinned = undefined;
    },
    isOnPinned: () => onPinned,
    isOnTheWay: () => onTheWay,
    get isOutOfSight() {
      return scrolledAway;
    },
  };
  attention = new PageAttention(page, host as unknown as CardHost);
  const kerry = mentionOf('John Kerry');
  const again = mentionOf('Kerry left', { marked: false, entity: kerry.entity });
  page.mentions = [kerry, mentionOf('Sergei Lavrov'), mentionOf('Geneva'), again];
  background();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const [KERRY, LAVROV, GENEVA, AGAIN] = [0, 1, 2, 3];
const mention = (index: number) => page.mentions[index]!;

describe('a pointer that rests on a name', () => {
  it('opens its card, with what is known about the page', async () => {
    point(mention(KERRY));
    await rest();
    expect(card).toMatchObject({ view: { id: 'john-kerry' }, held: false, position: undefined });
    expect(active).toHaveBeenLastCalledWith(mention(KERRY));
    expect(viewed.mock.calls).toEqual([
      [
        {
          id: 'john-kerry',
          story: { published: '2014-03-31', present: ['john-kerry', 'sergei-lavrov', 'geneva'] },
          match: {
            surface: 'John Kerry',
            alias: 'John Kerry',
            aliasType: 'plain',
            via: 'name',
            rivals: [],
            confidence: 0.95,
          },
        },
      ],
    ]);
  });

  it('does so after the delay in the settings, also if it is changed later', async () => {
    choose({ openAfterMs: 900 });
    point(mention(KERRY));
    await vi.advanceTimersByTimeAsync(899);
    expect(viewed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(viewed).toHaveBeenCalledOnce();
  });

  it('opens no card of a name without an underline, which a click does', async () => {
    point(mention(AGAIN));
    await rest();
    expect(viewed).not.toHaveBeenCalled();
    click(mention(AGAIN));
    await rest();
    expect(card).toMatchObject({ held: true });
  });

  it.each<[string, Partial<Settings>, boolean[]]>([
    // expected for an underlined name, for another one, and for another one with Shift pressed
    ['a line', { opens: 'marked' }, [true, false, false]],
    ['any name', { opens: 'any' }, [true, true, true]],
    ['a click', { opens: 'click' }, [false, false, false]],
    ['a held key', { opens: 'key' }, [false, false, true]],
  ])('opens a card if the setting says so: %s', async (_, some, expected) => {
    choose(some);
    const opened: boolean[] = [];
    for (const [one, shiftKey] of [
      [KERRY, false],
      [AGAIN, false],
      [AGAIN, true],
    ] as const) {
      point(mention(one), { shiftKey });
      await rest();
      opened.push(card !== undefined);
      press('Escape');
      point();
    }
    expect(opened).toEqual(expected);
  });

  it('opens the card under a resting pointer when the key is pressed, and keeps it when the key is released', async () => {
    choose({ opens: 'key' });
    point(mention(KERRY));
    await rest();
    expect(card).toBeUndefined();
    press('Shift');
    await rest();
    expect(card).toMatchObject({ held: false });
    point(mention(KERRY));
    await rest();
    expect(card).toBeDefined();
    press('Shift');
    await rest();
    expect(viewed).toHaveBeenCalledOnce();
  });

  it('opens no card if it moves on before the delay is over', async () => {
    point(mention(KERRY));
    point();
    await rest();
    expect(viewed).not.toHaveBeenCalled();
  });

  it.each<[string, object]>([
    ['a script of the page simulates', { isTrusted: false }],
    ['a finger causes', { pointerType: 'touch' }],
    ['selects text', { buttons: 1 }],
  ])('opens no card if it is a pointer that %s', async (_, more) => {
    point(mention(KERRY), more);
    await rest();
    expect(viewed).not.toHaveBeenCalled();
  });

  it('opens no card if the answer comes after it has left', async () => {
    const answer = pending<unknown>();
    background({ view: () => answer.promise });
    point(mention(KERRY));
    await rest();
    point();
    await rest();
    answer.resolve({ id: 'john-kerry' });
    await rest();
    expect(card).toBeUndefined();
  });

  it('opens the second of two cards, whichever answer comes last', async () => {
    const answers: Pending<unknown>[] = [];
    background({
      view: () => {
        const answer = pending<unknown>();
        answers.push(answer);
        return answer.promise;
      },
    });
    click(mention(KERRY));
    await rest();
    click(mention(LAVROV));
    await rest();
    answers[1]!.resolve({ id: 'sergei-lavrov', related: [], facts: [] });
    await rest();
    answers[0]!.resolve({ id: 'john-kerry', related: [], facts: [] });
    await rest();
    expect(card!.view.id).toBe('sergei-lavrov');
  });

  it('opens no card if the background does not answer, but works the next time', async () => {
    background({ view: () => Promise.reject(new Error('no')) });
    point(mention(KERRY));
    await rest();
    expect(card).toBeUndefined();
    background();
    point();
    point(mention(KERRY));
    await rest();
    expect(card).toBeDefined();
  });

  it('opens no card behind a modal dialog of the page, as the card could not be used', async () => {
    const query = document.querySelector.bind(document);
    vi.spyOn(document, 'querySelector').mockImplementation(((selector: string) =>
      selector === 'dialog:modal' ? document.body : query(selector)) as never);
    point(mention(KERRY));
    await rest();
    expect(card).toBeUndefined();
    expect(attention.show({ id: 'john-kerry' })).toBe('behindDialog');
  });
});

describe('an open card', () => {
  const open = async () => {
    point(mention(KERRY));
    await rest();
    expect(card).toBeDefined();
  };

  it('stays while the pointer is on it, and closes after it leaves', async () => {
    await open();
    point(undefined, { target: CARD });
    await rest();
    expect(card).toBeDefined();
    point();
    await rest();
    expect(card).toBeUndefined();
    expect(active).toHaveBeenLastCalledWith();
  });

  it('stays while the pointer moves towards it, however slowly, even over another name', async () => {
    await open();
    onTheWay = true;
    point();
    await rest();
    point(mention(LAVROV));
    await rest();
    expect(card).toMatchObject({ view: { id: 'john-kerry' } });
    onTheWay = false;
    point();
    await rest();
    expect(card).toBeUndefined();
  });

  it('stays once it is pinned, and other words open theirs beside it', async () => {
    await open();
    card!.onPin(KERRY_REF);
    point();
    await rest();
    expect(pinned).toMatchObject({ view: { id: 'john-kerry' } });
    expect(active).toHaveBeenLastCalledWith();
    point(mention(LAVROV));
    await rest();
    expect(card).toMatchObject({ view: { id: 'sergei-lavrov' } });
    // the pointer on the pinned card does not keep the other card open
    onPinned = true;
    point(undefined, { target: CARD });
    await rest();
    expect(card).toBeUndefined();
    expect(pinned).toBeDefined();
  });

  it('goes to the panel when it is pinned; the panel is requested in the click itself, with how the mention was found', async () => {
    const pin = vi.fn((_: unknown): unknown => ({ in: 'panel' }));
    background({ pin: (data) => pin(checked(pinRequest, data)) });
    await open();
    const asked = vi.mocked(browser.runtime.sendMessage);
    asked.mockClear();
    card!.onPin(KERRY_REF);
    expect(asked).toHaveBeenCalledOnce();
    await rest();
    expect(pinned).toBeUndefined();
    const match = expect.objectContaining({ surface: 'John Kerry' });
    expect(pin).toHaveBeenCalledWith({ ...KERRY_REF, story: expect.anything(), match });
  });

  it.each([
    ['with the keys that open the panel', { in: 'page', keys: 'Alt+Shift+B' }, [['Alt+Shift+B']]],
    ['without keys', { in: 'page', keys: '' }, [['']]],
    ['in a browser without a panel', { in: 'page' }, []],
  ])('stays in the page if the panel is closed, and says so: %s', async (_, reply, told) => {
    keysTold.mockClear();
    background({ pin: () => reply });
    await open();
    card!.onPin(KERRY_REF);
    await rest();
    expect(pinned).toBeDefined();
    expect(keysTold.mock.calls).toEqual(told);
  });

  it('offers how its name connects with those of its paragraph, if the coverage joins them', async () => {
    const { node } = mention(KERRY);
    Object.assign(page, { story: [{ text: node.data, parts: [{ node, start: 0 }] }] });
    viewed.mockImplementationOnce(({ id }) => ({
      id,
      related: [{ id: 'sergei-lavrov' }, { id: 'geneva' }],
      facts: [],
    }));
    const connection = vi.fn((_: unknown) => null);
    background({ connection: (data) => connection(checked(connectionRequest, data)) });
    await open();
    expect(card!.neighbours).toEqual([{ id: 'sergei-lavrov', name: 'Sergei Lavrov', kind: 'person' }]);
    await card!.connect!('sergei-lavrov');
    expect(connection).toHaveBeenCalledWith({ names: ['john-kerry', 'sergei-lavrov'], published: '2014-03-31' });
  });

  it('closes on Escape when it is pinned, after the one beside its word', async () => {
    await open();
    card!.onPin(KERRY_REF);
    click(mention(LAVROV));
    await rest();
    press('Escape');
    expect([card, pinned === undefined]).toEqual([undefined, false]);
    press('Escape');
    expect(pinned).toBeUndefined();
  });

  it('that a click opened is replaced by another word’s card only if it was scrolled away', async () => {
    click(mention(KERRY));
    await rest();
    point(mention(LAVROV));
    await rest();
    expect(card).toMatchObject({ view: { id: 'john-kerry' } });
    scrolledAway = true;
    point(mention(GENEVA));
    await rest();
    expect(card).toMatchObject({ view: { id: 'geneva' } });
  });

  it.each<[string, () => void]>([
    ['by Escape', () => press('Escape')],
    ['by its button', () => card!.onClose()],
    ['by a click beside it', () => click()],
    ['when the page goes full screen', () => document.dispatchEvent(new Event('fullscreenchange'))],
    ['when the extension leaves', () => life.abort()],
    [
      'when the page removes its word',
      () => {
        mention(KERRY).node.remove();
        attention.changed();
      },
    ],
  ])('closes %s', async (_, act) => {
    await open();
    act();
    expect(card).toBeUndefined();
  });

  it('stays on other keys, and if the page changes elsewhere', async () => {
    await open();
    press('j');
    attention.changed();
    expect(card).toBeDefined();
  });

  it('closes when the reader selects text of the page, but not text of the card', async () => {
    const select = () => {
      vi.spyOn(globalThis, 'getSelection').mockReturnValue({ isCollapsed: false } as never);
      point(undefined, { buttons: 1 });
    };
    await open();
    document.documentElement.append(CARD);
    CARD.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    select();
    expect(card).toBeDefined();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    select();
    expect(card).toBeUndefined();
    CARD.remove();
  });

  it('dismisses a name on this page only, or everywhere', async () => {
    await open();
    card!.onDismiss(true, false);
    expect(dismissedHere).toHaveBeenCalledWith('john-kerry', 'John Kerry', true);
    expect(kept).not.toHaveBeenCalled();
    card!.onDismiss(true, true);
    await rest();
    expect(kept).toHaveBeenCalledWith({ entity: 'john-kerry', surface: 'John Kerry', dismissed: true });
  });

  it('requests the entity of a chip for the same story', async () => {
    await open();
    await card!.load('geneva');
    expect(viewed.mock.calls[1]).toEqual([{ id: 'geneva', story: viewed.mock.calls[0]![0].story }]);
  });
});

describe('a click', () => {
  it('opens the card of a name at once, and the card stays', async () => {
    click(mention(KERRY));
    await vi.advanceTimersByTimeAsync(0);
    expect(card).toMatchObject({ held: true });
  });

  it.each<[string, () => number, object]>([
    ['on a name in a link, which belongs to the link', () => GENEVA, {}],
    ['that is the second of two, which selects a word', () => KERRY, { detail: 2 }],
    ['that a script of the page simulates', () => KERRY, { isTrusted: false }],
    ['with another button', () => KERRY, { button: 2 }],
  ])('opens no card %s', async (_, on, more) => {
    click(mention(on()), more);
    await rest();
    expect(viewed).not.toHaveBeenCalled();
  });
});

describe('stepping through the page', () => {
  it('goes from mark to mark and wraps around, with the focus in the card', async () => {
    const places: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      attention.step(1);
      await rest();
      places.push([card!.view.id, card!.position]);
    }
    const at = (place: number) => ({ at: place, of: 3, among: 'marks' });
    expect(places).toEqual([
      ['john-kerry', at(1)],
      ['sergei-lavrov', at(2)],
      ['geneva', at(3)],
      ['john-kerry', at(1)],
    ]);
    attention.step(-1);
    await rest();
    expect(card!.view.id).toBe('geneva');
  });

  it('begins with the first mark in view', async () => {
    mention(KERRY).range.getBoundingClientRect = () => new DOMRect(0, -100, 10, 10);
    attention.step(1);
    await rest();
    expect(card!.view.id).toBe('sergei-lavrov');
  });

  it('goes to the mentions of one entity, underlined or not', async () => {
    expect(attention.show({ id: 'john-kerry' })).toEqual({ at: 1, of: 2 });
    await rest();
    expect(attention.show({ id: 'john-kerry', by: 1 })).toEqual({ at: 2, of: 2 });
    await rest();
    expect(card).toMatchObject({ position: { at: 2, of: 2, among: 'mentions' } });
    expect(active).toHaveBeenLastCalledWith(mention(AGAIN));
    expect(attention.show({ id: 'john-kerry', by: 1 })).toEqual({ at: 1, of: 2 });
  });

  it('goes to one mention by its number, and without a card if the card is shown elsewhere', async () => {
    expect(attention.show({ id: 'john-kerry', at: 1, quietly: true })).toEqual({ at: 2, of: 2 });
    await rest();
    expect(card).toBeUndefined();
    expect(active).toHaveBeenLastCalledWith(mention(AGAIN));
    expect(attention.show({ id: 'john-kerry', by: 1, quietly: true })).toEqual({ at: 1, of: 2 });
    expect(attention.show({ id: 'john-kerry', at: 2, quietly: true })).toBe('gone');
  });

  it('counts hidden mentions if one is asked for by its number, but skips them on the way to the next', async () => {
    Element.prototype.checkVisibility = function () {
      return !this.textContent.includes('John Kerry');
    };
    expect(attention.show({ id: 'john-kerry', at: 1, quietly: true })).toEqual({ at: 2, of: 2 });
    expect(attention.show({ id: 'john-kerry', by: 1, quietly: true })).toEqual({ at: 1, of: 1 });
  });

  it('goes nowhere for an entity that the page does not name', () =>
    expect(attention.show({ id: 'paris' })).toBe('gone'));

  it('goes nowhere on a page without marks', () => {
    page.mentions = [];
    expect(() => attention.step(1)).not.toThrow();
    expect(viewed).not.toHaveBeenCalled();
  });
});

describe('a page with as many names as the limit allows', () => {
  it('has cards: a request for one is not refused', async () => {
    const first = mention(KERRY);
    page.mentions = Array.from({ length: MOST_MENTIONS }, (_, i) => ({
      ...first,
      entity: { ...first.entity, id: `entity-${i}` },
      how: { ...first.how, rivals: Array.from({ length: 50 }, (_, k) => `rival-${k}`) },
    }));
    click(page.mentions[7]);
    await rest();
    expect(card!.view.id).toBe('entity-7');
  });

  it('has a card for a mention that is very long', async () => {
    document.querySelector('p')!.textContent = 'x'.repeat(5000);
    const long = mentionOf('x'.repeat(5000), { entity: { id: 'long', name: 'Long', kind: 'event' } });
    page.mentions = [{ ...long, how: { ...long.how, alias: 'Long', via: 'cue' } }];
    click(page.mentions[0]);
    await rest();
    expect(card!.view.id).toBe('long');
  });
});

describe('a click on a name that no pack knows', () => {
  const MERZ = { id: 'cast:person:Friedrich Merz', name: 'Friedrich Merz', kind: 'person' as const };
  const REEVES = { id: 'cast:person:Rachel Reeves', name: 'Rachel Reeves', kind: 'person' as const };
  const introduction = { text: 'the chancellor', sentence: 'Friedrich Merz, the chancellor, was late.', mention: 1 };

  /** Opens a page with three mentions of Merz and one of Reeves, and clicks on the last mention of Merz. */
  async function clickOnMerz(): Promise<void> {
    openPage(['Merz spoke.', 'Friedrich Merz, the chancellor, was late.', 'Rachel Reeves saw the Chancellor leave.']);
    const of = (words: string, entity: PageMention['entity']) => mentionOf(words, { marked: false, entity });
    const merz = { ...MERZ, cast: { introduction } };
    found = ['Merz', 'Friedrich Merz', 'Chancellor'].map((words) => of(words, merz));
    const merzLeaving = found[2]!;
    found.push(of('Rachel Reeves', { ...REEVES, cast: {} }));
    page.mentions = [];
    wordIs('Chancellor');
    castAsked.mockImplementation(() => {
      under = merzLeaving;
    });
    click();
    await rest();
  }
  /** Waits, and returns the index of the mention for which the card is open. */
  async function shown(): Promise<number> {
    await rest();
    return found.indexOf(active.mock.lastCall?.[0]);
  }

  it('opens a small card with what the story says of it', async () => {
    await clickOnMerz();
    expect(castAsked).toHaveBeenCalledExactlyOnceWith({
      blocks: ['Merz spoke.'],
      present: [],
      published: '2014-03-31',
    });
    expect(card?.view).toEqual({
      ...MERZ,
      introduction: { text: introduction.text, sentence: introduction.sentence },
      count: 3,
      others: [REEVES],
    });
    expect(viewed).not.toHaveBeenCalled();
  });

  it('requests the cast once, and again after the page was read again', async () => {
    await clickOnMerz();
    under = undefined;
    click();
    await rest();
    expect(castAsked).toHaveBeenCalledTimes(1);
    Object.assign(page, { story: [{ text: 'Merz went.' }] });
    click();
    await rest();
    expect(castAsked).toHaveBeenCalledTimes(2);
    expect(vi.mocked(page.marks.remove).mock.calls.map(([one]) => one)).toEqual(found);
  });

  it('requests it again if the page was read again before the answer came, as the positions are not valid in the new text', async () => {
    const asked = pending<void>();
    wordIs('Merz');
    castAsked.mockReturnValueOnce(asked.promise);
    click();
    Object.assign(page, { story: [{ text: 'Merz went.' }] });
    const placed = vi.spyOn(page, 'mentionsAt');
    asked.resolve();
    await rest();
    expect(castAsked.mock.calls.map(([{ blocks }]) => blocks)).toEqual([['Merz spoke.'], ['Merz went.']]);
    expect(placed).toHaveBeenCalledTimes(1);
  });

  it('requests no cast if the word begins with a small letter, or if a pack knows it', async () => {
    wordIs('spoke');
    click();
    wordIs('Kerry');
    click(mention(KERRY));
    await rest();
    expect(castAsked).not.toHaveBeenCalled();
    expect(card).toMatchObject({ view: { id: 'john-kerry' } });
  });

  it('opens no card if another click came while the cast was requested', async () => {
    const asked = pending<void>();
    wordIs('Merz');
    castAsked.mockReturnValue(asked.promise);
    click();
    wordIs('small');
    click();
    under = mention(AGAIN);
    asked.resolve();
    await rest();
    expect(card).toBeUndefined();
  });

  it('opens a card that leads to the sentence that introduces the name, and from mention to mention', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    await clickOnMerz();
    expect(await shown()).toBe(2);
    card?.member?.onIntroduction();
    expect(await shown()).toBe(1);
    card?.member?.onStep(1);
    expect(await shown()).toBe(2);
    card?.member?.onStep(1);
    expect(await shown()).toBe(0);
  });

  it('removes all its mentions if it is no name, restores them, and stores what applies everywhere', async () => {
    await clickOnMerz();
    const { add, remove } = page.marks;
    vi.mocked(add).mockClear();
    const ofMerz = found.slice(0, 3);
    card?.onDismiss(true, false);
    expect(vi.mocked(remove).mock.calls.map(([one]) => one)).toEqual(ofMerz);
    card?.onDismiss(false, false);
    expect(vi.mocked(add).mock.calls.map(([one]) => one)).toEqual(ofMerz);
    expect(kept).not.toHaveBeenCalled();
    card?.onDismiss(true, true);
    expect(kept).toHaveBeenCalledWith({ entity: MERZ.id, surface: MERZ.name, dismissed: true });
  });

  it('lets the reader merge it with another name of the story, until that is undone', async () => {
    await clickOnMerz();
    const names = () => found.map(({ entity }) => entity.name);
    const before = names();
    card?.member?.onSame(REEVES.id);
    expect(new Set(names())).toEqual(new Set([REEVES.name]));
    card?.member?.onSame(undefined);
    expect(names()).toEqual(before);
  });

  it('makes it available to the popup with all its mentions, together with the introductions of the pack’s names', async () => {
    await clickOnMerz();
    expect(await attention.whoElse(false)).toEqual({
      entries: [
        { ...MERZ, count: 3, note: 'the chancellor' },
        { ...REEVES, count: 1 },
      ],
      introductions: { 'john-kerry': SAID.text },
    });
    expect(castAsked).toHaveBeenCalledTimes(1);
  });

  it('adds to a card of the pack how the story introduces its entity', async () => {
    wordIs('Nobody');
    click();
    await rest();
    click(mention(KERRY));
    await rest();
    expect(card?.view).toMatchObject({ id: 'john-kerry', introduction: SAID });
  });
});

describe('the story beside the page', () => {
  /** Makes a paragraph the story's first block. */
  function storyOf(paragraph: Element): void {
    const node = paragraph.firstChild as Text;
    Object.assign(page, { story: [{ text: node.data, parts: [{ node, start: 0 }] }] });
  }

  it('is returned sentence by sentence, with the sentences of each mention and of each date', async () => {
    document.querySelector('p')!.textContent = 'John Kerry met Sergei Lavrov. In 2013 Kerry took office.';
    storyOf(document.querySelector('p')!);
    const asked = vi.fn();
    const sentences = { spans: [0, 0, 29, 0, 30, 56], dated: [{ sentence: 1, date: '2013' }], said: [0, 30, 56, 0] };
    background({
      sentences: (data) => {
        asked(checked(sentencesRequest, data));
        return sentences;
      },
    });
    const named = (words: string) => mentionOf(words, { entity: { id: 'k', name: 'Kerry', kind: 'person' } });
    page.mentions = [named('Kerry'), named('Kerry took'), named('Later Kerry')];
    const { story } = await attention.whoElse(true);
    expect(story).toEqual({
      sentences: ['John Kerry met Sergei Lavrov.', 'In 2013 Kerry took office.'],
      places: { k: [0, 1, 2] },
      dated: sentences.dated,
      said: [{ id: 'k', text: 'In 2013 Kerry took office.', sentence: 1 }],
    });
    // the third name is in another paragraph
    expect(asked.mock.calls[0]![0].speakers).toEqual([0, 5, 10, 0, 0, 38, 48, 0]);
    found = [named('In 2013')];
    expect(attention.show({ sentence: 1 })).toEqual({ at: 2, of: 2 });
    expect(active).toHaveBeenLastCalledWith(found[0]);
    expect(attention.show({ sentence: 2 })).toBe('gone');
  });

  it('is not scrolled to a sentence that the page no longer shows', async () => {
    background({ sentences: () => ({ spans: [0, 0, 5], dated: [], said: [] }) });
    await attention.whoElse(true);
    storyOf(document.querySelector('p')!);
    expect(attention.show({ sentence: 0 })).toBe('gone');
  });
});

describe('words that are covered or selected', () => {
  const select = (words: string) => {
    const { range } = mentionOf(words);
    const selection = getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
  };
  afterEach(() => getSelection()!.removeAllRanges());

  it('open no card through an element on top of them, neither on resting nor on a click', async () => {
    const kerry = mentionOf('John Kerry');
    covering = document.body.appendChild(document.createElement('header'));
    covering.textContent = 'The Paper';
    point(kerry);
    await rest();
    click(kerry);
    await rest();
    expect(card).toBeUndefined();
    covering = undefined;
    click(kerry);
    await rest();
    expect(card).toBeDefined();
  });

  it('open no card if the pointer is on their element but not on the words, as with clipped text', async () => {
    const kerry = mentionOf('John Kerry');
    covering = kerry.node.parentElement!.parentElement!;
    click(kerry);
    await rest();
    expect(card).toBeUndefined();
  });

  it.each([
    ['the words themselves', 'John Kerry', false],
    ['a part of them', 'Kerry met', false],
    ['a selection that ends with them', 'John', false],
    ['words elsewhere', 'Sergei Lavrov', true],
  ])('open a card only if the selection does not touch them: %s', async (_, words, opens) => {
    const kerry = mentionOf('John Kerry');
    select(words);
    point(kerry);
    await rest();
    expect(card !== undefined).toBe(opens);
    click(kerry);
    await rest();
    expect(card !== undefined).toBe(opens);
  });
});

describe('with the setting to open cards of any name on resting', () => {
  it('the cast is requested once the pointer comes to a name that no pack knows', async () => {
    choose({ opens: 'any' });
    openPage(['Merz spoke.']);
    const merz = { id: 'cast:person:Merz', name: 'Merz', kind: 'person' as const, cast: {} };
    found = [mentionOf('Merz', { marked: false, entity: merz })];
    wordIs('Merz');
    castAsked.mockImplementation(() => {
      under = found[0];
    });
    point();
    await rest();
    expect(card).toMatchObject({ view: { name: 'Merz' }, held: false });
  });

  it('nothing is requested for other words, nor with other settings', async () => {
    wordIs('Merz');
    point();
    choose({ opens: 'any' });
    wordIs('spoke');
    point();
    await rest();
    expect(castAsked).not.toHaveBeenCalled();
  });
});
