/** Who is who in the page's story, fetched when the reader wants to know. */
import type { MemberView } from '../../engine/model/page-names.ts';
import type { EntityRef, IntroductionView } from '../../engine/model/view.ts';
import { firstPieces } from '../../page/text-blocks.ts';
import { type PageCast, sendMessage } from '../../platform/messages.ts';
import { type PageInPlace, type PageMention, storyIn } from '../../platform/page-slot.ts';

const refOf = ({ entity: { id, name, kind } }: PageMention): EntityRef => ({ id, name, kind });

/** The story's names that no pack knows, and what the story says about the others. */
export class StoryCast {
  /** what the story says about names that a pack knows, by entity id */
  introductions: Readonly<Record<string, IntroductionView>> = {};
  private readonly page: PageInPlace;
  /** the text for which the names were fetched; another object each time the page is read */
  private asked: PageInPlace['story'] | undefined;
  private asking: Promise<void> = Promise.resolve();
  /** mentions of names that no pack knows, including dismissed ones, in order of position */
  private all: PageMention[] = [];
  /** ids of names that the reader dismissed here */
  private readonly dismissed = new Set<string>();

  constructor(page: PageInPlace) {
    this.page = page;
  }

  /** Finds the names, unless they were already found in the current text of the page. */
  find(): Promise<void> {
    if (this.asked !== this.page.story) this.asking = this.ask(this.page.story);
    this.asked = this.page.story;
    return this.asking;
  }

  /** Mentions of names that no pack knows, in order of position. */
  get mentions(): PageMention[] {
    return this.all.filter(({ entity }) => !this.dismissed.has(entity.id));
  }

  /** Mentions of the packs' names, and then of the story's own. */
  get allMentions(): PageMention[] {
    return [...this.page.mentions, ...this.mentions];
  }

  /** All mentions of one name, a pack's or the story's own. */
  mentionsOf(id: string): PageMention[] {
    return this.allMentions.filter(({ entity }) => entity.id === id);
  }

  /** What the popup lists. */
  summary(): PageCast {
    const entries = [...Map.groupBy(this.mentions, ({ entity }) => entity.id).values()].map((all) => {
      const note = all[0]!.entity.cast?.introduction?.text;
      return { ...refOf(all[0]!), count: all.length, ...(note === undefined ? {} : { note }) };
    });
    const said = Object.entries(this.introductions).map(([id, { text }]) => [id, text] as const);
    return { entries, introductions: Object.fromEntries(said) };
  }

  /** What the card of a story's own name shows. */
  view(mention: PageMention): MemberView {
    const ref = refOf(mention);
    const { introduction, first } = mention.entity.cast ?? {};
    const others = new Map(this.allMentions.map((other) => [other.entity.id, refOf(other)]));
    others.delete(ref.id);
    return {
      ...ref,
      ...(introduction && { introduction: { text: introduction.text, sentence: introduction.sentence } }),
      ...(first && { first }),
      count: this.mentionsOf(ref.id).length,
      others: [...others.values()].filter(({ kind }) => kind === ref.kind).sort((a, b) => a.name.localeCompare(b.name)),
    };
  }

  /** Dismisses a name that is not a name, or restores it. */
  setDismissed(id: string, dismissed: boolean): void {
    this.dismissed[dismissed ? 'add' : 'delete'](id);
    for (const mention of this.all)
      if (mention.entity.id === id) this.page.marks[dismissed ? 'remove' : 'add'](mention);
  }

  /** Makes the mentions of one name count as mentions of another; returns a function that undoes it. */
  join(from: string, to: string): () => void {
    const other = this.mentionsOf(to)[0];
    const moved = other ? this.mentionsOf(from) : [];
    const before = moved.map(({ entity }) => entity);
    for (const mention of moved) mention.entity = other!.entity;
    return () => {
      for (const [i, mention] of moved.entries()) mention.entity = before[i]!;
    };
  }

  /** Sends the story's first pieces, which are the whole of nearly every story. */
  private async ask(story: PageInPlace['story']): Promise<void> {
    const { marks } = this.page;
    const blocks = firstPieces(story).map(({ text }) => text);
    const reply = blocks.length > 0 && (await sendMessage('cast', { blocks, ...storyIn(this.page) }));
    // the page was read again meanwhile: positions in the previous text are not valid in the new one
    if (this.page.story !== story) return this.find();
    for (const mention of this.all) marks.remove(mention);
    this.all = reply ? this.page.mentionsAt(reply) : [];
    if (reply) this.introductions = reply.introductions;
    for (const mention of this.mentions) marks.add(mention);
  }
}
