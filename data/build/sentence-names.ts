/** Finds the entities that each sentence of background names, as a card first shows sentences that share names with the story. */
import type { Background, Entity } from '../../engine/model/pack.ts';
import type { Linker } from './presence.ts';

/** Mentions with a lower confidence are ignored. */
const SURE = 0.9;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The entities with the names of each of their sentences, in order of ids. */
export function withSentenceNames(entities: Entity[], link: Linker): Entity[] {
  const inArticle = (article: string) =>
    entities.filter(({ coverage }) => coverage.some((one) => one.article === article)).map(({ id }) => id);
  const named = (owner: Entity, { text, date, receipts }: Background) => {
    // a sentence may use "Kerry" for somebody whom its article introduces
    const present = [owner.id, ...receipts.flatMap(({ article }) => inArticle(article))];
    const mentions = link(text, { present: [...new Set(present)], ...(DAY.test(date) ? { published: date } : {}) });
    const ids = mentions.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity);
    return [...new Set(ids)].filter((id) => id !== owner.id).sort();
  };
  return entities.map((entity) => ({
    ...entity,
    background: entity.background.map((sentence) => {
      const names = named(entity, sentence);
      return names.length > 0 ? { ...sentence, names } : sentence;
    }),
  }));
}
