/**
 * Makes what a card shows: what the coverage has about an entity, for somebody who reads one
 * story. Everything is divided by the story's date and ordered by the names that
 * it shares with the story; nothing is invented.
 */
import { SURE } from '../model/confidence.ts';
import type { Entities } from '../model/entities.ts';
import type { ArticleView, HoldingsView, PackSummary } from '../model/library-view.ts';
import type { Entity, Pack } from '../model/pack.ts';
import type {
  ConnectionView,
  CoverageView,
  EntityRef,
  EntityView,
  MatchView,
  NamedView,
  StatementView,
  StoryContextView,
} from '../model/view.ts';
import { otherNames } from './card-parts.ts';
import { connectionOf } from './connection.ts';
import { type ArticleIndex, articleView, each, indexArticles, packHoldings, packSummary } from './contents.ts';
import { type Named, othersThatCount } from './earning.ts';
import { articlesAbout, articlesNear } from './nearest.ts';
import { CoverageParts } from './parts.ts';
import { withoutRepeats } from './repeats.ts';
import { areRelated, emphasisOf, mostTellingFirst } from './sharing.ts';
import { storyContext } from './story-context.ts';
import { endOf, roleAt, startOf } from './times.ts';

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

/** Answers questions about a pack; made once per pack. */
export class Coverage {
  private readonly parts: CoverageParts;
  private readonly readIndex: () => ArticleIndex;
  private articleIndex: ArticleIndex | undefined;

  /** @param readIndex returns which entities belong to each article, if that was stored; called once, on first use */
  constructor(
    pack: Omit<Pack, 'entities'>,
    entities: Entities<Entity>,
    readIndex = () => indexArticles(each(entities)),
  ) {
    this.parts = new CoverageParts(pack, entities);
    this.readIndex = readIndex;
  }

  /** Returns name and kind of an entity, or undefined if the pack does not have it. */
  ref(id: string): EntityRef | undefined {
    const entity = this.parts.entity(id);
    return entity && { id, name: entity.name, kind: entity.kind };
  }

  /** Returns everything that a card shows, or undefined if the pack does not have the entity. */
  view(id: string, story: Story, match?: Match): EntityView | undefined {
    const entity = this.parts.entity(id);
    if (!entity) return undefined;
    const { published } = story;
    const others = emphasisOf(story.present.filter((one) => one !== id));
    const role = roleAt(entity.roles, published);
    const shown = withoutRepeats(entity.background, this.parts.statementsOf(id));
    const facts = shown.background.map((one) => this.parts.fact(one, others, published));
    const statements = shown.statements.map((one) => this.parts.statement(one, others, published));
    return {
      id,
      name: entity.name,
      kind: entity.kind,
      description: entity.description,
      ...(role ? { role } : {}),
      facts: mostTellingFirst(facts),
      figures: (entity.figures ?? [])
        .map((one) => this.parts.dated(one, published))
        .sort((a, b) => startOf(a.date) - startOf(b.date)),
      statements: mostTellingFirst(statements),
      coverage: articlesAbout(this.parts, entity, story),
      related: entity.related.slice(0, MOST_RELATED).flatMap((relation) => this.ref(relation.id) ?? []),
      otherNames: otherNames(entity),
      ...(entity.event ? { eventDate: entity.event.date } : {}),
      ...(entity.event?.ongoing ? { ongoing: true as const } : {}),
      ...(published ? { storyDate: published } : {}),
      coverageEnds: this.parts.pack.covers.to,
      ...this.parts.namedIn(entity),
      history: published !== undefined && startOf(published) > endOf(this.parts.pack.covers.to),
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
    const entity = this.parts.entity(id);
    if (!entity) return false;
    const { kind, background, figures = [] } = entity;
    const others = othersThatCount(entity, named);
    if (background.some(({ names }) => this.parts.bearsOn(names, others))) return true;
    const statements = this.parts.statementsOf(id);
    if (statements.some(({ about }) => this.parts.bearsOn(about, others))) return true;
    return kind === 'person' && background.length + figures.length + statements.length >= MUCH;
  }

  /**
   * Whether an article with something about an entity has the same subject as a story: it names two others of the
   * story's names, at least one of which is no place.
   */
  hasRelatedArticle(id: string, named: Named): boolean {
    const entity = this.parts.entity(id);
    if (!entity || entity.kind === 'place' || entity.background.length + this.parts.statementsOf(id).length === 0)
      return false;
    const others = this.parts.entitiesOf([...named.keys()].filter((one) => one !== id));
    return entity.coverage.some(({ article }) => areRelated(this.parts.sharedWith(article, others)));
  }

  /**
   * What an entity said, or what was said about an event, the newest first.
   *
   * @param about ids of entities of which the statements must be about at least one; absent for all statements
   */
  said(id: string, about?: readonly string[]): StatementView[] {
    const fitting = this.parts
      .statementsOf(id)
      .filter((statement) => !about || statement.about.some((one) => about.includes(one)));
    return mostTellingFirst(fitting.map((one) => this.parts.statement(one, new Map(), undefined)));
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
    return Object.fromEntries(this.parts.entitiesOf(present).flatMap(note));
  }

  /** How much the pack contains. */
  summary(): PackSummary {
    return packSummary(this.parts.pack, this.parts.entities);
  }

  /** What the Library page lists of the pack. */
  holdings(): Pick<HoldingsView, 'articles' | 'names'> {
    return packHoldings(this.parts.pack, this.parts.entities, this.index);
  }

  /** Returns one article with what has a receipt in it, or undefined if the pack does not have it. */
  article(id: string): ArticleView | undefined {
    const article = this.parts.articles.get(id);
    return article && articleView(article, this.parts.entities, this.index);
  }

  private get index(): ArticleIndex {
    this.articleIndex ??= this.readIndex();
    return this.articleIndex;
  }

  /** At most two articles that are most related to a story. */
  related(story: Story): CoverageView[] {
    return articlesNear(this.parts, story);
  }

  /** Returns how many articles name an entity, or undefined if none does, or if the pack does not have it. */
  named(id: string): NamedView | undefined {
    const entity = this.parts.entity(id);
    return entity && this.parts.namedIn(entity).named;
  }
}
