/**
 * What the card shows of an entity for one story: plain data, already divided into
 * what was known on the story's date and what came since. `engine/context/context.ts` makes it from a pack;
 * components draw it.
 */

import type { AliasType, Article, Kind } from './pack.ts';
import type { Via } from './types.ts';

/** What a card shows of an article. */
export type ArticleCard = Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'copy' | 'url'>;

/** A receipt together with its article. */
export interface ReceiptView {
  quote: string;
  article: ArticleCard;
}

/**
 * A dated sentence. `when` is `then` if it is not later than the story's date, or if that date is not known; otherwise
 * `since`.
 */
export interface FactView {
  text: string;
  /** ISO 8601, may be a span */
  date: string;
  when: 'then' | 'since';
  receipts: ReceiptView[];
  /** names that both the sentence and the story mention, the rarest first */
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
  /** true if it was held on the story's date */
  current: boolean;
}

/** Something that somebody said. */
export interface StatementView {
  /** entity id, if the speaker is an entity */
  speaker?: string;
  speakerName: string;
  /** the words as said, or the gist if the words are garbled or too few to be understood alone */
  text: string;
  /** true if the text is to be shown in quotation marks */
  quoted: boolean;
  /** the garbled original, shown only when the reader asks for it */
  garbled?: string;
  mode: 'direct' | 'reported';
  date: string;
  when: 'then' | 'since';
  article: ArticleCard;
}

/** A related article, and why it is offered. */
export interface CoverageView {
  article: ArticleCard;
  /** mentions of the entity in it */
  count: number;
  /** names of other entities that the story and the article share, the rarest first; at most 3 */
  shared: string[];
}

/** An entity that the reader can open. */
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
  /** true if the link is a guess, which the card says */
  unsure: boolean;
  rivals: EntityRef[];
}

/** How many articles name an entity, and the days of the first and the last of them, ISO 8601. */
export interface NamedView {
  articles: number;
  from: string;
  to: string;
}

/** The pack that something comes from. */
export interface PackRef {
  id: string;
  title: string;
  /** present if the pack is made of the stories that the reader kept */
  isOfReader?: true;
}

/** Everything that one card shows. */
export interface EntityView extends EntityRef {
  /** the pack that all this comes from; absent if the library has no other pack */
  pack?: PackRef;
  /** what other packs hold about the same entity, in the reader's order of packs; absent if none has it */
  elsewhere?: EntityView[];
  description: string;
  /** the role on the story's date; absent if none is known */
  role?: RoleView;
  /**
   * what was known then comes before what came since; within each, sentences that share names with the story first,
   * then the newest first
   */
  facts: FactView[];
  /** numbers given for it, oldest first; they may differ */
  figures: FigureView[];
  /** in the same order as `facts` */
  statements: StatementView[];
  /** at most 2 */
  coverage: CoverageView[];
  related: EntityRef[];
  /** other ways to write the name, without reworded forms */
  otherNames: string[];
  /** for events: when it happened, ISO 8601 */
  eventDate?: string;
  /**
   * for events: present if it had not ended when the coverage did; the end of `eventDate` is then only the end of the
   * coverage
   */
  ongoing?: true;
  /** the story's date, if known */
  storyDate?: string;
  /** last day of the pack's coverage */
  coverageEnds: string;
  /** absent if no article names it */
  named?: NamedView;
  /** true if the story is newer than all coverage, so that everything on the card is history */
  history: boolean;
  /** absent if the card was opened from lookup */
  match?: MatchView;
  /** how the story itself introduces it; absent if it does not, or if that was not looked for */
  introduction?: IntroductionView;
}

/** The words by which a story introduces somebody or something, and the sentence that holds them. */
export interface IntroductionView {
  text: string;
  sentence: string;
}

/** A dated sentence, and the entity whose background it is part of. */
export interface StoryFactView extends FactView {
  of: EntityRef;
}

/** What the packs hold about the names of a story in relation to each other. */
export interface StoryContextView {
  /** sentences that name at least two of them, oldest first */
  facts: StoryFactView[];
  /** said by an entity of the story about another one of it; one from each speaker before a second from any */
  statements: StatementView[];
}

/** What connects two names. */
export interface ConnectionView {
  names: [EntityRef, EntityRef];
  /** sentences that name both, oldest first */
  facts: StoryFactView[];
  /** said by one of the two about the other, or by somebody else about both */
  statements: StatementView[];
  /** articles that name both, those that name both most often first; `count` is the smaller of the two numbers of mentions */
  articles: CoverageView[];
}

/** The answer to a question; the entities that match it are listed beside it. */
export type AnswerView = { of: EntityRef } & (
  | { asks: 'said'; statements: StatementView[] }
  | { asks: 'when'; date: string; ongoing?: true }
  | { asks: 'happened'; fact: FactView }
);
