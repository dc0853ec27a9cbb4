/**
 * Checks the references within a pack. The schema checks each part's shape;
 * this checks that ids are unique and exist. Pure: the build and the
 * extension's import of packs both call it, after the schema.
 */
import type { Article, Cue, Entity, Pack, Receipt, Role, Statement } from '../../engine/model/pack.ts';
import { firstDay, lastDay } from './dates.ts';

/** The most problems that are reported. */
const LIMIT = 50;

interface Ids {
  articles: Set<string>;
  entities: Map<string, Entity>;
}

function* repeated(what: string, ids: string[]): Iterable<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield `${what} "${id}" is there twice`;
    seen.add(id);
  }
}

function* ofReceipts(where: string, receipts: Receipt[] | undefined, ids: Ids): Iterable<string> {
  for (const { article } of receipts ?? []) {
    if (!ids.articles.has(article))
      yield `${where}: a receipt names article "${article}", which the pack does not have`;
  }
}

function* ofEntities(where: string, named: string[], ids: Ids): Iterable<string> {
  for (const id of named) {
    if (!ids.entities.has(id)) yield `${where} names entity "${id}", which the pack does not have`;
  }
}

function* ofRole(where: string, role: Role, ids: Ids): Iterable<string> {
  if (!role.receipts && !role.basis) yield `${where}: the role "${role.title}" has neither receipts nor a basis`;
  if (role.from && role.to && firstDay(role.from) > lastDay(role.to))
    yield `${where}: the role "${role.title}" ends before it begins`;
  yield* ofReceipts(where, role.receipts, ids);
}

/** The ids of entities in an event's cues: `@crimea`. */
export function cueEntities(needs: string[]): string[] {
  return needs
    .flatMap((need) => need.split('|'))
    .map((part) => part.trim())
    .flatMap((part) => /^(?:page:)?@(.+)$/.exec(part)?.[1] ?? []);
}

/** The `needs` and `must` of a cue. */
const calledFor = ({ needs = [], must = [] }: Pick<Cue, 'needs' | 'must'>): string[] => [...needs, ...must];

function* ofEvent(where: string, entity: Entity, ids: Ids): Iterable<string> {
  const { event } = entity;
  if ((entity.kind === 'event') !== (event !== undefined))
    yield event ? `${where} is no event but has an event's facts` : `${where} is an event without an event's facts`;
  if (!event) return;
  yield* ofReceipts(where, event.dateReceipts, ids);
  if (!event.dateReceipts && !event.dateBasis) yield `${where}: its date has neither receipts nor a basis`;
  yield* ofEntities(`${where}: its place`, event.place ? [event.place] : [], ids);
  yield* ofEntities(`${where}: a participant`, event.participants, ids);
  yield* ofEntities(`${where}: the key "of"`, event.of ?? [], ids);
  for (const cue of event.cues) yield* ofEntities(`${where}: a cue`, cueEntities(calledFor(cue)), ids);
}

function* ofEntity(entity: Entity, ids: Ids): Iterable<string> {
  const where = `entity "${entity.id}"`;
  for (const role of entity.roles) yield* ofRole(where, role, ids);
  for (const { receipts, names = [] } of entity.background) {
    yield* ofReceipts(where, receipts, ids);
    yield* ofEntities(`${where}: a sentence of its background`, names, ids);
  }
  for (const { receipts } of entity.figures ?? []) yield* ofReceipts(where, receipts, ids);
  yield* ofEvent(where, entity, ids);
  for (const { article } of entity.coverage)
    if (!ids.articles.has(article))
      yield `${where}: its coverage names article "${article}", which the pack does not have`;
  yield* ofEntities(
    `${where}: its related list`,
    entity.related.map(({ id }) => id),
    ids,
  );
}

function* ofArticle({ id, copy, description }: Article): Iterable<string> {
  if (copy === 'reworded' && !description)
    yield `article "${id}" is a reworded copy and has no description to show in place of its headline`;
}

function* ofStatement(statement: Statement, index: number, ids: Ids): Iterable<string> {
  const where = `statement ${index + 1}`;
  if (!ids.articles.has(statement.article))
    yield `${where} names article "${statement.article}", which the pack does not have`;
  yield* ofEntities(where, statement.speaker ? [statement.speaker, ...statement.about] : statement.about, ids);
  if (statement.fidelity === 'reworded' && !statement.gist) yield `${where} is reworded and has no gist`;
}

function* ofPack(pack: Pack): Iterable<string> {
  const ids: Ids = {
    articles: new Set(pack.articles.map(({ id }) => id)),
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
  };
  yield* repeated(
    'article',
    pack.articles.map(({ id }) => id),
  );
  yield* repeated(
    'entity',
    pack.entities.map(({ id }) => id),
  );
  yield* repeated(
    'identifier',
    pack.entities.flatMap(({ sameAs = [] }) => sameAs),
  );
  if (firstDay(pack.covers.from) > lastDay(pack.covers.to)) yield 'the time it covers ends before it begins';
  for (const article of pack.articles) yield* ofArticle(article);
  for (const entity of pack.entities) yield* ofEntity(entity, ids);
  for (const [index, statement] of pack.statements.entries()) yield* ofStatement(statement, index, ids);
}

/** The problems within a pack that has passed its schema: at most 50 sentences, none if everything is right. */
export function integrityProblems(pack: Pack): string[] {
  const problems: string[] = [];
  for (const problem of ofPack(pack)) {
    problems.push(problem);
    if (problems.length === LIMIT) break;
  }
  return problems;
}
