/** The page as it is read and as it changes: text is read once, new text soon after it appears. */
import { browser } from 'wxt/browser';
import type { MetadataEntry } from '../../engine/dates/metadata.ts';
import { own, rootOf } from '../../page/own.ts';
import { readPage } from '../../page/read-page.ts';
import { atOnce, inSlices, type Sliced } from '../../page/slices.ts';
import { compare, piecesOf, type TextBlock } from '../../page/text-blocks.ts';
import { MOST_MENTIONS } from '../../platform/limits.ts';
import { type StoryReply, sendMessage } from '../../platform/messages.ts';
import { attentionInPlace, idsOf, type PageInPlace, type PageMention } from '../../platform/page-slot.ts';
import { makeMarks } from './marks.ts';
import { eachMention } from './mentions.ts';
import { dressRoots } from './shadow-style.ts';
import { followStories } from './story-dates.ts';

/** New text is gathered this long before it is read: pages add a story in many small steps. */
const GATHER_MS = 300;
/** A page that never rests is read no more often than this, … */
const APART_MS = 1500;
/** … and the rarer the longer that takes: a twentieth of its time at most goes into reading. */
const REST = 20;
/** An article is looked for so often on a page that builds itself up, then no more. */
const MOST_TRIES = 20;

/** Which changes of the page are heard of; the attributes are those that hide text and reveal it. */
const CHANGES = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'style', 'class', 'open', 'inert', 'aria-hidden'],
};

/** Without the place in the page, to which readers go by its table of contents. */
const addressHere = () => location.href.split('#')[0];

/** A page with its marks. */
export interface LivePage extends PageInPlace {
  readonly mentions: PageMention[];
  cardSettings: PageInPlace['cardSettings'];
  /** the reader switched this site off */
  off: boolean;
  /** only so many units of text were read; absent where all was */
  readUpTo: number | undefined;
  published: string | undefined;
  story: TextBlock[];
  /** whether there is something to read: an article, or a page that the reader wants read */
  readonly isArticle: boolean;
  /** reads what is new on the page; readings follow one another */
  read(): Promise<void>;
  /** forgets everything and reads again: settings changed, or the reader asks for a page that is no article */
  readAgain(isForced?: boolean): Promise<void>;
}

/** Follows a page. `onReplaced`: the page gave itself a new document, and took all listeners away with the old one. */
export function followPage(onReplaced: () => void): LivePage {
  const life = new AbortController();
  const { signal } = life;
  const marks = makeMarks();
  const stories = followStories();
  const root = rootOf(document);
  /** of the mentions, by whom they are taken for and under which words: new text, or a new reading, does not bring them back */
  const dismissed = new Set<string>();
  /** all mentions, the dismissed ones too, in order of place */
  let all: PageMention[] = [];
  /** text that was read, with its place in the order of the page */
  let known = new Map<Node, number>();
  /** text that changed since the reading under way began */
  let edited = new WeakSet<Node>();
  /** open shadow roots that were read */
  let shadowRoots: ShadowRoot[] = [];
  /** the element that holds the article, or most of it */
  let body: Element | undefined;
  let metadata: MetadataEntry[] = [];
  /** the page's elements and blocks when the background was last asked which of them are the article, … */
  let asked: string | undefined;
  /** … and what it said */
  let told: StoryReply = 'noArticle';
  let address = addressHere();
  let forced = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRead = 0;
  /** milliseconds that the last reading took, without its pauses */
  let spent = 0;
  let reading = Promise.resolve();

  const run = <T>(work: Sliced<T>) =>
    inSlices(work, signal, (ms) => {
      spent += ms;
    });
  /** text is read until there are as many mentions as a page may have, with those that can be given back */
  const isFull = () => all.length >= MOST_MENTIONS;

  /** Where the extension was updated or removed under the page's feet, the old reader goes in silence. */
  const isAlive = () => {
    if (!browser.runtime?.id) life.abort();
    return !signal.aborted;
  };

  /** Returns the mentions that were; their marks are still there. */
  const forget = (): PageMention[] => {
    const before = all;
    all = [];
    known = new Map();
    page.readUpTo = body = asked = undefined;
    page.story = [];
    tries = 0;
    page.off = false;
    return before;
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target } of records) {
      if (type !== 'characterData') continue;
      known.delete(target);
      edited.add(target);
    }
    readSoon();
  });

  const readSoon = () => {
    const apart = Math.max(APART_MS, spent * REST);
    const wait = Math.max(GATHER_MS, lastRead + apart - performance.now());
    timer ??= setTimeout(() => {
      timer = undefined;
      void page.read();
    }, wait);
  };

  /** Keeps the mentions whose text is still there, and is not read anew; new text takes its place in the order. */
  const keep = (order: Map<Node, number>) => {
    const isThere = ({ node }: PageMention) => known.has(node) && order.has(node);
    for (const mention of all) if (!isThere(mention)) marks.remove(mention);
    all = all.filter(isThere);
    for (const node of order.keys()) if (edited.has(node)) order.delete(node);
    known = order;
    attentionInPlace()?.changed();
  };

  /** The article's text that was not read before. */
  const newBlocks = async (): Promise<TextBlock[]> => {
    // a picture, or a feed, has no place for a card
    if (!own(document, 'contentType').includes('html')) return [];
    if (!body && tries++ >= MOST_TRIES) return [];
    edited = new WeakSet();
    const text = await run(readPage(document));
    const { outline, blocks } = text;
    ({ shadowRoots } = text);
    // what is observed already is not observed twice
    for (const root of shadowRoots) observer.observe(root, CHANGES);
    const question = `${outline.elements} ${outline.blocks}`;
    if (question !== asked) {
      told = await sendMessage('story', { outline, metadata: text.metadata, anyway: forced });
      asked = question;
    }
    page.off = told === 'off';
    if (typeof told === 'string') {
      // of an article that is none any more, what is still there
      keep(new Map([...known].filter(([node]) => node.isConnected)));
      return [];
    }
    if (!body) page.published = undefined;
    body = text.elements[told.body];
    if (!isFull()) page.readUpTo = text.readUpTo;
    if (import.meta.env.FIREFOX) dressRoots(shadowRoots, told.style);
    const chosen = told.read.split(',').map((block) => blocks[Number(block)]!);
    page.story = chosen;
    // where the page took words apart, or moved them, their block is read anew
    for (const { range, node } of all)
      if (range.collapsed || range.startContainer !== node || range.endContainer.nodeType !== 3) known.delete(node);
    const { fresh, order } = await run(compare(chosen, known));
    keep(order);
    // once it is known, the date of the story is the same for all its text
    if (fresh[0] && stories.isNew(fresh[0].parts[0]!.node)) page.published = undefined;
    stories.writes(text.metadata);
    metadata = [...text.metadata, ...told.shown];
    return fresh;
  };

  /** Asks what the blocks mention, piece by piece, and marks it. */
  const link = async (read: TextBlock[]) => {
    let units = 0;
    for (const piece of piecesOf(read)) {
      if (isFull()) {
        page.readUpTo = units;
        break;
      }
      const { mentions, published } = page;
      const request = {
        blocks: piece.map(({ text }) => text),
        present: idsOf(mentions),
        marked: idsOf(mentions.filter(({ due }) => due)),
        ...(published === undefined ? { metadata, before: stories.before() } : { published }),
      };
      const reply = await sendMessage('link', request).catch((error) => {
        // the text counts as unread: the next change of the page, or the next question, reads it
        for (const { parts } of read) for (const { node } of parts) known.delete(node);
        throw error;
      });
      if (signal.aborted) return;
      page.off = reply === null;
      if (!reply) break;
      page.cardSettings = reply.cardSettings;
      page.published = reply.published;
      const add = (mention: PageMention) => {
        const { node, range } = mention;
        const isThere = all.some((one) => one.node === node && one.range.startOffset === range.startOffset);
        if (isFull() || isThere) return;
        all.push(mention);
        if (!dismissed.has(mention.key)) marks.add(mention);
      };
      await run(eachMention(piece, reply, add));
      // by the order of the last walk: comparing nodes of a long page takes longer than walking through it
      const place = ({ node }: PageMention) => known.get(node) ?? Number.POSITIVE_INFINITY;
      all.sort((a, b) => place(a) - place(b) || a.range.startOffset - b.range.startOffset);
      await run(marks.choose(page.mentions));
      marks.show();
      for (const { text } of piece) units += text.length;
    }
    await sendMessage('count', { entities: page.off ? 0 : idsOf(page.mentions).length });
  };

  const readNow = async () => {
    if (!isAlive() || page.off) return;
    if (rootOf(document) !== root) {
      onReplaced();
      return;
    }
    // a single-page application went to another story
    if (addressHere() !== address || body?.isConnected === false) {
      address = addressHere();
      stories.move();
      for (const mention of forget()) marks.remove(mention);
    }
    spent = 0;
    const blocks = await newBlocks().finally(() => {
      lastRead = performance.now();
    });
    // on a site that is switched off there is nothing to link, and a count to take back
    if (blocks.length === 0 && !page.off) {
      await run(marks.choose(page.mentions));
      return;
    }
    const before = idsOf(all);
    await link(blocks);
    // whom a surname means is known only now if the full name came later
    const late = all.flatMap(({ entity: { id, name } }) => (before.includes(id) ? [] : name.split(' ').slice(-1)));
    const others = page.story.filter(
      (block) => !blocks.includes(block) && late.some((word) => block.text.includes(word)),
    );
    if (others[0]) await link(others);
  };

  const page: LivePage = {
    signal,
    marks,
    story: [],
    cardSettings: undefined,
    published: undefined,
    off: false,
    readUpTo: undefined,
    get mentions() {
      return all.filter(({ key }) => !dismissed.has(key));
    },
    get isArticle() {
      return body !== undefined;
    },

    leave: () => life.abort(),

    read: () => (reading = reading.then(readNow).catch(() => {})),

    readAgain: (isForced = forced) =>
      // in turn: what a reading under way still adds is forgotten with the rest
      (reading = reading.then(async () => {
        const before = forget();
        forced = isForced;
        await readNow().catch(() => {});
        // not sooner: until the new marks are there, a page without any would be seen
        for (const mention of before) marks.remove(mention);
      })),

    at(x, y) {
      if (!isAlive()) return undefined;
      marks.show();
      return marks.at(x, y, shadowRoots);
    },

    mentionsAt(reply) {
      const found: PageMention[] = [];
      atOnce(eachMention(page.story, reply, (mention) => found.push(mention)));
      return found;
    },

    setActive: marks.setActive,

    setDismissed(entity, surface, isDismissed) {
      const key = `${entity} ${surface}`;
      dismissed[isDismissed ? 'add' : 'delete'](key);
      for (const mention of all) if (mention.key === key) marks[isDismissed ? 'remove' : 'add'](mention);
    },
  };

  observer.observe(document, CHANGES);
  // what fades in tells nobody but so
  for (const type of ['transitionend', 'animationend'])
    addEventListener(
      type,
      () => {
        if (all.some(({ due, marked }) => due && !marked)) readSoon();
      },
      { capture: true, passive: true, signal },
    );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    marks.hide();
  });
  return page;
}
