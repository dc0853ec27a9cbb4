/**
 * Context: what the coverage tells of an entity to somebody who reads one
 * story. Everything is split by the story's date; nothing is invented for it.
 */

import { parseDate } from '../dates/calendar.ts';
import { SURE } from '../model/confidence.ts';
import { type Entities, entityWithId } from '../model/entities.ts';
import type { Article, Entity, Pack, Receipt, Role, Statement } from '../model/pack.ts';
import type {
  ArticleCard,
  ArticleView,
  CoverageView,
  EntityRef,
  EntityView,
  MatchView,
  PackSummary,
  PackView,
  ReceiptView,
  RoleView,
  StatementView,
} from '../model/view.ts';
import { append } from '../text/collections.ts';
import { articleView, packView } from './library.ts';

/** The story that the reader has open. */
export interface Story {
  /** ISO 8601, where known */
  published?: string;
  /** ids of the entities that the page names */
  present: string[];
}

/** A match as the linker gave it, with the words of the page: confidence from 0 to 1, and ids of rivals. */
export type Match = Omit<MatchView, 'unsure' | 'rivals'> & { confidence: number; rivals: string[] };

/** How many related entities and articles a card offers. */
const MOST_RELATED = 8;
const MOST_COVERAGE = 5;
const MOST_SHARED = 3;
/** Names to try if a page has none. */
const MOST_EXAMPLES = 3;
/** Spellings beyond these tell a reader nothing. */
const MOST_NAMES = 6;
/** In days: an article this far from the story counts half. */
const HALF_LIFE = 365;

/** A pack with its look-up tables; made once a pack. */
export class Coverage {
  private readonly pack: Omit<Pack, 'entities'>;
  private readonly entities: Entities<Entity>;
  private readonly articles: Map<string, Article>;
  /** entity id → statements by it, or about it where it is an event */
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

  /** The entity of an id, for whoever needs no more than its name. */
  ref(id: string): EntityRef | undefined {
    const entity = this.entity(id);
    return entity && { id, name: entity.name, kind: entity.kind };
  }

  /** Everything that a card shows; nothing for an id that the pack does not have. */
  view(id: string, story: Story, match?: Match): EntityView | undefined {
    const entity = this.entity(id);
    if (!entity) return undefined;
    const role = roleAt(entity.roles, story.published);
    const dated = <T extends { date: string; receipts: Receipt[] }>(one: T) => ({
      ...one,
      when: this.when(one.date, story),
      receipts: one.receipts.flatMap((receipt) => this.receipt(receipt)),
    });
    return {
      id,
      name: entity.name,
      kind: entity.kind,
      description: entity.description,
      ...(role ? { role } : {}),
      facts: entity.background.map(dated).sort(byStart),
      figures: (entity.figures ?? []).map(dated).sort(byStart),
      statements: (this.statements.get(id) ?? [])
        .map((statement) => this.statement(statement, story))
        .sort((a, b) => startOf(b.date) - startOf(a.date)),
      coverage: this.coverageOf(entity, story),
      related: entity.related.slice(0, MOST_RELATED).flatMap((relation) => this.ref(relation.id) ?? []),
      otherNames: otherNames(entity),
      ...(entity.event ? { eventDate: entity.event.date } : {}),
      ...(story.published ? { storyDate: story.published } : {}),
      coverageEnds: this.pack.covers.to,
      history: story.published !== undefined && startOf(story.published) > endOf(this.pack.covers.to),
      ...(match ? { match: this.match(match) } : {}),
    };
  }

  private match({ confidence, rivals, ...match }: Match): MatchView {
    return { ...match, unsure: confidence < SURE, rivals: rivals.flatMap((rival) => this.ref(rival) ?? []) };
  }

  /** The articles nearest to a story: by the entities both name, rare ones first, and by date. */
  related(story: Story, most = MOST_COVERAGE): CoverageView[] {
    const present = this.entitiesOf(story.present);
    const scored = this.pack.articles.flatMap((article) => {
      const shared = this.shared(article.id, present);
      if (shared.length === 0) return [];
      const weight = shared.reduce((sum, entity) => sum + this.rarity(entity), 0) * this.nearness(article, story);
      return [
        {
          weight,
          view: {
            article: cardOf(article),
            count: 0,
            shared: shared.slice(0, MOST_SHARED).map((entity) => entity.name),
          },
        },
      ];
    });
    return scored
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ view }) => view);
  }

  /** How much the pack holds. */
  summary(): PackSummary {
    const { articles, covers } = this.pack;
    const spoken = Map.groupBy(this.pack.statements, ({ speaker }) => speaker);
    const examples = [...spoken]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([speaker]) => (speaker === undefined ? [] : (this.ref(speaker) ?? [])))
      .slice(0, MOST_EXAMPLES);
    return { names: this.entities.length, articles: articles.length, covers, examples };
  }

  /** Everything that the Library page lists of the pack. */
  overview(): PackView {
    return packView(this.pack, this.entities);
  }

  /** One article and what rests on it, or undefined if the pack has none of this id. */
  article(id: string): ArticleView | undefined {
    return articleView(this.pack, this.entities, id);
  }

  private coverageOf(entity: Entity, story: Story): CoverageView[] {
    const others = this.entitiesOf(story.present.filter((id) => id !== entity.id));
    return entity.coverage
      .flatMap(({ article: id, count }) => {
        const article = this.articles.get(id);
        if (!article) return [];
        const shared = this.shared(id, others).slice(0, MOST_SHARED);
        return [
          {
            weight: count * this.nearness(article, story),
            view: { article: cardOf(article), count, shared: shared.map(({ name }) => name) },
          },
        ];
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_COVERAGE)
      .map(({ view }) => view);
  }

  private entity(id: string): Entity | undefined {
    return entityWithId(this.entities, id);
  }

  private entitiesOf(ids: readonly string[]): Entity[] {
    return [...new Set(ids)].flatMap((id) => this.entity(id) ?? []);
  }

  /** Entities of some that an article names, rarest first; topics tell a reader little. */
  private shared(id: string, present: readonly Entity[]): Entity[] {
    return present
      .filter(({ coverage }) => coverage.some(({ article }) => article === id))
      .sort((a, b) => this.rarity(b) - this.rarity(a) || (a.name < b.name ? -1 : 1));
  }

  /** What a name tells: much where few articles have it. */
  private rarity(entity: Entity): number {
    return Math.log(1 + this.pack.articles.length / Math.max(1, entity.coverage.length));
  }

  private nearness(article: Article, story: Story): number {
    if (!story.published) return 1;
    const days = Math.abs(startOf(article.published.value) - startOf(story.published));
    return 0.5 + 0.5 * 0.5 ** (days / HALF_LIFE);
  }

  private when(date: string, story: Story): 'then' | 'since' {
    return story.published !== undefined && startOf(date) > endOf(story.published) ? 'since' : 'then';
  }

  private receipt({ article, quote }: Receipt): ReceiptView[] {
    const source = this.articles.get(article);
    return source ? [{ quote, article: cardOf(source) }] : [];
  }

  private statement(statement: Statement, story: Story): StatementView {
    const garbled = statement.fidelity === 'reworded';
    const { speaker, speakerAs, words, date, mode } = statement;
    return {
      ...(speaker ? { speaker } : {}),
      speakerName: (speaker && this.ref(speaker)?.name) || speakerAs,
      text: garbled ? (statement.gist ?? words) : words,
      quoted: !garbled && mode === 'direct',
      ...(garbled ? { garbled: words } : statement.gist ? { gist: statement.gist } : {}),
      mode,
      date,
      when: this.when(date, story),
      article: cardOf(this.articles.get(statement.article)!),
    };
  }
}

const LATIN = /\p{Script=Latin}/u;

/** The first other forms of the name, beginning with those that are in Latin letters as it is, or as it is not. */
function otherNames({ name, aliases }: Entity): string[] {
  const forms = aliases.filter(({ type }) => type !== 'reworded').map(({ text }) => text);
  const otherScript = (form: string) => Number(LATIN.test(form) !== LATIN.test(name));
  return forms.sort((a, b) => otherScript(a) - otherScript(b)).slice(0, MOST_NAMES);
}

const byStart = (a: { date: string }, b: { date: string }) => startOf(a.date) - startOf(b.date);
const startOf = (date: string) => parseDate(date)?.from ?? 0;
const endOf = (date: string) => parseDate(date)?.to ?? 0;

function cardOf({ id, title, outlet, published, copy, url }: Article): ArticleCard {
  return { id, title, outlet, published, copy, ...(url ? { url } : {}) };
}

/** The role held on a date: of those begun by then, one not yet over, else the one that ended last. */
function roleAt(roles: Role[], date: string | undefined): RoleView | undefined {
  const at = date === undefined ? Number.POSITIVE_INFINITY : endOf(date);
  const begun = roles.filter((role) => role.from === undefined || startOf(role.from) <= at);
  const over = (role: Role) => (role.to === undefined ? Number.POSITIVE_INFINITY : endOf(role.to));
  const latest = [...begun].sort(
    (a, b) => over(b) - over(a) || startOf(b.from ?? '0000') - startOf(a.from ?? '0000'),
  )[0];
  if (!latest) return undefined;
  const { title, from, to } = latest;
  // without a story's date nobody can say what is current
  const current = date !== undefined && over(latest) >= startOf(date);
  return { title, ...(from ? { from } : {}), ...(to ? { to } : {}), current };
}
