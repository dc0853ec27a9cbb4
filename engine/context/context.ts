/**
 * Makes what a card shows: what the coverage has about an entity, for somebody who reads one
 * story. Everything is divided by the story's date and ordered by the names that
 * it shares with the story; nothing is invented.
 */
import { SURE } from '../model/confidence.ts';
import { type Entities, entityWithId } from '../model/entities.ts';
import type { Article, Background, Entity, Pack, Receipt, Statement } from '../model/pack.ts';
import type {
  ArticleView,
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  FactView,
  HoldingsView,
  MatchView,
  NamedView,
  PackSummary,
  ReceiptView,
  StatementView,
  StoryContextView,
} from '../model/view.ts';
import { append } from '../text/collections.ts';
import { connectionOf } from './connection.ts';
import { type ArticleIndex, articleView, each, indexArticles, packHoldings, packSummary } from './contents.ts';
import { type Named, othersThatCount } from './earning.ts';
import { cardOf, nearestArticles } from './nearest.ts';
import type { CoverageParts } from './parts.ts';
import { areRelated, byWeight, emphasisOf, mostTellingFirst, type Present, weightOf } from './sharing.ts';
import { storyContext } from './story-context.ts';
import { endOf, roleAt, sideOf, startOf } from './times.ts';
import { otherNames, statementView } from './told.ts';
import { toldOnce } from './told-once.ts';

/** The story that the reader has open. */
export interface Story {
  /** ISO 8601, if known */
  published?: string;
  /** ids of the entities that the page names, sorted by how often it names them, the most often first */
  present: string[];
}

/** A match as the linker found it, with the words of the page; `confidence` is from 0 to 1, `rivals` are ids. */
export type Match = Omit<MatchView, 'unsure' | 'rivals'> & { confidence: number; rivals: string[] };

/** The most related entities that a card offers. */
const MOST_RELATED = 8;
/** The least number of sentences, figures and statements that make a person's card worth an underline in any story. */
const MUCH = 3;

/** A pack with its look-up tables; made once per pack. */
export class Coverage {
  private readonly pack: Omit<Pack, 'entities'>;
  private readonly entities: Entities<Entity>;
  private readonly articles: Map<string, Article>;
  /** by entity id: the statements that it made, or that are about it if it is an event */
  private readonly statements = new Map<string, Statement[]>();

  private readonly readIndex: () => ArticleIndex;
  private articleIndex: ArticleIndex | undefined;

  /** @param readIndex returns which entities belong to each article, if that was stored; called once, on first use */
  constructor(
    pack: Omit<Pack, 'entities'>,
    entities: Entities<Entity>,
    readIndex = () => indexArticles(each(entities)),
  ) {
    this.pack = pack;
    this.entities = entities;
    this.readIndex = readIndex;
    this.articles = new Map(pack.articles.map((article) => [article.id, article]));
    for (const statement of pack.statements) {
      const owners = new Set(statement.about.filter((id) => this.entity(id)?.kind === 'event'));
      if (statement.speaker) owners.add(statement.speaker);
      for (const id of owners) append(this.statements, id, statement);
    }
  }

  /** Returns name and kind of an entity, or undefined if the pack does not have it. */
  ref(id: string): EntityRef | undefined {
    const entity = this.entity(id);
    return entity && { id, name: entity.name, kind: entity.kind };
  }

  /** Returns everything that a card shows, or undefined if the pack does not have the entity. */
  view(id: string, story: Story, match?: Match): EntityView | undefined {
    const entity = this.entity(id);
    if (!entity) return undefined;
    const { published } = story;
    const others = emphasisOf(story.present.filter((one) => one !== id));
    const role = roleAt(entity.roles, published);
    const told = toldOnce(entity.background, this.statements.get(id) ?? []);
    const facts = told.background.map((one) => this.fact(one, others, published));
    const statements = told.statements.map((one) => this.statement(one, others, published));
    return {
      id,
      name: entity.name,
      kind: entity.kind,
      description: entity.description,
      ...(role ? { role } : {}),
      facts: mostTellingFirst(facts),
      figures: (entity.figures ?? [])
        .map((one) => this.dated(one, published))
        .sort((a, b) => startOf(a.date) - startOf(b.date)),
      statements: mostTellingFirst(statements),
      coverage: this.coverageOf(entity, story),
      related: entity.related.slice(0, MOST_RELATED).flatMap((relation) => this.ref(relation.id) ?? []),
      otherNames: otherNames(entity),
      ...(entity.event ? { eventDate: entity.event.date } : {}),
      ...(entity.event?.ongoing ? { ongoing: true as const } : {}),
      ...(published ? { storyDate: published } : {}),
      coverageEnds: this.pack.covers.to,
      ...this.namedIn(entity),
      history: published !== undefined && startOf(published) > endOf(this.pack.covers.to),
      ...(match ? { match: this.match(match) } : {}),
    };
  }

  private match({ confidence, rivals, ...match }: Match): MatchView {
    return { ...match, unsure: confidence < SURE, rivals: rivals.flatMap((rival) => this.ref(rival) ?? []) };
  }

  /**
   * Whether a card is worth an underline in a story: one of its sentences or statements has another name of the story, which
   * is no place and not named in passing; or it has several of them about a person, because readers look up people in any
   * story.
   */
  earnsMark(id: string, named: Named): boolean {
    const entity = this.entity(id);
    if (!entity) return false;
    const { kind, background, figures = [] } = entity;
    const others = othersThatCount(entity, named);
    if (background.some(({ names }) => this.bearsOn(names, others))) return true;
    const statements = this.statements.get(id) ?? [];
    if (statements.some(({ about }) => this.bearsOn(about, others))) return true;
    return kind === 'person' && background.length + figures.length + statements.length >= MUCH;
  }

  /**
   * Whether an article with something about an entity has the same subject as a story: it names two others of the
   * story's names, at least one of which is no place.
   */
  isToldNearby(id: string, named: Named): boolean {
    const entity = this.entity(id);
    if (!entity || entity.kind === 'place' || entity.background.length + (this.statements.get(id)?.length ?? 0) === 0)
      return false;
    const others = this.entitiesOf([...named.keys()].filter((one) => one !== id));
    return entity.coverage.some(({ article }) => areRelated(this.sharedWith(article, others)));
  }

  /**
   * What an entity said, or what was said about an event, the newest first.
   *
   * @param about ids of entities of which the statements must be about at least one; absent for all statements
   */
  said(id: string, about?: readonly string[]): StatementView[] {
    const fitting = (this.statements.get(id) ?? []).filter(
      (statement) => !about || statement.about.some((one) => about.includes(one)),
    );
    return mostTellingFirst(fitting.map((one) => this.statement(one, new Map(), undefined)));
  }

  /** What the coverage has about a story's names in relation to each other. */
  around(story: Story): StoryContextView {
    return storyContext(this.parts, story);
  }

  /** Returns what connects two entities, for the reader of a story, or undefined if the pack does not have both. */
  connection(a: string, b: string, published?: string): ConnectionView | undefined {
    return connectionOf(this.parts, a, b, published);
  }

  /** A few words about each entity of a story: its role when the story was written, or else its description. */
  notes({ published, present }: Story): Record<string, string> {
    const note = ({ id, kind, roles, description }: Entity): [string, string][] => {
      if (kind === 'place') return [];
      const role = roleAt(roles, published);
      return [[id, role?.current ? role.title : description]];
    };
    return Object.fromEntries(this.entitiesOf(present).flatMap(note));
  }

  /** How much the pack contains. */
  summary(): PackSummary {
    return packSummary(this.pack, this.entities);
  }

  /** What the Library page lists of the pack. */
  holdings(): Pick<HoldingsView, 'articles' | 'names'> {
    return packHoldings(this.pack, this.entities, this.index);
  }

  /** Returns one article with what has a receipt in it, or undefined if the pack does not have it. */
  article(id: string): ArticleView | undefined {
    const article = this.articles.get(id);
    return article && articleView(article, this.entities, this.index);
  }

  private get index(): ArticleIndex {
    this.articleIndex ??= this.readIndex();
    return this.articleIndex;
  }

  /** At most two articles that are most related to a story: by the entities that both name, rare ones counting more, and by date. */
  related(story: Story): CoverageView[] {
    const present = this.entitiesOf(story.present);
    return nearestArticles(this.pack.articles, story.published, (article) => {
      const shared = this.sharedWith(article.id, present);
      return areRelated(shared) ? { count: 0, shared, weight: this.weight(shared) } : undefined;
    });
  }

  /** At most two articles with the most about an entity: those related to the story, or else any about the entity. */
  private coverageOf(entity: Entity, story: Story): CoverageView[] {
    const others = this.entitiesOf(story.present.filter((id) => id !== entity.id));
    const counts = new Map(entity.coverage.map(({ article, count }) => [article, count]));
    const articles = [...counts.keys()].flatMap((id) => this.articles.get(id) ?? []);
    return nearestArticles(articles, story.published, ({ id }) => {
      const shared = this.sharedWith(id, others);
      // without a story, the entity itself is enough to make an article related
      if (others.length > 0 && !areRelated([entity, ...shared])) return undefined;
      const count = counts.get(id)!;
      return { count, shared, weight: count * (1 + this.weight(shared)) };
    });
  }

  private get parts(): CoverageParts {
    return {
      pack: this.pack,
      entitiesOf: (ids) => this.entitiesOf(ids),
      statementsOf: (id) => this.statements.get(id) ?? [],
      bearsOn: (ids, present) => this.bearsOn(ids, present),
      fact: (one, present, published) => this.fact(one, present, published),
      statement: (one, present, published) => this.statement(one, present, published),
    };
  }

  private fact({ names, ...one }: Background, present: Present, published: string | undefined) {
    const { shared, weight } = this.inCommon(names, present);
    return { weight, view: { ...this.dated(one, published), shared } satisfies FactView };
  }

  private statement(one: Statement, present: Present, published: string | undefined) {
    const { weight } = this.inCommon(one.about, present);
    return { weight, view: statementView(one, this.nameOf(one), this.articles.get(one.article)!, published) };
  }

  private dated<T extends { date: string; receipts: Receipt[] }>(one: T, published: string | undefined) {
    const receipts = one.receipts.flatMap((receipt) => this.receipt(receipt));
    return { ...one, when: sideOf(one.date, published), receipts };
  }

  /** Returns how many articles name an entity, or undefined if none does, or if the pack does not have it. */
  named(id: string): NamedView | undefined {
    const entity = this.entity(id);
    return entity && this.namedIn(entity).named;
  }

  /** How many articles name an entity, and from when to when. */
  private namedIn({ coverage }: Entity): Pick<EntityView, 'named'> {
    const days = coverage.flatMap(({ article }) => this.articles.get(article)?.published.value ?? []).sort();
    return days.length > 0 ? { named: { articles: days.length, from: days[0]!, to: days.at(-1)! } } : {};
  }

  /** The name of the speaker: that of the entity, or else how the article describes the speaker. */
  private nameOf({ speaker, speakerAs }: Statement): string {
    return (speaker && this.entity(speaker)?.name) || speakerAs;
  }

  private entity(id: string): Entity | undefined {
    return entityWithId(this.entities, id);
  }

  private entitiesOf(ids: readonly string[]): Entity[] {
    return [...new Set(ids)].flatMap((id) => this.entity(id) ?? []);
  }

  /**
   * Those of a story's entities that an article names: first those that are rare in the coverage, and that the story
   * names often.
   */
  private sharedWith(article: string, story: readonly Entity[]): Entity[] {
    return story
      .filter(({ coverage }) => coverage.some((one) => one.article === article))
      .sort(byWeight(this.pack.articles.length, emphasisOf(story.map(({ id }) => id))));
  }

  /** The names that a sentence or statement has in common with a story, those of most weight first, and their weight together. */
  private inCommon(ids: readonly string[] = [], present: Present): { shared: string[]; weight: number } {
    const shared = this.entitiesOf(ids.filter((id) => present.has(id))).sort(
      byWeight(this.pack.articles.length, present),
    );
    const weight = shared.reduce((sum, one) => sum + present.get(one.id)! * this.weight([one]), 0);
    return { shared: shared.map(({ name }) => name), weight };
  }

  /** Whether one of some entities is in a story and is no place. */
  private bearsOn(ids: readonly string[] = [], present: { has(id: string): boolean }): boolean {
    return ids.some((id) => present.has(id) && this.entity(id)?.kind !== 'place');
  }

  private weight(entities: readonly Entity[]): number {
    return entities.reduce((sum, entity) => sum + weightOf(entity, this.pack.articles.length), 0);
  }

  private receipt({ article, quote }: Receipt): ReceiptView[] {
    const source = this.articles.get(article);
    return source ? [{ quote, article: cardOf(source) }] : [];
  }
}
