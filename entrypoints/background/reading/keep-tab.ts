/** Keeps the story of a tab: asks a script in the page for it, and takes it from nobody who was not asked. */
import { browser } from 'wxt/browser';
import { storyDate } from '../../../engine/dates/story-date.ts';
import { aboutPage } from '../../../page/about-page.ts';
import { aboutStory } from '../../../page/about-story.ts';
import { type Choice, chooseArticle } from '../../../page/choose-article.ts';
import { writtenIn } from '../../../page/written-metadata.ts';
import type { KeepTextRequest, StoryToKeepRequest } from '../../../platform/reading-checks.ts';
import type { KeepReply } from '../../../platform/reading-messages.ts';
import { notesOf } from '../../../reading/keep.ts';
import { wordsOf } from '../../../reading/story.ts';
import type { YourReading } from './your-reading.ts';

/** What is being kept from a tab. */
interface Asked {
  anyway: boolean;
  /** whether the page is an article, once that is known */
  isArticle: boolean;
  answer: (reply: KeepReply | Promise<KeepReply>) => void;
}

/** A page that does not answer (ms): it went away, or its script cannot run. */
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
   * @param anyway keep the page's text if it is no article
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
    // who pressed twice is told the same twice
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

  /** Which blocks of a page are its story; null if nothing is to be kept, which whoever asked is told. */
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
      const heads = choice.blocks.map((block) => outline.heads[block] ?? '');
      asked.answer({ outcome: 'noArticle', headline: about.titles[0] ?? heads[0] ?? '', words: wordsOf(heads) });
      return null;
    }
    return { headline: choice.headline, blocks: choice.blocks, shown: choice.shown };
  }

  /**
   * Keeps the text of a page that was asked for.
   *
   * @param address where the page is, by the browser and not by the page
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
    // the background lives until its answer is there
    await keeping;
  }

  /** What was asked of a tab. @throws Error if nothing was: a page keeps nothing by itself */
  private take(tabId: number | undefined): Asked {
    const asked = tabId === undefined ? undefined : this.asked.get(tabId);
    if (!asked) throw new Error('message refused: nobody asked to keep this page');
    return asked;
  }
}
