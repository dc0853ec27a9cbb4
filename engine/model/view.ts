/**
 * What the card shows of an entity for one story: pure data, already split by
 * the story's date. `engine/context/context.ts` makes it from a pack; components draw it.
 */
import type { AliasType, Article, Kind } from './pack.ts';
import type { Via } from './types.ts';

/** What a card tells of an article. */
export type ArticleCard = Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'copy' | 'url'>;

/** A receipt with its article at hand. */
export interface ReceiptView {
  quote: string;
  article: ArticleCard;
}

/** A dated sentence. `when` tells which side of the story's date it falls on; `then` if that date is not known. */
export interface FactView {
  text: string;
  /** ISO 8601, may be a span */
  date: string;
  when: 'then' | 'since';
  receipts: ReceiptView[];
  /** names that it has in common with the story, the most telling first */
  shared: string[];
}

/** A number that somebody gave. */
export interface FigureView {
  amount: string;
  of: string;
  by: string;
  date: string;
  when: 'then' | 'since';
  receipts: ReceiptView[];
}

/** A role held at the story's date, or the last one known. */
export interface RoleView {
  title: string;
  from?: string;
  to?: string;
  /** true where it was held on the story's date */
  current: boolean;
}

/** Something said. */
export interface StatementView {
  /** entity id, where the speaker is one */
  speaker?: string;
  speakerName: string;
  /** verbatim words; or the gist, if the words are garbled or too few to speak for themselves */
  text: string;
  /** true: show in quotation marks; false: tell without */
  quoted: boolean;
  /** the garbled original, behind a toggle */
  garbled?: string;
  mode: 'direct' | 'reported';
  date: string;
  when: 'then' | 'since';
  article: ArticleCard;
}

/** Why an article is offered. */
export interface CoverageView {
  article: ArticleCard;
  /** mentions of the entity in it */
  count: number;
  /** names of other entities that the story and the article share, the most telling first; at most 3 */
  shared: string[];
}

/** An entity to go to. */
export interface EntityRef {
  id: string;
  name: string;
  kind: Kind;
}

/** Why the words under the pointer were linked. */
export interface MatchView {
  surface: string;
  alias: string;
  aliasType: AliasType;
  via: Via;
  /** the link is a guess that the reader should know of */
  unsure: boolean;
  rivals: EntityRef[];
}

/** How many articles name somebody, and the days of the first and the last of them, ISO 8601. */
export interface NamedView {
  articles: number;
  from: string;
  to: string;
}

/** A pack, where something comes from it. */
export interface PackRef {
  id: string;
  title: string;
  /** it is made of the stories that the reader kept */
  isOfReader?: true;
}

/** Everything that one card shows. */
export interface EntityView extends EntityRef {
  /** the pack that tells all this; absent if the library has no other */
  pack?: PackRef;
  /** what other packs tell of the same, in the reader's order; absent if none knows it */
  elsewhere?: EntityView[];
  description: string;
  /** the role as of the story's date; absent where none is known */
  role?: RoleView;
  /** what was known then before what came since; each by the names shared with the story, then the newest first */
  facts: FactView[];
  /** numbers given for it, oldest first; they may differ */
  figures: FigureView[];
  /** in the order of facts */
  statements: StatementView[];
  /** at most 2 */
  coverage: CoverageView[];
  related: EntityRef[];
  /** other ways to write the name, reworded forms left out */
  otherNames: string[];
  /** for events: when it happened, ISO 8601 */
  eventDate?: string;
  /** for events: it had not ended when the coverage did, the end of `eventDate` is only how far the articles reach */
  ongoing?: true;
  /** the story's date, where known */
  storyDate?: string;
  /** last day of the pack's coverage */
  coverageEnds: string;
  /** how many articles name it, and the days of the first and the last of them, ISO 8601; absent if none does */
  named?: NamedView;
  /** true if the story is newer than all coverage: the card is history */
  history: boolean;
  /** absent when opened by lookup */
  match?: MatchView;
  /** how the story itself introduces it, if that was looked for */
  introduction?: IntroductionView;
}

/** The words by which a story says who or what somebody is, and the sentence that they stand in. */
export interface IntroductionView {
  text: string;
  sentence: string;
}

/** A name on a page: an entity, or, if `cast` is there, one that the story itself uses and no pack knows. */
export interface PageName extends EntityRef {
  cast?: {
    /** absent if the story never says who or what it is; `mention` is the one beside it, counted from 0 */
    introduction?: IntroductionView & { mention: number };
    /** the sentence that names it first; there if the story never says who or what it is */
    first?: string;
  };
}

/** What the small card shows of a name that the story itself uses and no pack knows. */
export interface MemberView extends EntityRef {
  /** absent if the story never says */
  introduction?: IntroductionView;
  /** the sentence that names it first, if the story never says */
  first?: string;
  /** mentions in the page, at least 1 */
  count: number;
  /** other names of the story, which may be the same one's */
  others: EntityRef[];
}

/** A dated sentence with whom or what it is told of. */
export interface StoryFactView extends FactView {
  of: EntityRef;
}

/** What the packs tell of a story's names among themselves. */
export interface StoryContextView {
  /** sentences that name at least two of them, oldest first */
  facts: StoryFactView[];
  /** by those whom the story names, of others whom it names; one of each speaker before a second of any */
  statements: StatementView[];
}

/** What joins two names. */
export interface ConnectionView {
  names: [EntityRef, EntityRef];
  /** sentences that name both, oldest first */
  facts: StoryFactView[];
  /** by one of the other, or by somebody of both */
  statements: StatementView[];
  /** articles that name both, those that name both most first; `count` is how often the rarer of the two is named */
  articles: CoverageView[];
}

/** The answer to a question, beside the names that fit it. */
export type AnswerView = { of: EntityRef } & (
  | { asks: 'said'; statements: StatementView[] }
  | { asks: 'when'; date: string; ongoing?: true }
  | { asks: 'happened'; fact: FactView }
);

/** One line of "On this page". */
export interface PageEntry extends EntityRef {
  /** mentions in the page, at least 1 */
  count: number;
}

/** How much one pack, or all, hold, for the one line that says so. */
export interface PackSummary {
  names: number;
  articles: number;
  /** first and last day of publication, ISO 8601; absent if there is no article */
  covers?: { from: string; to: string };
  /** a few names to try: those who are quoted most */
  examples: EntityRef[];
}

/** What the packs hold, as the Library page lists it. */
export interface HoldingsView {
  /** oldest first; `names` counts the entities that the article names */
  articles: { article: ArticleCard; names: number; pack?: PackRef }[];
  /** entities, A to Z; those of packs with more than `MOST_LISTED` names are left out, and only searched */
  names: EntityRef[];
  /** packs whose names are left out */
  unlisted: PackRef[];
}

/** A sentence of the pack that rests on an article's words. */
export interface ReceiptOfArticle {
  entity: EntityRef;
  text: string;
  /** of the sentence, ISO 8601, may be a span */
  date: string;
  /** the article's words, at least one */
  quotes: string[];
}

/** One article, as the Library page shows it. */
export interface ArticleView {
  /** the pack that it is of; absent if the library has no other */
  pack?: PackRef;
  article: ArticleCard;
  authors: string[];
  /** entities that it names, most mentions first */
  names: (EntityRef & { count: number })[];
  /** by the name that they tell of */
  receipts: ReceiptOfArticle[];
}
