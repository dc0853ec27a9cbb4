/**
 * Where the articles mention each entity: by the engine's mentions, and, for
 * what is described rather than named, by the receipts and statements about it.
 */

import type { Entity, Prominence, Relation } from '../../engine/model/pack.ts';
import type { Mention, PageFacts } from '../../engine/model/types.ts';
import { compareText } from '../../engine/text/collections.ts';
import { bareEntity } from './entity.ts';
import { occurrences } from './excerpts.ts';
import { receiptsOf } from './receipts.ts';
import type { ArticleSource, Sources } from './sources.ts';

/** The mentions that the engine finds in a text. */
export type Linker = (text: string, facts?: PageFacts) => Mention[];
/** The engine's interface for the pipeline. */
export type Engine = (entities: Entity[]) => Linker;

/** How the articles mention a pack's entities. */
export interface Presence {
  /** entities with their coverage and relations, in the order of the sources */
  entities: Entity[];
  /** mentions by article id, without those in repeated paragraphs */
  mentions: Map<string, Mention[]>;
  link: Linker;
}

/** The most related entities of an entity. */
const RELATED = 12;
/** The most rounds of linking. Relations affect links and links make relations; usually nothing changes after two rounds. */
const ROUNDS = 5;

/** Passages, as `article id#paragraph`, by the id of the entity that they are about. */
type Passages = Map<string, Set<string>>;

function add(passages: Passages, id: string, passage: string): void {
  const known = passages.get(id);
  if (known) known.add(passage);
  else passages.set(id, new Set([passage]));
}

function paragraphAt({ paragraphs }: ArticleSource, offset: number): number {
  return paragraphs.findIndex(({ end }) => offset < end);
}

/** Where receipts and statements about an entity come from, and where it speaks. */
function quotedPassages(sources: Sources): Passages {
  const articles = new Map(sources.articles.map((article) => [article.id, article]));
  const passages: Passages = new Map();
  const note = (entity: string, id: string, words: string) => {
    const article = articles.get(id);
    const at = article && occurrences(article.body, words)[0];
    if (at) add(passages, entity, `${id}#${paragraphAt(article, at.start)}`);
  };
  for (const entity of sources.entities)
    for (const { article, quote } of receiptsOf(entity)) note(entity.value.id, article, quote);
  for (const { value } of sources.sayings)
    for (const id of value.speaker ? [value.speaker, ...value.about] : value.about)
      note(id, value.article, value.words);
  return passages;
}

function linkArticles({ articles }: Sources, link: Linker): Map<string, Mention[]> {
  return new Map(
    articles.map((article) => {
      const published = article.value.published.value;
      const mentions = link(article.body, published.includes('/') ? {} : { published });
      const kept = mentions.filter(({ start }) => !article.paragraphs[paragraphAt(article, start)]?.repeated);
      return [article.id, kept];
    }),
  );
}

/** The number of mentions by article; if an article describes the entity without naming it, the number of passages that do. */
function coverageOf(id: string, mentions: Map<string, Mention[]>, quoted: Passages): Prominence[] {
  return [...mentions]
    .map(([article, all]) => {
      const named = all.filter(({ entity }) => entity === id).length;
      const spoken = [...(quoted.get(id) ?? [])].filter((passage) => passage.startsWith(`${article}#`)).length;
      return { article, count: named || spoken };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.article, b.article));
}

function relatedTo(id: string, passages: Passages): Relation[] {
  const own = passages.get(id) ?? new Set();
  return [...passages]
    .filter(([other]) => other !== id)
    .map(([other, its]) => ({ id: other, together: [...its].filter((passage) => own.has(passage)).length }))
    .filter(({ together }) => together > 0)
    .sort((a, b) => b.together - a.together || compareText(a.id, b.id))
    .slice(0, RELATED);
}

function withPresence(sources: Sources, mentions: Map<string, Mention[]>, quoted: Passages): Entity[] {
  const ids = new Set(sources.entities.map(({ value }) => value.id));
  const passages: Passages = new Map();
  for (const [id, its] of quoted) if (ids.has(id)) for (const passage of its) add(passages, id, passage);
  for (const article of sources.articles)
    for (const { entity, start } of mentions.get(article.id) ?? [])
      add(passages, entity, `${article.id}#${paragraphAt(article, start)}`);
  return sources.entities.map((source) => {
    const { id } = source.value;
    return {
      ...bareEntity(source, sources.head?.value.types),
      coverage: coverageOf(id, mentions, quoted),
      related: relatedTo(id, passages),
    };
  });
}

/**
 * Links every article and counts mentions, until the counts no longer change
 * the links, as linking depends on which entities are related.
 */
export function findPresence(sources: Sources, engine: Engine): Presence {
  const quoted = quotedPassages(sources);
  let mentions = new Map<string, Mention[]>();
  let entities = withPresence(sources, mentions, quoted);
  for (let round = 1; ; round++) {
    const link = engine(entities);
    mentions = linkArticles(sources, link);
    const next = withPresence(sources, mentions, quoted);
    if (round === ROUNDS || JSON.stringify(next) === JSON.stringify(entities))
      return { entities: next, mentions, link };
    entities = next;
  }
}
