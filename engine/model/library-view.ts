/** What the Library page and the lines about the packs show: how much there is, and each article with what it supports. */

import type { ArticleCard, EntityRef, PackRef } from './view.ts';

/** How much one pack holds, or all of them together, for the line that says so. */
export interface PackSummary {
  names: number;
  articles: number;
  /** first and last day of publication, ISO 8601; absent if there is no article */
  covers?: { from: string; to: string };
  /** a few names to try: those with the most statements */
  examples: EntityRef[];
}

/** What the packs hold, as the Library page lists it. */
export interface HoldingsView {
  /** oldest first; `names` counts the entities that the article names */
  articles: { article: ArticleCard; names: number; pack?: PackRef }[];
  /** entities, A to Z; those of packs with more than `MOST_LISTED` names are left out, and can only be searched */
  names: EntityRef[];
  /** packs whose names are left out */
  unlisted: PackRef[];
}

/** A sentence of the pack whose receipt is in an article. */
export interface ReceiptOfArticle {
  entity: EntityRef;
  text: string;
  /** date of the sentence, ISO 8601, may be a span */
  date: string;
  /** the article's words, at least one */
  quotes: string[];
}

/** One article, as the Library page shows it. */
export interface ArticleView {
  /** the pack that holds it; absent if the library has no other pack */
  pack?: PackRef;
  article: ArticleCard;
  authors: string[];
  /** entities that it names, most mentions first */
  names: (EntityRef & { count: number })[];
  /** sorted by the name of the entity */
  receipts: ReceiptOfArticle[];
}
