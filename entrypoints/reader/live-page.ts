/** The page as it is read and as it changes: text is read once, new text soon after it appears. */
import { browser } from 'wxt/browser';
import type { MetadataEntry } from '../../engine/dates/metadata.ts';
import { readMetadata } from '../../page/metadata.ts';
import { own, rootOf } from '../../page/own.ts';
import { readPage } from '../../page/read-page.ts';
import { atOnce, Slices } from '../../page/slices.ts';
import { newText, piecesOf, type TextBlock } from '../../page/text-blocks.ts';
import { MOST_MENTIONS } from '../../platform/limits.ts';
import { type CastReply, type StoryReply, sendMessage } from '../../platform/messages.ts';
import { attentionInPlace, type PageInPlace, type PageMention } from '../../platform/page-slot.ts';
import { Marks } from './marks.ts';
import { eachMention } from './mentions.ts';
import { StoryDates } from './story-dates.ts';

/** New text is gathered this long before it is read: pages add a story in many small steps. */
const GATHER_MS = 300;
/** A page that never rests is read no more often than this, … */
const APART_MS = 1500;
/** … and the rarer the longer that takes: a twentieth of its time at most goes into reading. */
const REST = 20;
/** An article is looked for so often on a page that builds itself up, then no more. */
const MOST_TRIES = 20;

/** Which changes of the page are heard of. */
const CHANGES = { childList: true, characterData: true, subtree: true };

/** What a mention is dismissed by: whom it is taken for, and under which words. */
const keyOf = ({ entity, range }: PageMention) => `${entity.id} ${range}`;

const idsOf = (mentions: PageMention[]) => [...new Set(mentions.map(({ entity }) => entity.id))];

/** Without the place in the page, to which readers go by its table of contents. */
const addressHere = () => location.href.split('#')[0];

/** A page with its marks. */
export class LivePage implements PageInPlace {
  mentions: PageMention[] = [];
  published: string | undefined;
  cardSettings: PageInPlace['cardSettings'];
  /** the reader switched this site off */
  off = false;
  /** only so many units of text were read; absent where all was */
  readUpTo: number | undefined;
  private readonly life = new AbortController();
  readonly signal = this.life.signal;
  readonly marks = new Marks();
  story: TextBlock[] = [];
  /** text that was read, with its place in the order of the page */
  private known = new WeakMap<Node, number>();
  private readonly root = rootOf(document);
  private readonly onReplaced: () => void;
  private readonly observer = new MutationObserver((records) => this.changed(records));
  /** open shadow roots that were read */
  private shadowRoots: ShadowRoot[] = [];
  /** the element that holds the article, or most of it */
  private body: Element | undefined;
  private readonly dates = new StoryDates();
  private metadata: MetadataEntry[] = [];
  /** the page's elements and blocks when the background was last asked which of them are the article, … */
  private asked: string | undefined;
  /** … and what it said */
  private told: StoryReply = 'noArticle';
  private address = addressHere();
  private forced = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastRead = 0;
  private slices = new Slices();
  /** what was taken away here, and can be given back */
  private aside: PageMention[] = [];
  /** keys of what was taken away here: new text, or a new reading, does not bring it back */
  private readonly dismissed = new Set<string>();
  private reading: Promise<void> = Promise.resolve();

  /** @param onReplaced the page gave itself a new document, and took all listeners away with the old one */
  constructor(onReplaced: () => void) {
    this.onReplaced = onReplaced;
    this.observer.observe(document, CHANGES);
    this.signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
      this.marks.hide();
    });
  }

  /** Whether there is something to read: an article, or a page that the reader wants read. */
  get isArticle(): boolean {
    return this.body !== undefined;
  }

  leave(): void {
    this.life.abort();
  }

  /** Reads what is new on the page; readings follow one another. */
  read(): Promise<void> {
    this.reading = this.reading.then(() => this.readNow()).catch(() => {});
    return this.reading;
  }

  /** Forgets everything and reads again: settings changed, or the reader asks for a page that is no article. */
  readAgain(forced = this.forced): Promise<void> {
    // in turn: what a reading under way still adds is forgotten with the rest
    this.reading = this.reading.then(async () => {
      const before = this.forget();
      this.forced = forced;
      await this.readNow().catch(() => {});
      // not sooner: until the new marks are there, a page without any would be seen
      for (const mention of before) this.marks.remove(mention);
    });
    return this.reading;
  }

  at(x: number, y: number): PageMention | undefined {
    if (!this.isAlive()) return undefined;
    this.marks.show();
    return this.marks.at(x, y, this.shadowRoots);
  }

  mentionsAt(reply: CastReply): PageMention[] {
    const found: PageMention[] = [];
    atOnce(eachMention(this.story, reply, (mention) => found.push(mention)));
    return found;
  }

  setActive(mention?: PageMention): void {
    this.marks.setActive(mention);
  }

  setDismissed(entity: string, surface: string, dismissed: boolean): void {
    const key = `${entity} ${surface}`;
    this.dismissed[dismissed ? 'add' : 'delete'](key);
    const same = (mention: PageMention) => keyOf(mention) === key;
    const [from, act] = dismissed ? [this.mentions, 'remove' as const] : [this.aside, 'add' as const];
    const moved = from.filter(same);
    for (const mention of moved) this.marks[act](mention);
    const others = from.filter((mention) => !same(mention));
    if (dismissed) [this.mentions, this.aside] = [others, [...this.aside, ...moved]];
    else [this.mentions, this.aside] = [this.sorted([...this.mentions, ...moved]), others];
  }

  private changed(records: MutationRecord[]): void {
    for (const { type, target } of records) if (type === 'characterData') this.known.delete(target);
    if (this.timer !== undefined) return;
    const apart = Math.max(APART_MS, this.slices.spent * REST);
    const wait = Math.max(GATHER_MS, this.lastRead + apart - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.read();
    }, wait);
  }

  /** @returns the mentions that were; their marks are still there */
  private forget(): PageMention[] {
    const before = this.mentions;
    this.mentions = [];
    this.aside = [];
    this.known = new WeakMap();
    this.readUpTo = undefined;
    this.body = undefined;
    this.story = [];
    this.asked = undefined;
    this.tries = 0;
    this.off = false;
    return before;
  }

  /** Where the extension was updated or removed under the page's feet, the old reader goes in silence. */
  private isAlive(): boolean {
    if (!browser.runtime?.id) this.leave();
    return !this.signal.aborted;
  }

  private async readNow(): Promise<void> {
    if (!this.isAlive() || this.off) return;
    if (rootOf(document) !== this.root) {
      this.onReplaced();
      return;
    }
    // a single-page application went to another story
    if (addressHere() !== this.address || this.body?.isConnected === false) {
      this.address = addressHere();
      this.dates.moved = true;
      for (const mention of this.forget()) this.marks.remove(mention);
    }
    this.slices = new Slices();
    this.dropGone();
    attentionInPlace()?.changed();
    const blocks = await this.newBlocks().finally(() => {
      this.lastRead = performance.now();
    });
    // on a site that is switched off there is nothing to link, and a count to take back
    if (blocks.length > 0 || this.off) await this.link(blocks);
  }

  /** The article's text that was not read before. */
  private async newBlocks(): Promise<TextBlock[]> {
    const { slices, signal } = this;
    // a picture, or a feed, has no place for a card
    if (!own(document, 'contentType').includes('html')) return [];
    if (!this.body && this.tries++ >= MOST_TRIES) return [];
    const { blocks, outline, elements, shadowRoots, readUpTo } = await slices.run(readPage(document), signal);
    this.shadowRoots = shadowRoots;
    // what is observed already is not observed twice
    for (const root of shadowRoots) this.observer.observe(root, CHANGES);
    const metadata = await slices.run(readMetadata(document), signal);
    const asked = `${outline.elements} ${outline.blocks}`;
    if (asked !== this.asked) {
      this.told = await sendMessage('story', { outline, metadata, anyway: this.forced });
      this.asked = asked;
    }
    if (this.told === 'off') this.off = true;
    if (typeof this.told === 'string') return [];
    if (!this.body) {
      this.published = undefined;
    }
    this.body = elements[this.told.body];
    if (readUpTo !== undefined || !this.isFull) this.readUpTo = readUpTo;
    const chosen = this.told.read.split(',').map((block) => blocks[Number(block)]!);
    this.story = chosen;
    const text = await slices.run(newText(chosen, this.known), signal);
    // once it is known, the date of the story is the same for all its text
    if (text[0] && this.dates.isNew(text[0].parts[0]!.node)) this.published = undefined;
    this.metadata = this.dates.own(metadata);
    return text;
  }

  /** Asks what the blocks mention, piece by piece, and marks it. */
  private async link(read: TextBlock[]): Promise<void> {
    const pieces = piecesOf(read);
    let units = 0;
    for (const [i, piece] of pieces.entries()) {
      if (this.isFull) {
        this.readUpTo = Math.min(units, this.readUpTo ?? units);
        break;
      }
      const present = idsOf(this.mentions);
      const marked = idsOf(this.mentions.filter((mention) => mention.marked));
      const { published, metadata } = this;
      const blocks = piece.map((block) => block.text);
      const request = { blocks, present, marked, ...(published === undefined ? { metadata } : { published }) };
      const reply = await sendMessage('link', request).catch((error) => {
        // the text counts as unread: the next change of the page, or the next question, reads it
        for (const { parts } of pieces.slice(i).flat()) for (const { node } of parts) this.known.delete(node);
        throw error;
      });
      if (this.signal.aborted) return;
      this.off = reply === null;
      if (!reply) break;
      this.cardSettings = reply.cardSettings;
      this.published = reply.published;
      const add = (mention: PageMention) => {
        if (this.isFull) return;
        if (this.dismissed.has(keyOf(mention))) {
          this.aside.push(mention);
          return;
        }
        this.mentions.push(mention);
        this.marks.add(mention);
      };
      await this.slices.run(eachMention(piece, reply, add), this.signal);
      this.mentions = this.sorted(this.mentions);
      this.marks.show();
      for (const { text } of piece) units += text.length;
    }
    await sendMessage('count', { entities: this.off ? 0 : idsOf(this.mentions).length });
  }

  /** Text is read until there are as many mentions as a page may have, with those that can be given back. */
  private get isFull(): boolean {
    return this.mentions.length + this.aside.length >= MOST_MENTIONS;
  }

  /** Mentions whose text the page took away or changed. */
  private dropGone(): void {
    const gone = (mention: PageMention) =>
      mention.range.collapsed || !mention.node.isConnected || !this.known.has(mention.node);
    for (const mention of this.mentions.filter(gone)) {
      this.marks.remove(mention);
      this.known.delete(mention.node);
    }
    this.mentions = this.mentions.filter((mention) => !gone(mention));
    this.aside = this.aside.filter((mention) => !gone(mention));
  }

  /** By the order of the last walk: comparing nodes of a long page takes longer than walking through it. */
  private sorted(mentions: PageMention[]): PageMention[] {
    const place = ({ node }: PageMention) => this.known.get(node) ?? Number.POSITIVE_INFINITY;
    return mentions.sort((a, b) => place(a) - place(b) || a.range.startOffset - b.range.startOffset);
  }
}
