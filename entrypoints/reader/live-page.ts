/** The page as it is read and as it changes: text is read once, new text soon after it appears. */
import { browser } from 'wxt/browser';
import { type ArticleBody, findArticle, wholePage } from '../../page/article-body.ts';
import { readStory } from '../../page/story.ts';
import { collectBlocks, type TextBlock } from '../../page/text-blocks.ts';
import { sendMessage } from '../../platform/messages.ts';
import { attentionInPlace, type PageInPlace, type PageMention } from '../../platform/page-slot.ts';
import { Marks } from './marks.ts';
import { toMentions } from './mentions.ts';

/** New text is gathered this long before it is read: pages add a story in many small steps. */
const GATHER_MS = 300;
/** A page that never rests is read no more often than this. */
const APART_MS = 1500;
/** An article is looked for so often on a page that builds itself up, then no more. */
const MOST_TRIES = 20;

/** A page with its marks. */
export class LivePage implements PageInPlace {
  mentions: PageMention[] = [];
  published: string | undefined;
  delays = { openAfterMs: 300, closeAfterMs: 300 };
  /** the reader switched this site off */
  off = false;
  private readonly life = new AbortController();
  readonly signal = this.life.signal;
  private readonly marks = new Marks();
  private known = new WeakSet<Node>();
  private article: ArticleBody | undefined;
  private address = location.href;
  private forced = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastRead = 0;
  /** what was taken away here, and can be given back */
  private aside: PageMention[] = [];
  private reading: Promise<void> = Promise.resolve();

  constructor() {
    const observer = new MutationObserver((records) => this.changed(records));
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    this.signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.timer);
      this.marks.hide();
    });
  }

  /** Whether there is something to read: an article, or a page that the reader wants read. */
  get isArticle(): boolean {
    return this.article !== undefined;
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
    this.reading = this.reading.then(() => {
      this.forget();
      this.forced = forced;
    });
    return this.read();
  }

  at(x: number, y: number): PageMention | undefined {
    this.marks.show();
    return this.marks.at(x, y);
  }

  setActive(mention?: PageMention): void {
    this.marks.setActive(mention);
  }

  setDismissed(entity: string, surface: string, dismissed: boolean): void {
    const same = (mention: PageMention) => mention.entity.id === entity && String(mention.range) === surface;
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
    const wait = Math.max(GATHER_MS, this.lastRead + APART_MS - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.read();
    }, wait);
  }

  private forget(): void {
    for (const mention of this.mentions) this.marks.remove(mention);
    this.mentions = [];
    this.aside = [];
    this.known = new WeakSet();
    this.article = undefined;
    this.tries = 0;
    this.off = false;
  }

  private async readNow(): Promise<void> {
    // the extension was updated or removed under the page's feet: the old reader goes in silence
    if (!browser.runtime?.id) this.leave();
    if (this.signal.aborted || this.off) return;
    this.lastRead = performance.now();
    // a single-page application went to another story
    if (location.href.split('#')[0] !== this.address.split('#')[0] || this.article?.body.isConnected === false) {
      this.address = location.href;
      this.forget();
    }
    this.dropGone();
    attentionInPlace()?.changed();
    const blocks = this.newBlocks();
    if (blocks.length === 0) return;
    const present = [...new Set(this.mentions.map((mention) => mention.entity.id))];
    const published = this.published ? { published: this.published } : {};
    const request = { blocks: blocks.map((block) => block.text), present, ...published };
    const reply = await sendMessage('link', request).catch((error) => {
      // the text counts as unread: the next change of the page, or the next question, reads it
      for (const { parts } of blocks) for (const { node } of parts) this.known.delete(node);
      throw error;
    });
    if (this.signal.aborted) return;
    this.off = reply === null;
    if (!reply) {
      await sendMessage('count', { entities: 0 });
      return;
    }
    this.delays = reply.delays;
    const marked = new Set(this.mentions.filter((mention) => mention.marked).map((mention) => mention.entity.id));
    for (const mention of toMentions(blocks, reply)) {
      if (!reply.markAll && marked.has(mention.entity.id)) mention.marked = false;
      this.mentions.push(mention);
      this.marks.add(mention);
    }
    this.mentions = this.sorted(this.mentions);
    this.marks.show();
    const entities = new Set(this.mentions.map((mention) => mention.entity.id)).size;
    await sendMessage('count', { entities });
  }

  private newBlocks(): TextBlock[] {
    if (!this.article) {
      if (this.tries++ >= MOST_TRIES) return [];
      this.article = findArticle(document) ?? (this.forced ? wholePage(document) : undefined);
      this.published = readStory(document).published;
    }
    if (!this.article) return [];
    const { body, headline, outside } = this.article;
    return [headline, body].flatMap((part) => (part ? collectBlocks(part, outside, this.known) : []));
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
  }

  private sorted(mentions: PageMention[]): PageMention[] {
    return mentions.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  }
}
