// @vitest-environment jsdom
/** What the card's script tells of a page's story: its sentences, its names, and the cards of both. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntityView } from '../../../engine/model/view.ts';
import { entityRequest, memberRequest } from '../../../entrypoints/card/card-requests.ts';
import { StoryCast } from '../../../entrypoints/card/story-cast.ts';
import { StoryText } from '../../../entrypoints/card/story-text.ts';
import type { PageInPlace, PageMention, StoryBlock } from '../../../platform/page-slot.ts';
import { mentionOf } from '../page-stubs.ts';
import { type Answers, answerAsBackground, logging, pending } from '../questions.ts';

type Page = { -readonly [K in keyof PageInPlace]: PageInPlace[K] };
let page: Page & { mentions: PageMention[] };
const asked = vi.fn();

/** Opens a page whose story has these paragraphs; `placed` is what `mentionsAt` returns. */
function open(paragraphs: string[], placed: PageMention[] = []): void {
  document.body.innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
  page = {
    published: undefined,
    mentions: [],
    story: blocks(),
    mentionsAt: vi.fn(() => placed),
    marks: { add: vi.fn(), remove: vi.fn() },
    setDismissed: vi.fn(),
  } as never;
}
/** The paragraphs as blocks, each with the nodes of its links. */
const blocks = (): StoryBlock[] =>
  [...document.querySelectorAll('p')].map((p) => {
    const parts: { node: Text; start: number }[] = [];
    let length = 0;
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      parts.push({ node, start: length });
      length += node.data.length;
    }
    return { text: p.textContent, parts };
  });

const background = (answers: Answers) => answerAsBackground(logging(answers, asked));
const person = (surface: string, id = surface): PageMention =>
  mentionOf(surface, { entity: { id, name: surface, kind: 'person' } });

beforeEach(() => {
  vi.restoreAllMocks();
  asked.mockReset();
});

describe('the sentences of a story', () => {
  const REPLY = { spans: [0, 0, 9, 0, 10, 18, 1, 0, 14], dated: [{ sentence: 2, date: '2031' }], said: [] };
  const PARAGRAPHS = ['Ada rose. Bo left.', 'Cleo then sat.'];

  async function found(paragraphs = PARAGRAPHS, reply: object = REPLY, mentions: () => PageMention[] = () => []) {
    background({ sentences: () => reply });
    open(paragraphs);
    const text = new StoryText(page);
    await text.find(mentions);
    return text;
  }

  it('are told with their dates, and are as many as the background found', async () => {
    const text = await found();
    expect(text.told([])).toEqual({
      ...{ sentences: ['Ada rose.', 'Bo left.', 'Cleo then sat.'], dated: REPLY.dated },
      ...{ places: {}, said: [] },
    });
    expect(text.count).toBe(3);
  });

  it('are none on a site that is switched off', async () => {
    const text = await found(PARAGRAPHS, null as never);
    expect(text.told([])).toEqual({ sentences: [], places: {}, dated: [], said: [] });
  });

  it('are on one line each, and cut at 600 letters', async () => {
    const long = 'x'.repeat(600);
    const spans = [0, 0, 12, 1, 0, 600, 2, 0, 601];
    const text = await found([' One\n  two. ', long, `${long}y`], { ...REPLY, spans });
    const [first, whole, cut] = text.told([]).sentences;
    expect(first).toBe('One two.');
    expect(whole).toBe(long);
    expect(cut).toBe(`${'x'.repeat(599)}…`);
  });

  it('are those in which the names are, by id; a name below the last is in none', async () => {
    const text = await found([...PARAGRAPHS, 'Ada once more.']);
    const story = [person('Ada'), person('Bo'), person('then', 'Ada'), person('once', 'Ada')];
    expect(text.told(story).places).toEqual({ Ada: [0, 2, 3], Bo: [1] });
  });

  it('are those in which a name is whose text is in several nodes, or between two sentences', async () => {
    const text = await found(['Ada rose. <a href="#">Bo</a> left.', 'Cleo then sat.'], {
      ...REPLY,
      spans: [0, 0, 9, 0, 11, 18, 1, 0, 14],
    });
    expect(text.told([person('Bo'), person(' left', 'left')]).places).toEqual({ Bo: [1], left: [1] });
  });

  it('are none for a name outside the story', async () => {
    const text = await found();
    document.body.append('Dora');
    expect(text.told([person('Dora')]).places).toEqual({ Dora: [3] });
  });

  it('are asked for with the day of the story, if that is known, and again only if the page was read again', async () => {
    const text = await found();
    expect(asked.mock.calls).toEqual([['sentences', { blocks: PARAGRAPHS, speakers: [] }]]);
    await text.find(() => []);
    expect(asked).toHaveBeenCalledTimes(1);
    page.story = blocks();
    page.published = '2031-03-04';
    await text.find(() => []);
    expect(asked.mock.lastCall).toEqual(['sentences', { blocks: PARAGRAPHS, speakers: [], published: '2031-03-04' }]);
  });

  it('are asked for again if the page was read again before the answer came', async () => {
    const late = pending<object>();
    const replies = [late.promise, REPLY];
    background({ sentences: () => replies.shift() });
    open(PARAGRAPHS);
    const text = new StoryText(page);
    const finding = text.find(() => []);
    page.story = blocks();
    late.resolve({ ...REPLY, spans: [0, 0, 3] });
    await finding;
    expect(asked).toHaveBeenCalledTimes(2);
    expect(text.count).toBe(3);
  });

  it('have a place in the page as long as that is not read again', async () => {
    const text = await found();
    text.placeOf(1);
    expect(page.mentionsAt).toHaveBeenCalledExactlyOnceWith({
      spans: [0, 10, 18, 0, 0, 0, 0],
      entities: [{ id: '', name: '', kind: 'topic' }],
      hows: [{ alias: '', aliasType: 'plain', via: 'name', rivals: [] }],
    });
    expect(text.placeOf(3)).toBeUndefined();
    page.story = blocks();
    expect(text.placeOf(1)).toBeUndefined();
    expect(page.mentionsAt).toHaveBeenCalledTimes(1);
  });

  it('are asked for with who may speak in them: people and organizations, each with where they are named', async () => {
    const orga = () => mentionOf('Cleo', { entity: { id: 'cleo', name: 'Cleo', kind: 'organization' } });
    const place = () => mentionOf('sat', { entity: { id: 'sat', name: 'Sat', kind: 'place' } });
    await found(PARAGRAPHS, REPLY, () => [person('Ada', 'a'), person('Bo', 'b'), person('left', 'a'), orga(), place()]);
    const { speakers } = asked.mock.calls[0]![1];
    expect(speakers).toEqual([0, 0, 3, 0, 0, 10, 12, 1, 0, 13, 17, 0, 1, 0, 4, 2]);
  });

  it('are asked for without speakers beyond the text that is sent', async () => {
    const many = Array.from({ length: 3 }, () => 'x'.repeat(90_000));
    await found([...many, 'Ada.'], { ...REPLY, spans: [] }, () => [person('Ada')]);
    expect(asked.mock.calls[0]![1]).toMatchObject({ blocks: many.slice(0, 2), speakers: [] });
  });

  it('come with who said what, without the comma after it', async () => {
    const said = [0, 10, 18, 1, 1, 0, 9, 0];
    const mentions = () => [person('Ada', 'a'), person('Bo', 'b')];
    const text = await found(['Ada rose. Bo left, ', 'Cleo then sat.'], { ...REPLY, said }, mentions);
    expect(text.told([]).said).toEqual([
      { id: 'b', text: 'Bo left', sentence: 1 },
      { id: 'a', text: 'Cleo then', sentence: 2 },
    ]);
  });
});

describe('the names of a story', () => {
  const member = (surface: string, id: string, more: object = {}): PageMention =>
    mentionOf(surface, { entity: { id, name: surface, kind: 'person', cast: {}, ...more } as never });
  const INTRODUCTIONS = { kerry: { text: 'the diplomat', sentence: 'Kerry, the diplomat, spoke.' } };
  let placed: PageMention[];

  async function found(reply: object | null = { spans: [], entities: [], hows: [], introductions: INTRODUCTIONS }) {
    background({ cast: () => reply, dismiss: () => null });
    placed = [];
    open(['Zoe met Ada and Rome. Zoe left Kerry.'], placed);
    placed.push(
      member('Zoe', 'zoe', { cast: { introduction: { text: 'a pilot', sentence: 'S.', mention: 1 } } }),
      member('Ada', 'ada', { cast: { first: 'F.' } }),
      member('Rome', 'rome', { kind: 'place' }),
      member('Zoe left', 'zoe'),
    );
    page.mentions = [person('Kerry', 'kerry')];
    const cast = new StoryCast(page);
    await cast.find();
    return cast;
  }

  it('are found once, with marks, and again after the page was read again', async () => {
    const cast = await found();
    expect(asked.mock.calls).toEqual([['cast', { blocks: [page.story[0]!.text], present: ['kerry'] }]]);
    expect(vi.mocked(page.marks.add).mock.calls.map(([one]) => one)).toEqual(placed);
    await cast.find();
    expect(asked).toHaveBeenCalledTimes(1);
    page.story = blocks();
    await cast.find();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(vi.mocked(page.marks.remove).mock.calls.map(([one]) => one)).toEqual(placed);
  });

  it('are none, and nothing is asked, on a page without text; none on a site that is switched off', async () => {
    const cast = await found(null);
    expect(cast.mentions).toEqual([]);
    expect(cast.introductions).toEqual({});
    asked.mockReset();
    page.story = [];
    await cast.find();
    expect(asked).not.toHaveBeenCalled();
  });

  it('follow those of the packs', async () => {
    const cast = await found();
    expect(cast.allMentions).toEqual([...page.mentions, ...placed]);
    expect(cast.mentionsOf('zoe')).toEqual([placed[0], placed[3]]);
    expect(cast.mentionsOf('kerry')).toEqual(page.mentions);
  });

  it('are listed, each with how often it occurs and how it is introduced', async () => {
    expect((await found()).summary()).toEqual({
      entries: [
        { id: 'zoe', name: 'Zoe', kind: 'person', count: 2, note: 'a pilot' },
        { id: 'ada', name: 'Ada', kind: 'person', count: 1 },
        { id: 'rome', name: 'Rome', kind: 'place', count: 1 },
      ],
      introductions: { kerry: 'the diplomat' },
    });
  });

  it('have a card with how or where the story has them first, and with others of the kind from A to Z', async () => {
    const cast = await found();
    const others = [
      { id: 'ada', name: 'Ada', kind: 'person' },
      { id: 'kerry', name: 'Kerry', kind: 'person' },
    ];
    const introduction = { text: 'a pilot', sentence: 'S.' };
    expect(cast.view(placed[0]!)).toEqual({ id: 'zoe', name: 'Zoe', kind: 'person', introduction, count: 2, others });
    expect(cast.view(placed[1]!)).toMatchObject({ first: 'F.', count: 1, others: [{ id: 'kerry' }, { id: 'zoe' }] });
    expect(cast.view(placed[2]!)).toEqual({ id: 'rome', name: 'Rome', kind: 'place', count: 1, others: [] });
  });

  it('that are dismissed are gone until they are restored', async () => {
    const cast = await found();
    cast.setDismissed('zoe', true);
    expect(cast.mentions).toEqual([placed[1], placed[2]]);
    expect(cast.summary().entries.map(({ id }) => id)).toEqual(['ada', 'rome']);
    cast.setDismissed('zoe', false);
    expect(cast.mentions).toEqual(placed);
  });

  it('that are the same as another are that one until this is undone; nothing happens if there is no such other', async () => {
    const cast = await found();
    const undo = cast.join('zoe', 'ada');
    expect(cast.mentionsOf('ada')).toEqual([placed[0], placed[1], placed[3]]);
    undo();
    expect(cast.mentionsOf('zoe')).toEqual([placed[0], placed[3]]);
    cast.join('zoe', 'nobody')();
    expect(cast.mentionsOf('zoe')).toEqual([placed[0], placed[3]]);
  });

  describe('have a card that', () => {
    const goTo = vi.fn();
    const step = vi.fn();
    const request = (cast: StoryCast, mention: PageMention) => memberRequest(page, cast, mention, { goTo, step });

    it('can be pinned with how the story introduces the name', async () => {
      const cast = await found();
      const shown = { id: 'zoe', name: 'Zoe', kind: 'person' as const, more: 1 };
      const { more: _, ...ref } = shown;
      expect(request(cast, placed[0]!).pinned(shown)).toEqual({
        ...ref,
        story: { present: ['kerry'] },
        note: 'a pilot',
      });
      expect(request(cast, placed[1]!).pinned(shown)).toEqual({ ...ref, story: { present: ['kerry'] } });
      expect(await request(cast, placed[0]!).load('kerry')).toBeNull();
    });

    it('leads to the introduction and to the other mentions, of the name that it counts as', async () => {
      const cast = await found();
      const { member: zoe } = request(cast, placed[0]!);
      zoe!.onIntroduction();
      expect(goTo).toHaveBeenLastCalledWith('zoe', 1);
      zoe!.onSame('ada');
      zoe!.onStep(-1);
      expect(step).toHaveBeenLastCalledWith('ada', -1);
      zoe!.onIntroduction();
      expect(goTo).toHaveBeenLastCalledWith('ada', 1);
      zoe!.onSame('rome');
      expect(cast.mentionsOf('ada')).toHaveLength(1);
      expect(cast.mentionsOf('rome')).toHaveLength(3);
      zoe!.onSame(undefined);
      zoe!.onSame(undefined);
      expect(cast.mentionsOf('zoe')).toHaveLength(2);
      request(cast, placed[1]!).member!.onIntroduction();
      expect(goTo).toHaveBeenLastCalledWith('ada', 0);
    });

    it('dismisses the name here, or everywhere', async () => {
      const cast = await found();
      const { onDismiss } = request(cast, placed[0]!);
      onDismiss(true, false);
      expect(cast.mentionsOf('zoe')).toEqual([]);
      expect(asked.mock.calls.map(([type]) => type)).toEqual(['cast']);
      onDismiss(true, true);
      expect(asked.mock.lastCall).toEqual(['dismiss', { entity: 'zoe', surface: 'Zoe', dismissed: true }]);
    });
  });
});

describe('the card of a pack’s name', () => {
  const VIEW = {
    id: 'ada',
    name: 'Ada',
    related: [{ id: 'cleo' }],
    facts: [{ shared: ['Dora'] }, { shared: [] }],
  } as unknown as EntityView;

  async function request(view: EntityView | null = VIEW) {
    background({ view: () => view, connection: () => null, dismiss: () => null });
    open(['Ada, Bo, Cleo, Cleo again, Dora and Ada herself.', 'Eve.']);
    const ada = { ...person('Ada', 'ada'), confidence: 0.7 };
    page.mentions = [ada, ...['Bo', 'Cleo', 'Dora', 'Eve'].map((name) => person(name, name.toLowerCase()))];
    page.mentions.push(person('Cleo again', 'cleo'), person('Ada herself', 'ada'));
    const cast = new StoryCast(page);
    return { ada, cast, told: await entityRequest(page, cast, ada) };
  }

  it('is asked for with the story and how the name was found, and there is none if no pack knows it any more', async () => {
    const { told } = await request();
    const match = { surface: 'Ada', alias: 'Ada', aliasType: 'plain', via: 'name', rivals: [], confidence: 0.7 };
    const story = { present: ['ada', 'cleo', 'bo', 'dora', 'eve'] };
    expect(asked.mock.calls).toEqual([['view', { id: 'ada', story, match }]]);
    expect(told!.view).toEqual(VIEW);
    expect((await request(null)).told).toBeUndefined();
  });

  it('has how the story introduces it', async () => {
    const { ada, cast } = await request();
    const introduction = { text: 'a pilot', sentence: 'S.' };
    cast.introductions = { ada: introduction };
    expect((await entityRequest(page, cast, ada))!.view).toEqual({ ...VIEW, introduction });
  });

  it('offers the names of its paragraph that the packs connect with it, in the order of the page', async () => {
    expect((await request()).told!.neighbours?.map(({ id }) => id)).toEqual(['cleo', 'dora']);
  });

  it('offers at most four of them', async () => {
    const { ada, cast } = await request();
    document.querySelector('p')!.textContent = 'Ada N1 N2 N3 N4 N5';
    page.story = blocks();
    const names = ['N1', 'N2', 'N3', 'N4', 'N5'];
    page.mentions = names.map((name) => person(name));
    background({ view: () => ({ ...VIEW, related: names.map((id) => ({ id })) }) });
    const again = { ...ada, ...person('Ada', 'ada') };
    expect((await entityRequest(page, cast, again))!.neighbours?.map(({ id }) => id)).toEqual(names.slice(0, 4));
  });

  it('leads to other entities, and to how it is connected with them', async () => {
    const { told } = await request();
    await told!.load('cleo');
    expect(asked.mock.lastCall).toEqual([
      'view',
      { id: 'cleo', story: { present: ['ada', 'cleo', 'bo', 'dora', 'eve'] } },
    ]);
    await told!.connect!('cleo');
    expect(asked.mock.lastCall).toEqual(['connection', { names: ['ada', 'cleo'] }]);
    page.published = '2031-03-04';
    await told!.connect!('cleo');
    expect(asked.mock.lastCall).toEqual(['connection', { names: ['ada', 'cleo'], published: '2031-03-04' }]);
  });

  it('can be pinned, with how its name was found, and so can the card of another entity that it led to', async () => {
    const { told } = await request();
    const ref = (id: string) => ({ id, name: id, kind: 'person' as const });
    expect(told!.pinned({ ...ref('ada'), more: 1 } as never)).toMatchObject({
      ...ref('ada'),
      match: { surface: 'Ada' },
    });
    expect(told!.pinned({ ...ref('ada'), more: 1 } as never)).not.toHaveProperty('more');
    expect(told!.pinned(ref('cleo'))).not.toHaveProperty('match');
  });

  it('dismisses the name here, or everywhere', async () => {
    const { told } = await request();
    told!.onDismiss(true, false);
    expect(page.setDismissed).toHaveBeenLastCalledWith('ada', 'Ada', true);
    expect(asked).toHaveBeenCalledTimes(1);
    told!.onDismiss(false, true);
    expect(page.setDismissed).toHaveBeenLastCalledWith('ada', 'Ada', false);
    expect(asked.mock.lastCall).toEqual(['dismiss', { entity: 'ada', surface: 'Ada', dismissed: false }]);
  });
});
