/**
 * The messages between the extension's parts: their names and shapes. The receiver checks what it is sent
 * (`message-checks.ts`, and in pages `validated-attention.ts`); a message that does not fit is refused.
 */
import type { DatedSentence } from '../engine/dates/dated-sentences.ts';
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import type { Clashes } from '../engine/library/clash.ts';
import type { AliasType } from '../engine/model/pack.ts';
import type { LookupResult, Via } from '../engine/model/types.ts';
import type {
  AnswerView,
  ArticleView,
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  HoldingsView,
  IntroductionView,
  NamedView,
  PackSummary,
  PageEntry,
  PageName,
  StoryContextView,
} from '../engine/model/view.ts';
import type { PackHead } from '../engine/store-pack.ts';
import type { StorySource } from '../reading/story.ts';
import type { Brought } from './brought-packs.ts';
import type { StoreProblem } from './database.ts';
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
  KeepRequest,
  KeepTextRequest,
  KeptAtRequest,
  KeptStoryRequest,
  StoriesOfRequest,
  StoriesRequest,
  StoryToKeepRequest,
  TakeBackRequest,
  TakeInRequest,
} from './reading-checks.ts';
import type { KeepReply, KeptStoryReply, StoriesReply, StoryBatch, TakenIn } from './reading-messages.ts';
import type { KeptCorrection, StoryHead } from './reading-store.ts';
import type { CardSettings } from './settings-schema.ts';
import { wire } from './wire.ts';

export { MARKED, SPAN, SPAN_SIZE } from './spans.ts';

/** How one mention was found; many mentions share one. */
export interface HowFound {
  alias: string;
  aliasType: AliasType;
  via: Via;
  /** entity ids */
  rivals: string[];
}

/**
 * What of a page is to be read, or why nothing is: the reader switched this site off, or the page is no article.
 * `read`: numbers of the blocks to read, in document order, joined by commas, as long lists are slow to send.
 * `body`: number of the element that holds the story. Both count as in the outline that was sent.
 * `shown`: the dates that the page shows; the reader sends them back with its metadata when it asks for mentions.
 * `style`: the style sheet of the marks, for browsers that do not apply the manifest's in shadow roots; empty for others.
 */
export type StoryReply = { read: string; body: number; shown: MetadataEntry[]; style: string } | 'off' | 'noArticle';

/** Mentions of a page as a flat array of numbers: objects by the thousand are slow to send. */
export interface LinkReply {
  /** SPAN_SIZE numbers a mention; confidence in thousandths, marked as in `MARKED` */
  spans: number[];
  entities: EntityRef[];
  hows: HowFound[];
  /** when the story was written, ISO 8601, where the page tells */
  published?: string;
  cardSettings: CardSettings;
}

/** The names of a story that no pack knows, sent as mentions are; and what the story says of those that a pack knows. */
export interface CastReply extends Pick<LinkReply, 'spans' | 'hows'> {
  entities: PageName[];
  /** by entity id */
  introductions: Record<string, IntroductionView>;
}

/**
 * What is on a page, for the popup. `noArticle`: it is none, and was not read. `off`: the reader switched the
 * site off.
 */
export interface PageSummary {
  state: 'ready' | 'empty' | 'noArticle' | 'off';
  /** in order of appearance */
  entries: (EntityRef & { count: number })[];
  published?: string;
  /** the page is so long that only this much of it was read, in UTF-16 units */
  readUpTo?: number;
}

/** The sentences of a story. */
export interface SentencesReply {
  /** three numbers a sentence, in order: its block, and where in the block it begins and ends, in UTF-16 units */
  spans: number[];
  dated: DatedSentence[];
  /** what is quoted in it, with the number of who says so: SPEAKER_SIZE numbers each, in order */
  said: number[];
}

/** A page's story as the panel reads it. */
export interface PageStory {
  /** those of its first part, which holds all of most stories */
  sentences: string[];
  /**
   * by the id of each name, which of the sentences each of its mentions stands in, in order of place; as many as there
   * are sentences for a mention further down
   */
  places: Record<string, number[]>;
  dated: DatedSentence[];
  /** what is quoted in it, with the id of who says so, and the sentence in which it begins */
  said: { id: string; text: string; sentence: number }[];
}

/**
 * Where in the page to go: to an entity's first mention, the next (1) or previous (-1) one, or the one counted from 0
 * (`at`), as in `PageStory.places`; or to a sentence. `quietly`: without a card.
 */
export type ShowRequest =
  | { id: string; by?: 1 | -1; at?: number; quietly?: boolean }
  | {
      sentence: number;
    };

/** Who else is in a page's story, for the popup and the panel. */
export interface PageCast {
  /** if it was asked for */
  story?: PageStory;
  /** names that no pack knows, in order of appearance, with the words by which the story introduces them */
  entries: (PageEntry & { note?: string })[];
  /** those words for names that a pack knows, by entity id */
  introductions: Record<string, string>;
}

/**
 * Where `show` led: to which of the entity's mentions, counted from 1 in the order of the page, and of how many. Or
 * nowhere: `gone` where the page no longer names it, `behindDialog` where an open dialog of the page lets nothing else
 * be used, a card neither.
 */
export type Shown = { at: number; of: number } | 'gone' | 'behindDialog';

/**
 * Where a pinned card is now. In the page it stays if the panel is closed and could not be opened; `keys` open it, empty if
 * the reader has set none, absent if this browser has no panel.
 */
export type PinReply = { in: 'panel' } | { in: 'page'; keys?: string };

/** A pack as the Library page lists it. */
export interface PackEntry extends PackHead {
  /** it came with the extension: it can be switched off, and not taken out */
  isBundled: boolean;
  on: boolean;
  /** how much is stored of it */
  bytes: number;
  /** the file that it came from, and when, in milliseconds since 1970; absent for the bundled one */
  file?: { name: string; bytes: number };
  addedAt?: number;
  /** it is on, and answers nothing: what is stored cannot be read, or is being made anew after an update */
  problem?: 'damaged' | 'preparing';
}

/** All packs, in the reader's order. */
export interface PacksReply {
  packs: PackEntry[];
  /** how much is stored of all */
  bytes: number;
  /** the store cannot be used: the bundled pack alone is there */
  problem?: StoreProblem;
  /** packs that were brought, and that the browser has cleared away; absent if there are none */
  lost?: Brought[];
}

/**
 * How a change of the packs went. `gone`: there is no such pack any more. `incomplete`: parts of it did not arrive.
 * `bundled`: the bundled pack cannot be replaced. If the store cannot be used, nothing has changed.
 */
export type Changed = 'done' | 'gone' | 'incomplete' | 'bundled' | StoreProblem;

/** name → what is sent and what is answered */
interface Protocol {
  /** content script → background: which blocks of this page are the article? */
  story(request: StoryRequest): StoryReply;
  /** content script → background: which mentions are in these blocks? null where the reader switched this site off */
  link(request: LinkRequest): LinkReply | null;
  /** content script → background: who is who in this story? null if the reader switched this site off */
  cast(request: CastRequest): CastReply | null;
  /** content script → background: which sentences are in this story? null if the reader switched this site off */
  sentences(request: SentencesRequest): SentencesReply | null;
  /** any → background: all about an entity; null where no pack has such an entity */
  view(request: ViewRequest): EntityView | null;
  /** popup → background */
  lookup(request: LookupRequest): LookupResult[];
  /** popup → background: the answer to a question; null where there is none */
  answer(request: LookupRequest): AnswerView | null;
  /** popup → background: by id, who or what each entity of a story was when it was written */
  notes(request: CoverageRequest): Record<string, string>;
  /** popup → background: articles near a story */
  coverage(request: CoverageRequest): CoverageView[];
  /** panel → background: what do the packs tell of a story's names among themselves? */
  around(request: CoverageRequest): StoryContextView;
  /** panel → background: by id, how often did the reader read of each name of a story, in stories that were kept? */
  readings(request: CoverageRequest): Record<string, NamedView>;
  /** panel or card → background: what joins two names? null if no pack knows one of them */
  connection(request: ConnectionRequest): ConnectionView | null;
  /** any page → background: how much do the packs hold? */
  about(request: Record<string, never>): PackSummary;
  /** library page → background: what do the packs hold? */
  holdings(request: Record<string, never>): HoldingsView;
  /** library page → background: one article; null if no pack has it */
  article(request: ArticleRequest): ArticleView | null;
  /** library page → background: which packs are there? */
  packs(request: PacksRequest): PacksReply;
  /** library page → background: this pack is on, or off */
  switchPack(request: SwitchRequest): Changed;
  /** library page → background: this pack stands one place higher, or lower */
  movePack(request: MoveRequest): Changed;
  /** library page → background: this pack is taken out, or given back */
  removePack(request: RemoveRequest): Changed;
  /** library page → background: packs that the browser cleared away are to be spoken of no more */
  forgetLost(request: Record<string, never>): Changed;
  /** library page → background: a pack comes; the answer is the revision under which its chunks are sent */
  beginPack(request: Record<string, never>): string;
  /** library page → background: a chunk of it */
  putChunk(request: ChunkRequest): Changed;
  /** library page → background: all of it is there */
  commitPack(request: CommitRequest): Changed;
  /** library page → background: it does not come after all */
  cancelPack(request: RevisionRequest): Changed;
  /** library page → background: a chunk of a pack's file, and how many there are; null if there is none */
  packFile(request: FileRequest): { chunk: string; of: number } | null;
  /** library page → background: whom of these do the packs know already? */
  clashes(request: ClashesRequest): Clashes;
  /** popup or panel → background: keep the story of this tab */
  keepStory(request: KeepRequest): KeepReply;
  /** script in a page → background: which blocks are the story? null if nothing is to be kept */
  storyToKeep(request: StoryToKeepRequest): { headline: number[]; blocks: number[]; shown: MetadataEntry[] } | null;
  /** script in a page → background: this is the story's text */
  keepText(request: KeepTextRequest): void;
  /** popup or panel → background: which story was kept from this address? null if none was */
  keptAt(request: KeptAtRequest): StoryHead | null;
  /** own pages → background: forget these stories, or give them back; the answer is their ids */
  forgetStories(request: ForgetRequest): string[] | StoreProblem;
  /** own pages → background: give this story the text that it had before it was kept again */
  restoreStory(request: KeptStoryRequest): 'done' | 'gone' | StoreProblem;
  /** library page → background: which stories are kept? */
  stories(request: StoriesRequest): StoriesReply;
  /** library page → background: one of them with its text; null if it is not there */
  keptStory(request: KeptStoryRequest): KeptStoryReply | null;
  /** library page → background: put this right about a name of kept stories */
  correct(request: CorrectRequest): Changed;
  /** library page → background: which kept stories tell of this name? The newest first */
  storiesOf(request: StoriesOfRequest): StorySource[];
  /** library page → background: what was put right, the oldest first */
  corrections(request: Record<string, never>): KeptCorrection[];
  /** library page → background: take the correction of this number back */
  takeBack(request: TakeBackRequest): Changed;
  /** library page → background: the next stories for a file */
  storyBatch(request: BatchRequest): StoryBatch;
  /** library page → background: the file is saved */
  storiesSaved(request: Record<string, never>): 'done' | StoreProblem;
  /** library page → background: take in these stories of a file */
  takeIn(request: TakeInRequest): TakenIn | StoreProblem;
  /** card or popup → background: open the Library page at this article */
  openArticle(request: OpenArticleRequest): void;
  /** content script → background: run the card's script in my frame */
  card(request: Record<string, never>): void;
  /** card → background: this card is to stay while its reader goes on */
  pin(request: PinRequest): PinReply;
  /** content script → background: so many entities are on my page */
  count(request: CountRequest): void;
  /** content script → background: this surface is (no longer) never this entity */
  dismiss(request: DismissRequest): void;
  /** popup → content script: what did you find? */
  summary(request: Record<string, never>): PageSummary;
  /** popup or panel → content script: who else is in the story? and, for the panel, the story itself */
  pageCast(request: { story?: boolean }): PageCast;
  /** popup or panel → content script: scroll to a mention and open its card, or to a sentence */
  show(request: ShowRequest): Shown;
  /** background → content script: go to the next or the previous mention */
  step(request: { by: 1 | -1 }): void;
  /** popup → content script: read this page although it is no article */
  readAnyway(request: Record<string, never>): PageSummary;
  /** background → content script: settings changed, read again */
  refresh(request: Record<string, never>): void;
  /** background → content script: these of the settings changed */
  cardSettings(request: CardSettings): void;
  /** options → background: the names of these entities, those that the pack has */
  names(request: NamesRequest): Record<string, string>;
}

export const { sendMessage, onMessage, stopAnswering } = wire<Protocol>();
