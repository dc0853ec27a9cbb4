/** The story itself, sentence by sentence, for the side panel. */
import { firstPieces } from '../../page/text-blocks.ts';
import { LONGEST_SENTENCE } from '../../platform/limits.ts';
import { type HowFound, type PageStory, type SentencesReply, SPAN_SIZE, sendMessage } from '../../platform/messages.ts';
import type { PageInPlace, PageMention } from '../../platform/page-slot.ts';
import { SPEAKER_SIZE } from '../../platform/spans.ts';

/** A sentence: its block, and its start and end in the block. */
interface Sentence {
  block: number;
  start: number;
  end: number;
}

/** How a sentence was found, in the form of a mention: not by a name. */
const NO_NAME: HowFound = { alias: '', aliasType: 'plain', via: 'name', rivals: [] };

/** The sentences of a page's story when it was last read. */
export class StoryText {
  private readonly page: PageInPlace;
  /** the text whose sentences were found */
  private asked: PageInPlace['story'] | undefined;
  private asking: Promise<void> = Promise.resolve();
  private sentences: Sentence[] = [];
  private dated: SentencesReply['dated'] = [];
  private said: PageStory['said'] = [];

  constructor(page: PageInPlace) {
    this.page = page;
  }

  /**
   * Finds the sentences, unless they were already found in the current text of the page.
   *
   * @param mentions of all names: the possible speakers
   */
  find(mentions: () => readonly PageMention[]): Promise<void> {
    if (this.asked !== this.page.story) this.asking = this.ask(this.page.story, mentions);
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
    return { sentences, places: Object.fromEntries(places), dated: this.dated, said: this.said };
  }

  /** Returns the place of a sentence in the page, as a mention of nobody, or undefined if the page no longer has it. */
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

  /** Returns a function from a mention to the number of its sentence, or to the number of sentences if it is below the last one. */
  private finder(): (mention: PageMention) => number {
    const placeOf = this.locator();
    return (mention) => {
      const place = placeOf(mention);
      return place ? this.sentenceAt(place) : this.sentences.length;
    };
  }

  private sentenceAt({ block, start }: { block: number; start: number }): number {
    const next = this.sentences.findIndex((one) => one.block > block || (one.block === block && one.end > start));
    return next < 0 ? this.sentences.length : next;
  }

  /** Returns a function from a mention to its block and its offsets there. */
  private locator(): (mention: PageMention) => { block: number; start: number } | undefined {
    const { story } = this.page;
    /** the blocks that contain a node's text, and where in each of them it begins */
    const blocksOf = new Map<Text, { block: number; start: number }[]>();
    for (const [block, { parts }] of story.entries()) {
      for (const { node, start } of parts) blocksOf.set(node, [...(blocksOf.get(node) ?? []), { block, start }]);
    }
    return ({ node, range }) =>
      (blocksOf.get(node) ?? [])
        .map(({ block, start }) => ({ block, start: start + range.startOffset }))
        .find(({ block, start }) => start >= 0 && start < story[block]!.text.length);
  }

  /** Sends the story's first pieces, as is done for its names. */
  private async ask(story: PageInPlace['story'], mentions: () => readonly PageMention[]): Promise<void> {
    const { published } = this.page;
    const blocks = firstPieces(story).map(({ text }) => text);
    const [ids, speakers] = this.speakers(mentions(), blocks.length);
    const request = { blocks, speakers, ...(published === undefined ? {} : { published }) };
    const reply = await sendMessage('sentences', request);
    // the page was read again meanwhile
    if (this.page.story !== story) return this.find(mentions);
    const { spans = [], dated = [], said = [] } = reply ?? {};
    this.sentences = [];
    for (let i = 0; i < spans.length; i += 3) {
      const [block, start, end] = spans.slice(i, i + 3) as [number, number, number];
      this.sentences.push({ block, start, end });
    }
    this.dated = dated;
    this.said = [];
    for (let i = 0; i < said.length; i += SPEAKER_SIZE) {
      const [block, start, end, name] = said.slice(i, i + SPEAKER_SIZE) as [number, number, number, number];
      // the comma belongs to the sentence around the words
      const text = shortened(story[block]!.text.slice(start, end).replace(/,\s*$/, ''));
      this.said.push({ id: ids[name]!, text, sentence: this.sentenceAt({ block, start }) });
    }
  }

  /** The ids of possible speakers, and where each is named in the first blocks. */
  private speakers(mentions: readonly PageMention[], blocks: number): [ids: string[], numbers: number[]] {
    const placeOf = this.locator();
    const ids: string[] = [];
    const numbers = mentions.flatMap((mention) => {
      const { id, kind } = mention.entity;
      const place = kind === 'person' || kind === 'organization' ? placeOf(mention) : undefined;
      if (!place || place.block >= blocks) return [];
      if (!ids.includes(id)) ids.push(id);
      return [place.block, place.start, place.start + String(mention.range).length, ids.indexOf(id)];
    });
    return [ids, numbers];
  }
}

/** A text on one line, cut to the length that is shown. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SENTENCE ? line : `${line.slice(0, LONGEST_SENTENCE - 1)}…`;
}
