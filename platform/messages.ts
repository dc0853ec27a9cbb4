/**
 * The messages between the parts of the extension: their names and types. The receiver validates what it gets
 * (`message-checks.ts`, and in pages `validated-attention.ts`) and refuses messages that are not valid.
 */
import type { DatedSentence } from '../engine/dates/dated-sentences.ts';
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import type { Clashes } from '../engine/library/clash.ts';
import type { ArticleView, HoldingsView, PackSummary } from '../engine/model/library-view.ts';
import type { AliasType } from '../engine/model/pack.ts';
import type { PageEntry, PageName } from '../engine/model/page-names.ts';
import type { LookupResult, Via } from '../engine/model/types.ts';
import type {
  AnswerView,
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  IntroductionView,
  NamedView,
  StoryContextView,
} from '../engine/model/view.ts';
import type { PackHead } from '../engine/store-pack.ts';
import type { StorySource } from '../reading/story.ts';
import type { StoreProblem } from './database.ts';
import type { NotedPack } from './imported-packs.ts';
import type {
  ArticleRequest,
  CastRequest,
  ConnectionRequest,
  CountRequest,
  CoverageRequest,
  DismissRequest,
  LinkRequest,
  LookupRequest,
  NamesRequest,
  OpenArticleRequest,
  PinRequest,
  SentencesRequest,
  StoryRequest,
  ViewRequest,
} from './message-checks.ts';
import type {
  ChunkRequest,
  ClashesRequest,
  CommitRequest,
  FileRequest,
  MoveRequest,
  PacksRequest,
  RemoveRequest,
  RevisionRequest,
  SwitchRequest,
} from './pack-checks.ts';
import type {
  BatchRequest,
  CorrectRequest,
  ForgetRequest,
  ImportStoriesRequest,
  KeepRequest,
  KeepTextRequest,
  KeptAtRequest,
  KeptStoryRequest,
  StoriesOfRequest,
  StoriesRequest,
  StoryToKeepRequest,
  TakeBackRequest,
} from './reading-checks.ts';
import type { ImportCounts, KeepReply, KeptStoryReply, StoriesReply, StoryBatch } from './reading-messages.ts';
import type { KeptCorrection, StoryHead } from './reading-store.ts';
import type { CardSettings } from './settings-schema.ts';
import { wire } from './wire.ts';

export { MARKED, SPAN, SPAN_SIZE } from './spans.ts';

/** How a mention was found; many mentions share one. */
export interface HowFound {
  alias: string;
  aliasType: AliasType;
  via: Via;
  /** entity ids */
  rivals: string[];
}

/**
 * Which part of a page is to be read, or why none is: the reader switched this site off, or the page is no article.
 * - `read`: the numbers of the blocks to read, in document order, joined by commas, because long arrays are slow to send
 * - `body`: the number of the element that contains the story; both kinds of numbers are those of the outline that was sent
 * - `shown`: the dates that the page shows; the reader script sends them back with the metadata when it asks for mentions
 * - `style`: the style sheet of the marks, for browsers that do not apply the manifest's in shadow roots; otherwise empty
 */
export type StoryReply = { read: string; body: number; shown: MetadataEntry[]; style: string } | 'off' | 'noArticle';

/** The mentions of a page as a flat array of numbers, because thousands of objects are slow to send. */
export interface LinkReply {
  /** SPAN_SIZE numbers per mention; the confidence in thousandths, the mark as in `MARKED` */
  spans: number[];
  entities: EntityRef[];
  hows: HowFound[];
  /** when the story was written, ISO 8601, if the page tells */
  published?: string;
  cardSettings: CardSettings;
}

/** The names of a story that no pack knows, sent as mentions are, and how the story introduces the names that a pack knows. */
export interface CastReply extends Pick<LinkReply, 'spans' | 'hows'> {
  entities: PageName[];
  /** by entity id */
  introductions: Record<string, IntroductionView>;
}

/**
 * What is on a page, for the popup. `noArticle`: the page is no article and was not read. `off`: the reader switched the
 * site off.
 */
export interface PageSummary {
  state: 'ready' | 'empty' | 'noArticle' | 'off';
  /** in order of appearance */
  entries: (EntityRef & { count: number })[];
  published?: string;
  /** present if the page is too long to be read as a whole: how much of it was read, in UTF-16 units */
  readUpTo?: number;
}

/** The sentences of a story. */
export interface SentencesReply {
  /** three numbers per sentence, in order: its block, and its start and end in the block, in UTF-16 units */
  spans: number[];
  dated: DatedSentence[];
  /** the quotations, each with the number of the speaker: SPEAKER_SIZE numbers per quotation, in order */
  said: number[];
}

/** The story of a page, for the panel. */
export interface PageStory {
  /** the sentences of its first part, which is all of it for most stories */
  sentences: string[];
  /**
   * by the id of each name, the index of the sentence of each of its mentions, in order of place; for a mention after the
   * first part of the story, the number of sentences
   */
  places: Record<string, number[]>;
  dated: DatedSentence[];
  /** the quotations, each with the id of the speaker and the sentence in which it begins */
  said: { id: string; text: string; sentence: number }[];
}

/**
 * Where to go in the page: to an entity's first mention, to the next (1) or previous (-1) one, or to the one with a number
 * (`at`, from 0) in `PageStory.places`; or to a sentence. `quietly`: without a card.
 */
export type ShowRequest =
  | { id: string; by?: 1 | -1; at?: number; quietly?: boolean }
  | {
      sentence: number;
    };

/** The cast of a page's story, for the popup and the panel. */
export interface PageCast {
  /** present if it was asked for */
  story?: PageStory;
  /** names that no pack knows, in order of appearance, with the words by which the story introduces them */
  entries: (PageEntry & { note?: string })[];
  /** the introductions of names that a pack knows, by entity id */
  introductions: Record<string, string>;
}

/**
 * Where `show` led: to which of the entity's mentions, counted from 1 in the order of the page, and how many there are. Or
 * nowhere: `gone` if the page no longer names the entity, `behindDialog` if an open dialog of the page blocks everything
 * else, so that a card could not be used either.
 */
export type Shown = { at: number; of: number } | 'gone' | 'behindDialog';

/**
 * Where a pinned card is now. It stays in the page if the panel is closed and could not be opened. `keys` is the shortcut
 * that opens the panel: empty if the reader has set none, absent if this browser has no panel.
 */
export type PinReply = { in: 'panel' } | { in: 'page'; keys?: string };

/** A pack as the Library page lists it. */
export interface PackEntry extends PackHead {
  /** true if it came with the extension: it can be switched off but not removed */
  isBundled: boolean;
  on: boolean;
  /** size in the store */
  bytes: number;
  /** the file that it was imported from; absent for the bundled pack */
  file?: { name: string; bytes: number };
  /** when it was imported, in milliseconds since 1970; absent for the bundled pack */
  addedAt?: number;
  /**
   * present if the pack is on and answers nothing: because the stored data cannot be read, or because they are being
   * converted after an update
   */
  problem?: 'damaged' | 'preparing';
}

/** All packs, in the reader's order. */
export interface PacksReply {
  packs: PackEntry[];
  /** size of all packs in the store */
  bytes: number;
  /** present if the store cannot be used: only the bundled pack is there */
  problem?: StoreProblem;
  /** imported packs that the browser has deleted; absent if there are none */
  lost?: NotedPack[];
}

/**
 * The result of a change of the packs. `gone`: the pack no longer exists. `incomplete`: parts of it did not arrive.
 * `bundled`: the bundled pack cannot be replaced. If the store cannot be used, nothing has changed.
 */
export type Changed = 'done' | 'gone' | 'incomplete' | 'bundled' | StoreProblem;

/** For each message: what is sent and what is answered. */
interface Protocol {
  /** content script → background: which blocks of this page are the article? */
  story(request: StoryRequest): StoryReply;
  /** content script → background: which mentions are in these blocks? null if the reader switched this site off */
  link(request: LinkRequest): LinkReply | null;
  /** content script → background: who is who in this story? null if the reader switched this site off */
  cast(request: CastRequest): CastReply | null;
  /** content script → background: which sentences are in this story? null if the reader switched this site off */
  sentences(request: SentencesRequest): SentencesReply | null;
  /** any → background: everything about an entity; null if no pack has it */
  view(request: ViewRequest): EntityView | null;
  /** popup → background */
  lookup(request: LookupRequest): LookupResult[];
  /** popup → background: the answer to a question; null if there is none */
  answer(request: LookupRequest): AnswerView | null;
  /** popup → background: by id, a few words about each entity of a story, as of the time when it was written */
  notes(request: CoverageRequest): Record<string, string>;
  /** popup → background: articles related to a story */
  coverage(request: CoverageRequest): CoverageView[];
  /** panel → background: what do the packs have about a story's names in relation to each other? */
  around(request: CoverageRequest): StoryContextView;
  /** panel → background: by id, how many kept stories have each name of a story? */
  readings(request: CoverageRequest): Record<string, NamedView>;
  /** panel or card → background: what connects two names? null if no pack knows one of them */
  connection(request: ConnectionRequest): ConnectionView | null;
  /** any page → background: how much do the packs contain? */
  about(request: Record<string, never>): PackSummary;
  /** library page → background: what do the packs contain? */
  holdings(request: Record<string, never>): HoldingsView;
  /** library page → background: one article; null if no pack has it */
  article(request: ArticleRequest): ArticleView | null;
  /** library page → background: which packs are there? */
  packs(request: PacksRequest): PacksReply;
  /** library page → background: switch this pack on or off */
  switchPack(request: SwitchRequest): Changed;
  /** library page → background: move this pack one place up or down */
  movePack(request: MoveRequest): Changed;
  /** library page → background: remove this pack, or restore it */
  removePack(request: RemoveRequest): Changed;
  /** library page → background: do not mention again the packs that the browser deleted */
  forgetLost(request: Record<string, never>): Changed;
  /** library page → background: start to import a pack; the answer is the revision under which its chunks are sent */
  beginPack(request: Record<string, never>): string;
  /** library page → background: a chunk of the pack */
  putChunk(request: ChunkRequest): Changed;
  /** library page → background: all chunks were sent */
  commitPack(request: CommitRequest): Changed;
  /** library page → background: cancel the import */
  cancelPack(request: RevisionRequest): Changed;
  /** library page → background: a chunk of a pack's file, and the number of chunks; null if there is no such chunk */
  packFile(request: FileRequest): { chunk: string; of: number } | null;
  /** library page → background: which of these entities do the packs know already? */
  clashes(request: ClashesRequest): Clashes;
  /** popup or panel → background: keep the story of this tab */
  keepStory(request: KeepRequest): KeepReply;
  /** script in a page → background: which blocks are the story? null if nothing is to be kept */
  storyToKeep(request: StoryToKeepRequest): { headline: number[]; blocks: number[]; shown: MetadataEntry[] } | null;
  /** script in a page → background: this is the story's text */
  keepText(request: KeepTextRequest): void;
  /** popup or panel → background: which story was kept from this address? null if none was kept */
  keptAt(request: KeptAtRequest): StoryHead | null;
  /** own pages → background: forget these stories, or restore them; the answer is their ids */
  forgetStories(request: ForgetRequest): string[] | StoreProblem;
  /** own pages → background: restore the text that this story had before it was kept again */
  restoreStory(request: KeptStoryRequest): 'done' | 'gone' | StoreProblem;
  /** library page → background: which stories are kept? */
  stories(request: StoriesRequest): StoriesReply;
  /** library page → background: one kept story with its text; null if it does not exist */
  keptStory(request: KeptStoryRequest): KeptStoryReply | null;
  /** library page → background: apply a correction to a name of kept stories */
  correct(request: CorrectRequest): Changed;
  /** library page → background: which kept stories have this name? The newest first */
  storiesOf(request: StoriesOfRequest): StorySource[];
  /** library page → background: all corrections, the oldest first */
  corrections(request: Record<string, never>): KeptCorrection[];
  /** library page → background: undo the correction with this number */
  undoCorrection(request: TakeBackRequest): Changed;
  /** library page → background: the next stories for an export file */
  storyBatch(request: BatchRequest): StoryBatch;
  /** library page → background: the file is saved */
  storiesSaved(request: Record<string, never>): 'done' | StoreProblem;
  /** library page → background: import these stories of a file */
  importStories(request: ImportStoriesRequest): ImportCounts | StoreProblem;
  /** card or popup → background: open the Library page at this article */
  openArticle(request: OpenArticleRequest): void;
  /** content script → background: run the script that draws mentions in my frame */
  draw(request: Record<string, never>): void;
  /** content script → background: run the card's script in my frame */
  card(request: Record<string, never>): void;
  /** card → background: pin this card, so that it stays while the reader goes on */
  pin(request: PinRequest): PinReply;
  /** content script → background: the number of entities on my page */
  count(request: CountRequest): void;
  /** content script → background: never link this surface to this entity again, or link it again */
  dismiss(request: DismissRequest): void;
  /** popup → content script: what did you find? */
  summary(request: Record<string, never>): PageSummary;
  /** popup or panel → content script: who is in the cast of the story? and, for the panel, the story itself */
  pageCast(request: { story?: boolean }): PageCast;
  /** popup or panel → content script: scroll to a mention and open its card, or to a sentence */
  show(request: ShowRequest): Shown;
  /** background → content script: go to the next or the previous mention */
  step(request: { by: 1 | -1 }): void;
  /** popup → content script: read this page although it is no article */
  readAnyway(request: Record<string, never>): PageSummary;
  /** background → content script: the settings changed, read the page again */
  refresh(request: Record<string, never>): void;
  /** background → content script: these settings of the card changed */
  cardSettings(request: CardSettings): void;
  /** options → background: the names of these entities; entities that no pack has are left out */
  names(request: NamesRequest): Record<string, string>;
}

export const { sendMessage, onMessage, stopAnswering } = wire<Protocol>();
