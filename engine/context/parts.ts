/** A pack with look-up tables, and what its sentences and statements have in common with a story. */
import { type Entities, entityWithId } from '../model/entities.ts';
import type { Article, Background, Entity, Pack, Receipt, Statement } from '../model/pack.ts';
import type { EntityView, FactView, ReceiptView, StatementView } from '../model/view.ts';
import { append } from '../text/collections.ts';
import { statementView } from './card-parts.ts';
import { cardOf } from './nearest.ts';
import { byWeight, emphasisOf, type Present, weightOf } from './sharing.ts';
import { sideOf } from './times.ts';

/** Something to show, and how much it has in common with a story. */
export interface Weighed<T> {
  view: T;
  weight: number;
}

/** The view of a pack that `Coverage` and the other files of this folder share; made once per pack. */
export class CoverageParts {
  readonly pack: Omit<Pack, 'entities'>;
  readonly entities: Entities<Entity>;
  readonly articles: ReadonlyMap<string, Article>;
  /** by entity id: the statements that it made, or that are about it if it is an event */
  private readonly statements = new Map<string, Statement[]>();

  constructor(pack: Omit<Pack, 'entities'>, entities: Entities<Entity>) {
    this.pack = pack;
    this.entities = entities;
    this.articles = new Map(pack.articles.map((article) => [article.id, article]));
    for (const statement of pack.statements) {
      const owners = new Set(statement.about.filter((id) => this.entity(id)?.kind === 'event'));
      if (statement.speaker) owners.add(statement.speaker);
      for (const id of owners) append(this.statements, id, statement);
    }
  }

  entity(id: string): Entity | undefined {
    return entityWithId(this.entities, id);
  }

  /** The entities with these ids, each once; ids that the pack does not have are left out. */
  entitiesOf(ids: readonly string[]): Entity[] {
    return [...new Set(ids)].flatMap((id) => this.entity(id) ?? []);
  }

  /** The statements that an entity made, or that are about it if it is an event. */
  statementsOf(id: string): readonly Statement[] {
    return this.statements.get(id) ?? [];
  }

  /** Whether one of some entities is in a story and is no place. */
  bearsOn(ids: readonly string[] = [], present: { has(id: string): boolean }): boolean {
    return ids.some((id) => present.has(id) && this.entity(id)?.kind !== 'place');
  }

  /** A sentence of background, divided by the date of a story and weighed by the names that it shares with those present. */
  fact({ names, ...one }: Background, present: Present, published: string | undefined): Weighed<FactView> {
    const { shared, weight } = this.inCommon(names, present);
    return { weight, view: { ...this.dated(one, published), shared } };
  }

  /** The same for a statement. */
  statement(one: Statement, present: Present, published: string | undefined): Weighed<StatementView> {
    const { weight } = this.inCommon(one.about, present);
    return { weight, view: statementView(one, this.speakerOf(one), this.articles.get(one.article)!, published) };
  }

  /** Adds on which side of a story's date something lies, and the articles of its receipts. */
  dated<T extends { date: string; receipts: Receipt[] }>(one: T, published: string | undefined) {
    const receipts = one.receipts.flatMap((receipt) => this.receipt(receipt));
    return { ...one, when: sideOf(one.date, published), receipts };
  }

  /** How many articles name an entity, and from when to when. */
  namedIn({ coverage }: Entity): Pick<EntityView, 'named'> {
    const days = coverage.flatMap(({ article }) => this.articles.get(article)?.published.value ?? []).sort();
    return days.length > 0 ? { named: { articles: days.length, from: days[0]!, to: days.at(-1)! } } : {};
  }

  /**
   * Those of a story's entities that an article names: first those that are rare in the coverage, and that the story
   * names often.
   */
  sharedWith(article: string, story: readonly Entity[]): Entity[] {
    return story
      .filter(({ coverage }) => coverage.some((one) => one.article === article))
      .sort(byWeight(this.pack.articles.length, emphasisOf(story.map(({ id }) => id))));
  }

  /** How much it means that two texts both name these entities. */
  weight(entities: readonly Entity[]): number {
    return entities.reduce((sum, entity) => sum + weightOf(entity, this.pack.articles.length), 0);
  }

  /** The name of the speaker: that of the entity, or else how the article describes the speaker. */
  private speakerOf({ speaker, speakerAs }: Statement): string {
    return (speaker && this.entity(speaker)?.name) || speakerAs;
  }

  /** The names that a sentence or statement has in common with a story, those of most weight first, and their weight together. */
  private inCommon(ids: readonly string[] = [], present: Present): { shared: string[]; weight: number } {
    const shared = this.entitiesOf(ids.filter((id) => present.has(id))).sort(
      byWeight(this.pack.articles.length, present),
    );
    const weight = shared.reduce((sum, one) => sum + present.get(one.id)! * this.weight([one]), 0);
    return { shared: shared.map(({ name }) => name), weight };
  }

  private receipt({ article, quote }: Receipt): ReceiptView[] {
    const source = this.articles.get(article);
    return source ? [{ quote, article: cardOf(source) }] : [];
  }
}
