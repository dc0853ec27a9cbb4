/** The page as it is read and as it changes: text is read once, new text soon after it appears. */
import { browser } from 'wxt/browser';
import type { MetadataEntry } from '../../engine/dates/metadata.ts';
import { own, rootOf } from '../../page/own.ts';
import { readPage } from '../../page/read-page.ts';
import { atOnce, inSlices, type Sliced } from '../../page/slices.ts';
import { compare, piecesOf, type TextBlock } from '../../page/text-blocks.ts';
import { MOST_MENTIONS } from '../../platform/limits.ts';
import { type StoryReply, sendMessage } from '../../platform/messages.ts';
import { attentionInPlace, type Drawing, idsOf, type PageInPlace, type PageMention } from '../../platform/page-slot.ts';
import { askMentions } from './ask-mentions.ts';
import { planReadings } from './plan-readings.ts';
import { dressRoots } from './shadow-style.ts';
import { followStories } from './story-dates.ts';

/** The most times that an article is looked for on a page that is still being built up. */
const MOST_TRIES = 20;

/** The changes of the page that are observed; the attributes are those that hide and reveal text. */
const CHANGES = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'style', 'class', 'open', 'inert', 'aria-hidden'],
};

/** The address without its fragment, which a table of contents changes. */
const addressHere = () => location.href.split('#')[0];

/** A page with its marks. */
export interface LivePage extends PageInPlace {
  readonly mentions: PageMention[];
  cardSettings: PageInPlace['cardSettings'];
  /** the reader switched this site off */
  off: boolean;
  /** how many UTF-16 units of text were read; undefined if all were */
  readUpTo: number | undefined;
  published: string | undefined;
  story: TextBlock[];
  /** whether there is something to read: an article, or a page that the reader wants read */
  readonly isArticle: boolean;
  /** reads what is new on the page; readings run one after the other */
  read(): Promise<void>;
  /** forgets everything and reads again, if settings changed, or if the reader wants a page read that is not an article */
  readAgain(isForced?: boolean): Promise<void>;
}

/** Follows a page. `onReplaced` is called if the page replaced its document, which removes all listeners. */
export function followPage(onReplaced: () => void): LivePage {
  const life = new AbortController();
  const { signal } = life;
  let drawing: Drawing | undefined;
  const stories = followStories();
  const root = rootOf(document);
  /** dismissed mentions, by entity and words, so that neither new text nor another reading brings them back */
  const dismissed = new Set<string>();
  /** all mentions, including dismissed ones, in order of position */
  let all: PageMention[] = [];
  /** text nodes that were read, with their position in the order of the page */
  let known = new Map<Node, number>();
  /** text nodes that changed since the current reading began */
  let edited = new WeakSet<Node>();
  /** open shadow roots that were read */
  let shadowRoots: ShadowRoot[] = [];
  /** the element that holds the article, or most of it */
  let body: Element | undefined;
  let metadata: MetadataEntry[] = [];
  /** the page's elements and blocks when the background was last asked which of them are the article, … */
  let asked: string | undefined;
  /** … and its answer */
  let told: StoryReply = 'noArticle';
  let address = addressHere();
  let forced = false;
  let tries = 0;

  const run = <T>(work: Sliced<T>) => inSlices(work, signal, (ms) => readings.spend(ms));
  /** Chooses the mentions to be underlined. */
  const choose = async () => {
    if (drawing) await run(drawing.marks.choose(page.mentions));
  };
  /** text is read until there are as many mentions as a page may have, including dismissed ones, which can be restored */
  const isFull = () => all.length >= MOST_MENTIONS;

  /** Whether the extension still runs. If it was updated or removed while the page was open, the old reader stops silently. */
  const isAlive = () => {
    if (!browser.runtime?.id) life.abort();
    return !signal.aborted;
  };

  /** Forgets all mentions and returns them; their marks are not yet removed. */
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
    readings.readSoon();
  });

  /** Keeps the mentions whose text still exists and is not read again, and updates the order. */
  const keep = (order: Map<Node, number>) => {
    const isThere = ({ node }: PageMention) => known.has(node) && order.has(node);
    for (const mention of all) if (!isThere(mention)) drawing!.marks.remove(mention);
    all = all.filter(isThere);
    for (const node of order.keys()) if (edited.has(node)) order.delete(node);
    known = order;
    attentionInPlace()?.changed();
  };

  /** The article's text that was not read before. */
  const newBlocks = async (): Promise<TextBlock[]> => {
    // a card cannot be added to a picture or a feed
    if (!own(document, 'contentType').includes('html')) return [];
    if (!body && tries++ >= MOST_TRIES) return [];
    edited = new WeakSet();
    const text = await run(readPage(document));
    const { outline, blocks } = text;
    ({ shadowRoots } = text);
    // observing a node again has no effect
    for (const root of shadowRoots) observer.observe(root, CHANGES);
    const question = `${outline.elements} ${outline.blocks}`;
    if (question !== asked) {
      told = await sendMessage('story', { outline, metadata: text.metadata, anyway: forced });
      asked = question;
    }
    page.off = told === 'off';
    if (typeof told === 'string') {
      // if the page is no longer an article, keep the nodes that still exist
      keep(new Map([...known].filter(([node]) => node.isConnected)));
      return [];
    }
    if (!body) page.published = undefined;
    body = text.elements[told.body];
    if (!isFull()) page.readUpTo = text.readUpTo;
    if (import.meta.env.FIREFOX) dressRoots(shadowRoots, told.style);
    const chosen = told.read.split(',').map((block) => blocks[Number(block)]!);
    page.story = chosen;
    // if the page split or moved the words of a mention, its block is read again
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

  /** Sends the blocks to be linked, piece by piece, and marks the mentions. */
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
      const reply = await askMentions(request, () => drawing !== undefined);
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
        if (!dismissed.has(mention.key)) drawing!.marks.add(mention);
      };
      if (drawing) await run(drawing.eachMention(piece, reply, add));
      // by the order of the last walk: comparing the positions of nodes takes longer on a long page than walking through it
      const place = ({ node }: PageMention) => known.get(node) ?? Number.POSITIVE_INFINITY;
      all.sort((a, b) => place(a) - place(b) || a.range.startOffset - b.range.startOffset);
      await choose();
      drawing?.marks.show();
      for (const { text } of piece) units += text.length;
    }
    await sendMessage('count', { entities: page.off ? 0 : idsOf(page.mentions).length });
  };

  /** Links the blocks; if that fails, their text counts as unread, so that the next reading links it. */
  const linkOrForget = (read: TextBlock[]) =>
    link(read).catch((error) => {
      for (const { parts } of read) for (const { node } of parts) known.delete(node);
      throw error;
    });

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
      for (const mention of forget()) drawing!.marks.remove(mention);
    }
    const blocks = await newBlocks().finally(() => readings.rest());
    // on a site that is switched off there is nothing to link, but the count on the icon must be removed
    if (blocks.length === 0 && !page.off) {
      await choose();
      return;
    }
    const before = idsOf(all);
    await linkOrForget(blocks);
    // a surname can only be resolved now if the full name came later
    const late = all.flatMap(({ entity: { id, name } }) => (before.includes(id) ? [] : name.split(' ').slice(-1)));
    const others = page.story.filter(
      (block) => !blocks.includes(block) && late.some((word) => block.text.includes(word)),
    );
    if (others[0]) await linkOrForget(others);
  };

  const readings = planReadings(readNow);
  const page: LivePage = {
    signal,
    get marks() {
      return drawing!.marks;
    },
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

    drawWith(given) {
      drawing ??= given;
    },

    read: () => readings.after(readings.readOrRetry),

    readAgain: (isForced = forced) =>
      // after the current reading, so that what it adds is forgotten as well
      readings.after(async () => {
        const before = forget();
        forced = isForced;
        await readings.readOrRetry();
        // only now: otherwise the page would briefly have no marks at all
        for (const mention of before) drawing!.marks.remove(mention);
      }),

    at(x, y) {
      if (!isAlive()) return undefined;
      drawing?.marks.show();
      return drawing?.marks.at(x, y, shadowRoots);
    },

    mentionsAt(reply) {
      const found: PageMention[] = [];
      atOnce(drawing!.eachMention(page.story, reply, (mention) => found.push(mention)));
      return found;
    },

    setActive: (mention) => drawing!.marks.setActive(mention),

    setDismissed(entity, surface, isDismissed) {
      const key = `${entity} ${surface}`;
      dismissed[isDismissed ? 'add' : 'delete'](key);
      for (const mention of all) if (mention.key === key) drawing!.marks[isDismissed ? 'remove' : 'add'](mention);
    },
  };

  observer.observe(document, CHANGES);
  // text that fades in is only noticed by these events
  for (const type of ['transitionend', 'animationend'])
    addEventListener(
      type,
      () => {
        if (all.some(({ due, marked }) => due && !marked)) readings.readSoon();
      },
      { capture: true, passive: true, signal },
    );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    readings.stop();
    drawing?.marks.hide();
  });
  return page;
}
