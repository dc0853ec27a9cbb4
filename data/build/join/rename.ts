/** Replaces a folder's ids of articles and entities by those of the first folder. */
import type { Receipt } from '../../../engine/model/pack.ts';
import type { SourceEntity } from '../../schema/sources.ts';
import { defined } from '../entity.ts';
import type { Sources } from '../sources.ts';
import type { NewIds } from './joined.ts';

type Said = Sources['sayings'][number]['value'];

const isReceipt = (value: object): value is Receipt => 'article' in value && 'quote' in value;

/** A value with the articles of all receipts within it renamed. */
function withArticles<T>(value: T, { articles }: NewIds): T {
  const renamed = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(renamed);
    if (part === null || typeof part !== 'object') return part;
    if (isReceipt(part)) return { ...part, article: articles.get(part.article) ?? part.article };
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, renamed(inner)]));
  };
  return renamed(value) as T;
}

/** An entity as written, with new ids for itself and for the entities that it refers to. */
export function renameEntity(value: SourceEntity, ids: NewIds): SourceEntity {
  const entity = (id: string) => ids.entities.get(id) ?? id;
  const need = (text: string) => text.replace(/(?<=@)[^|\s]+/g, entity);
  const { place, participants, of, cues } = value;
  return {
    ...withArticles(value, ids),
    id: entity(value.id),
    ...defined({
      place: place && entity(place),
      participants: participants?.map(entity),
      of: typeof of === 'string' ? entity(of) : of?.map(entity),
      cues: cues?.map((cue) => ({ ...cue, ...defined({ needs: cue.needs?.map(need), must: cue.must?.map(need) }) })),
    }),
  };
}

/** A statement, or words set aside, with new ids. */
export function renameSaid<T extends Pick<Said, 'article'> & Partial<Said>>(value: T, ids: NewIds): T {
  const entity = (id: string) => ids.entities.get(id) ?? id;
  return {
    ...value,
    article: ids.articles.get(value.article) ?? value.article,
    ...defined({ speaker: value.speaker && entity(value.speaker), about: value.about?.map(entity) }),
  };
}
