/** Replaces the ids of one pack in a view by those of the library, and adds which pack it comes from. */
import type { ArticleView } from '../model/library-view.ts';
import type {
  AnswerView,
  ArticleCard,
  ConnectionView,
  CoverageView,
  EntityView,
  PackRef,
  ReceiptView,
  StatementView,
  StoryContextView,
  StoryFactView,
} from '../model/view.ts';
import type { Joins } from './joins.ts';
import { type LibraryPack, libraryId } from './library-pack.ts';

/** How to label what comes from one pack. */
export interface Labels {
  /** returns the library's id of an entity, given its id in the pack */
  entity: (own: string) => string;
  /** returns the library's id of an article, given its id in the pack */
  article: (own: string) => string;
  /** the pack; absent if the library has no other pack */
  pack?: PackRef;
}

/** The labels for one pack of the library. */
export function labelsOf(packs: readonly LibraryPack[], joins: Joins, pack: number): Labels {
  const one = packs[pack]!;
  return {
    entity: (own) => joins.idIn(pack, own),
    article: (own) => libraryId(one, own),
    ...(packs.length > 1 || one.standsBack ? { pack: refOf(one) } : {}),
  };
}

const refOf = ({ id, title, standsBack }: LibraryPack): PackRef => ({
  ...{ id, title },
  ...(standsBack ? { isOfReader: true as const } : {}),
});

/** Labels an article. */
export const labelCard = (card: ArticleCard, labels: Labels): ArticleCard => ({ ...card, id: labels.article(card.id) });

const withEntity = <T extends { id: string }>(one: T, labels: Labels): T => ({ ...one, id: labels.entity(one.id) });

const receipted = <T extends { receipts: ReceiptView[] }>(one: T, labels: Labels): T => ({
  ...one,
  receipts: one.receipts.map((receipt) => ({ ...receipt, article: labelCard(receipt.article, labels) })),
});

const statement = (one: StatementView, labels: Labels): StatementView => ({
  ...one,
  ...(one.speaker === undefined ? {} : { speaker: labels.entity(one.speaker) }),
  article: labelCard(one.article, labels),
});

/** Labels a related article. */
export const labelCoverage = (one: CoverageView, labels: Labels): CoverageView => ({
  ...one,
  article: labelCard(one.article, labels),
});

/** Labels the content of a card. */
export const labelView = (view: EntityView, labels: Labels): EntityView => ({
  ...withEntity(view, labels),
  ...(labels.pack ? { pack: labels.pack } : {}),
  facts: view.facts.map((one) => receipted(one, labels)),
  figures: view.figures.map((one) => receipted(one, labels)),
  statements: view.statements.map((one) => statement(one, labels)),
  coverage: view.coverage.map((one) => labelCoverage(one, labels)),
  related: view.related.map((one) => withEntity(one, labels)),
});

/** Labels the page of an article. */
export const labelArticle = (view: ArticleView, labels: Labels): ArticleView => ({
  ...view,
  ...(labels.pack ? { pack: labels.pack } : {}),
  article: labelCard(view.article, labels),
  names: view.names.map((one) => withEntity(one, labels)),
  receipts: view.receipts.map((one) => ({ ...one, entity: withEntity(one.entity, labels) })),
});

/** Labels the answer to a question. */
export function labelAnswer(view: AnswerView, labels: Labels): AnswerView {
  const of = withEntity(view.of, labels);
  switch (view.asks) {
    case 'said':
      return { ...view, of, statements: view.statements.map((one) => statement(one, labels)) };
    case 'happened':
      return { ...view, of, fact: receipted(view.fact, labels) };
    case 'when':
      return { ...view, of };
  }
}

const storyFact = (one: StoryFactView, labels: Labels): StoryFactView => ({
  ...receipted(one, labels),
  of: withEntity(one.of, labels),
});

/** Labels what a pack has about a story's names in relation to each other. */
export const labelContext = ({ facts, statements }: StoryContextView, labels: Labels): StoryContextView => ({
  facts: facts.map((one) => storyFact(one, labels)),
  statements: statements.map((one) => statement(one, labels)),
});

/** Labels what connects two names. */
export const labelConnection = (
  { facts, statements, articles }: ConnectionView,
  labels: Labels,
): Omit<ConnectionView, 'names'> => ({
  facts: facts.map((one) => storyFact(one, labels)),
  statements: statements.map((one) => statement(one, labels)),
  articles: articles.map((one) => labelCoverage(one, labels)),
});
