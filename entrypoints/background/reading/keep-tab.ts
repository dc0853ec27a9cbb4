/** Keeps the story of a tab: runs a script in the page to get it, and accepts a text only from a tab in which it did so. */
import { browser } from 'wxt/browser';
import { storyDate } from '../../../engine/dates/story-date.ts';
import { aboutPage } from '../../../page/about-page.ts';
import { aboutStory } from '../../../page/about-story.ts';
import { type Choice, chooseArticle } from '../../../page/choose-article.ts';
import { firstWords } from '../../../page/outline.ts';
import { writtenIn } from '../../../page/written-metadata.ts';
import type { KeepTextRequest, StoryToKeepRequest } from '../../../platform/reading-checks.ts';
import type { KeepReply } from '../../../platform/reading-messages.ts';
import { notesOf } from '../../../reading/keep.ts';
import { wordsOf } from '../../../reading/story.ts';
import type { YourReading } from './your-reading.ts';

/** A tab whose story is being kept. */
interface Asked {
  anyway: boolean;
  /** whether the page is an article, once that is known */
  isArticle: boolean;
  answer: (reply: KeepReply | Promise<KeepReply>) => void;
}

/** Milliseconds after which a page counts as not answering: it was closed, or the script cannot run in it. */
const PATIENCE_MS = 20_000;

/** Keeps stories of tabs. */
export class TabKeeper {
  private readonly reading: YourReading;
  private readonly asked = new Map<number, Asked>();

  constructor(reading: YourReading) {
    this.reading = reading;
  }

  /**
   * Keeps the story of a tab.
   *
   * @param anyway keep the page's text even if it is not an article
   */
  async keep(tabId: number, anyway: boolean): Promise<KeepReply> {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return { outcome: 'closed' };
    if (tab.incognito) return { outcome: 'private' };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const before = this.asked.get(tabId);
    const reply = new Promise<KeepReply>((answer) => {
      this.asked.set(tabId, { anyway, isArticle: true, answer });
      timer = setTimeout(() => answer({ outcome: 'closed' }), PATIENCE_MS);
    });
    // after two clicks both get the same answer
    before?.answer(reply);
    const asked = this.asked.get(tabId)!;
    browser.scripting
      .executeScript({ target: { tabId }, files: ['/keep.js'] })
      .catch(() => asked.answer({ outcome: 'closed' }));
    try {
      return await reply;
    } finally {
      clearTimeout(timer);
      if (this.asked.get(tabId) === asked) this.asked.delete(tabId);
    }
  }

  /** Returns the blocks of a page that are its story, or null if nothing is kept; the answer then says why. */
  choose(
    tabId: number | undefined,
    { outline, metadata }: StoryToKeepRequest,
  ): Pick<Choice, 'headline' | 'blocks' | 'shown'> | null {
    const asked = this.take(tabId);
    const about = aboutPage(writtenIn(metadata));
    const article = chooseArticle({ ...outline, ...about });
    asked.isArticle = article !== undefined;
    const choice = article ?? chooseArticle({ ...outline, ...about }, true);
    if (!choice || choice.blocks.length === 0) {
      asked.answer({ outcome: 'noText' });
      return null;
    }
    if (!article && !asked.anyway) {
      const head = outline.heads[choice.blocks[0]!] ?? '';
      asked.answer({ outcome: 'noArticle', headline: about.titles[0] || firstWords(head) });
      return null;
    }
    return { headline: choice.headline, blocks: choice.blocks, shown: choice.shown };
  }

  /**
   * Keeps the text that a page was asked for.
   *
   * @param address the page's address as reported by the browser, not by the page
   */
  async keepText(tabId: number | undefined, address: string, page: KeepTextRequest): Promise<void> {
    const asked = this.take(tabId);
    const { headline, blocks, isCut, canonical } = page;
    const metadata = writtenIn(page.metadata);
    const about = aboutStory(metadata, wordsOf(blocks));
    const published = storyDate(metadata, [headline, ...blocks].join('\n\n'), Date.now());
    const [title] = aboutPage(metadata).titles;
    const keeping = this.reading.keep({
      address,
      blocks,
      headline: headline || (title ?? ''),
      notes: notesOf({ ...about, isCut: isCut || about.isCut, isChosen: !asked.isArticle }),
      ...(canonical === undefined ? {} : { canonical }),
      ...(about.siteName === undefined ? {} : { siteName: about.siteName }),
      ...(published === undefined ? {} : { published }),
    });
    asked.answer(keeping);
    // the browser keeps the background running until this message is answered
    await keeping;
  }

  /** Returns the request for a tab. @throws Error if there is none: a page cannot keep anything by itself */
  private take(tabId: number | undefined): Asked {
    const asked = tabId === undefined ? undefined : this.asked.get(tabId);
    if (!asked) throw new Error('message refused: nobody asked to keep this page');
    return asked;
  }
}
