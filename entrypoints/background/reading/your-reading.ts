/** The stories that the reader keeps: keeping, keeping again, forgetting, restoring. Pure except for its store: uses no browser API. */
import { OF_READING } from '../../../components/library/places.ts';
import { compareText } from '../../../engine/text/collections.ts';
import { orProblem, type StoreProblem } from '../../../platform/database.ts';
import type { ImportStoriesRequest } from '../../../platform/reading-checks.ts';
import type {
  ForgetChoice,
  ImportCounts,
  KeepReply,
  KeptName,
  KeptStoryReply,
  StoriesReply,
  StoryBatch,
} from '../../../platform/reading-messages.ts';
import type { ReadingStore, StoryHead, StoryText } from '../../../platform/reading-store.ts';
import { serialQueue } from '../../../platform/serial-queue.ts';
import { storyKey } from '../../../reading/addresses.ts';
import { appearancesIn, type ReadText } from '../../../reading/appearances.ts';
import { changedBlocks, isSameText, newBlocks, openingOf } from '../../../reading/changes.ts';
import { slugOf, slugOfId } from '../../../reading/groups.ts';
import { type PageToKeep, storyOf } from '../../../reading/keep.ts';
import { readingPack } from '../../../reading/pack.ts';
import type { KeptStory } from '../../../reading/story.ts';
import { exportBatch, importStories, publishedOf, textOf } from './story-transfer.ts';

/** How long a forgotten story can be restored, in milliseconds. */
const UNDO_MS = 600_000;

/** The reader's stories. */
export class YourReading {
  private readonly store: ReadingStore;
  /** called when stories were kept or forgotten */
  private readonly changed: () => void;
  private readonly now: () => number;
  /** serializes changes: two simultaneous requests to keep a story would otherwise both store it as new */
  private readonly queue = serialQueue();

  constructor(store: ReadingStore, changed: () => void, now = Date.now) {
    this.store = store;
    this.changed = changed;
    this.now = now;
  }

  /** Keeps a story, or keeps it again. */
  keep(page: PageToKeep): Promise<KeepReply> {
    return this.inTurn(async () => {
      const read = storyOf(page, this.now());
      if (!read) return { outcome: 'noText' };
      const { story, text } = read;
      const own = storyKey(page.address)!;
      const known = await this.store.withKeys([own, story.key]);
      const before = known && (await this.store.story(known.id));
      // a page may claim any address of its host: this must not overwrite another story
      const isOther =
        before && known.key !== own && !isSameText(before.text.blocks, story.blocks) && !known.keys.includes(own);
      const kept = isOther ? { ...story, key: own } : story;
      const reply =
        before && !isOther ? await this.keepAgain(kept, own, text, before) : await this.keepFirst(kept, own, text);
      this.changed();
      return reply;
    });
  }

  /** Runs a change after all earlier changes are done. */
  private inTurn<T>(act: () => Promise<T>): Promise<T | StoreProblem> {
    return this.queue(() => orProblem(act));
  }

  private async keepFirst(story: KeptStory, own: string, read: ReadText): Promise<KeepReply> {
    const opening = openingOf(story.blocks);
    const alike = (await this.store.withOpening(opening)).find(({ key }) => key !== story.key);
    const keys = [...new Set([story.key, own])];
    const head = await this.store.keep(story, { keys, opening }, appearancesIn(story, read), undefined);
    return { outcome: 'kept', ...titleOf(head), ...(alike ? { sameTextAs: alike.outlet } : {}) };
  }

  private async keepAgain(
    story: KeptStory,
    own: string,
    read: ReadText,
    { head, text }: { head: StoryHead; text: StoryText },
  ): Promise<KeepReply> {
    const changes = changedBlocks(text.blocks, story.blocks);
    const isSame = changes.added + changes.removed === 0;
    const before = isSame ? text.before : textOf(head, text);
    // a day that is known is kept if the page no longer gives one
    const kept = { ...publishedOf(head), ...story, key: head.key, keptAt: head.keptAt };
    const keys = [...new Set([...head.keys, story.key, own])];
    const after = await this.store.keep(
      kept,
      { keys, opening: openingOf(story.blocks) },
      appearancesIn(kept, read),
      before,
    );
    return { outcome: isSame ? 'same' : 'updated', ...titleOf(after), ...changes };
  }

  /** Restores the text that a story had before it was kept again. */
  restore(id: string): Promise<'done' | 'gone' | StoreProblem> {
    return this.inTurn(async () => {
      const found = await this.store.story(id);
      if (!found?.text.before) return 'gone' as const;
      const { head, text } = found;
      const { key, keys, address, outlet, keptAt } = head;
      const story: KeptStory = { key, address, outlet, keptAt, ...publishedOf(head), ...text.before! };
      const opening = openingOf(story.blocks);
      await this.store.keep(story, { keys, opening }, appearancesIn(story), undefined);
      this.changed();
      return 'done' as const;
    });
  }

  /** The kept story with an address; null if there is none. */
  async at(address: string): Promise<StoryHead | null> {
    if (!(await this.store.hasStories())) return null;
    // forgotten stories must be erased even if the Library page is not opened
    void this.inTurn(() => this.store.sweep(this.now() - UNDO_MS)).catch(console.error);
    const key = storyKey(address);
    return key === undefined ? null : ((await this.store.withKeys([key])) ?? null);
  }

  /** Forgets stories, or restores them. @returns the ids of those that were found */
  forget(choice: ForgetChoice, forgotten: boolean): Promise<string[] | StoreProblem> {
    return this.inTurn(async () => {
      if (forgotten) await this.store.sweep(this.now() - UNDO_MS);
      const ids = 'ids' in choice ? choice.ids : idsOf(await this.store.heads(), choice.olderThan);
      const there = await this.store.setForgotten(ids, forgotten, this.now());
      this.changed();
      return there;
    });
  }

  /** All stories, for the Library page. @param sweep erase the forgotten stories, which can then no longer be restored */
  stories(sweep: boolean): Promise<StoriesReply> {
    return orProblem(async () => {
      await this.store.sweep(sweep ? Number.POSITIVE_INFINITY : this.now() - UNDO_MS);
      const [heads, exportedAt] = await Promise.all([this.store.heads(), this.store.exportedAt()]);
      const stories = heads.sort((a, b) => compareText(b.day + b.id, a.day + a.id));
      return { stories, ...(exportedAt === undefined ? {} : { exportedAt }) };
    });
  }

  /** A story with its text and its names; null if it is not found. */
  async story(id: string): Promise<KeptStoryReply | null> {
    const found = await this.store.story(id);
    if (!found) return null;
    const { head, text } = found;
    const before = text.before && {
      newBlocks: newBlocks(text.blocks, text.before.blocks),
      since: text.before.updatedAt,
    };
    return { ...head, blocks: text.blocks, ...(before ? { before } : {}), named: await this.namesIn(id) };
  }

  /** The names of a story, the most frequent first; with a library id if there is more to show about them. */
  private async namesIn(story: string): Promise<KeptName[]> {
    const own = await this.store.appearancesIn(story);
    const all = await this.store.appearancesOf(own.map(({ key }) => key));
    const known = readingPack(all, await this.store.corrections()).entities.filter(({ coverage }) =>
      coverage.some(({ article }) => article === story),
    );
    const idOf = new Map(known.map(({ id }) => [slugOfId(id), `${OF_READING}${id}`]));
    return own
      .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
      .map(({ key, name, kind, count, introduction }) => {
        const id = idOf.get(slugOf(key));
        return { name, kind, count, ...(introduction ? { introduction } : {}), ...(id === undefined ? {} : { id }) };
      });
  }

  /** A batch of stories to export. */
  batch(after: string | undefined): Promise<StoryBatch> {
    return exportBatch(this.store, after);
  }

  /** Records that everything was exported. */
  noteExport(): Promise<'done' | StoreProblem> {
    return orProblem(async () => {
      await this.store.setExportedAt(this.now());
      return 'done' as const;
    });
  }

  /**
   * Imports stories of a file: those that are missing, and those that are stored with an older text. The `changed`
   * callback is called once, after the last of them.
   *
   * @returns how many were new, newer and neither
   */
  importStories(request: ImportStoriesRequest): Promise<ImportCounts | StoreProblem> {
    return this.inTurn(async () => {
      const taken = await importStories(this.store, request);
      if (request.isLast) this.changed();
      return taken;
    });
  }
}

const titleOf = ({ id, headline, notes }: StoryHead) => ({ id, headline, notes });

const idsOf = (heads: readonly StoryHead[], olderThan: string | undefined): string[] =>
  heads.filter(({ day }) => olderThan === undefined || day < olderThan).map(({ id }) => id);
