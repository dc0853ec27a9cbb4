/** The story itself, sentence by sentence: asked for by the panel beside it. */
import { piecesOf } from '../../page/text-blocks.ts';
import { LONGEST_SENTENCE } from '../../platform/limits.ts';
import { type HowFound, type PageStory, type SentencesReply, SPAN_SIZE, sendMessage } from '../../platform/messages.ts';
import type { PageInPlace, PageMention } from '../../platform/page-slot.ts';

/** A sentence by its block, and where in it it begins and ends. */
interface Sentence {
  block: number;
  start: number;
  end: number;
}

/** A sentence is found by no name. */
const NO_NAME: HowFound = { alias: '', aliasType: 'plain', via: 'name', rivals: [] };

/** The sentences of a page's story, as it was last read. */
export class StoryText {
  private readonly page: PageInPlace;
  /** the text that was asked about */
  private asked: PageInPlace['story'] | undefined;
  private asking: Promise<void> = Promise.resolve();
  private sentences: Sentence[] = [];
  private dated: SentencesReply['dated'] = [];

  constructor(page: PageInPlace) {
    this.page = page;
  }

  /** Finds the sentences, unless they were found in the very text that the page has now. */
  find(): Promise<void> {
    if (this.asked !== this.page.story) this.asking = this.ask(this.page.story);
    this.asked = this.page.story;
    return this.asking;
  }

  /** The story, with the sentence of each of these mentions. */
  told(mentions: readonly PageMention[]): PageStory {
    const { story } = this.page;
    const sentences = this.sentences.map(({ block, start, end }) => shortened(story[block]!.text.slice(start, end)));
    const sentenceOf = this.finder();
    const byName = Map.groupBy(mentions, ({ entity }) => entity.id);
    const places = [...byName].map(([id, all]) => [id, all.map(sentenceOf)] as const);
    return { sentences, places: Object.fromEntries(places), dated: this.dated };
  }

  /** The place of a sentence in the page, as a mention that names nobody; undefined if the page has it no more. */
  placeOf(sentence: number): PageMention | undefined {
    const place = this.sentences[sentence];
    if (!place || this.asked !== this.page.story) return undefined;
    const { block, start, end } = place;
    const spans = [block, start, end, 0, 0, 0, 0];
    const entities = [{ id: '', name: '', kind: 'topic' as const }];
    return this.page.mentionsAt({ spans: spans.slice(0, SPAN_SIZE), entities, hows: [NO_NAME] })[0];
  }

  get count(): number {
    return this.sentences.length;
  }

  /** Tells in which sentence a mention stands; as many as there are sentences for one further down. */
  private finder(): (mention: PageMention) => number {
    /** where in which blocks a node's text begins */
    const blocksOf = new Map<Text, { block: number; start: number }[]>();
    for (const [block, { parts }] of this.page.story.entries()) {
      for (const { node, start } of parts) blocksOf.set(node, [...(blocksOf.get(node) ?? []), { block, start }]);
    }
    const length = (block: number) => this.page.story[block]!.text.length;
    return ({ node, range }) => {
      const places = (blocksOf.get(node) ?? []).map(({ block, start }) => ({ block, at: start + range.startOffset }));
      const place = places.find(({ block, at }) => at >= 0 && at < length(block));
      if (!place) return this.sentences.length;
      const next = this.sentences.findIndex(
        ({ block, end }) => block > place.block || (block === place.block && end > place.at),
      );
      return next < 0 ? this.sentences.length : next;
    };
  }

  /** Asks about the story's first piece, as for its names. */
  private async ask(story: PageInPlace['story']): Promise<void> {
    const [piece = []] = piecesOf(story);
    const { published } = this.page;
    const blocks = piece.map(({ text }) => text);
    const reply = await sendMessage('sentences', { blocks, ...(published === undefined ? {} : { published }) });
    // the page was read again meanwhile
    if (this.page.story !== story) return this.find();
    const { spans = [], dated = [] } = reply ?? {};
    this.sentences = [];
    for (let i = 0; i < spans.length; i += 3) {
      const [block, start, end] = spans.slice(i, i + 3) as [number, number, number];
      this.sentences.push({ block, start, end });
    }
    this.dated = dated;
  }
}

/** On one line, and no longer than is told. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SENTENCE ? line : `${line.slice(0, LONGEST_SENTENCE - 1)}…`;
}
