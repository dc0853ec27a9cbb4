/** Articles of several folders: the same text is one article; one id for two texts is a problem. */
import type { ArticleSource, Sources } from '../sources.ts';
import { type JoinedFolders, type NewIds, refuse } from './joined.ts';

const json = (value: unknown) => JSON.stringify(value);

function differingKeys(a: ArticleSource, b: ArticleSource): string[] {
  const keys = new Set([...Object.keys(a.value), ...Object.keys(b.value)] as (keyof typeof a.value)[]);
  return [...keys].filter((key) => json(a.value[key]) !== json(b.value[key]));
}

/** Adds the next folder's articles. */
export function joinArticles(into: JoinedFolders, next: Sources, { articles: ids }: NewIds): void {
  const { sources, warnings, shared } = into;
  const byId = new Map(sources.articles.map((article) => [article.id, article]));
  const byBody = new Map(sources.articles.map((article) => [article.body, article]));
  for (const article of next.articles) {
    const { id, file, body } = article;
    const same = byBody.get(body);
    const other = byId.get(id);
    if (other && other !== same) {
      const says = `another article has the id "${id}" (${other.file}); give the file another name, and name it so where receipts and statements do`;
      refuse(into, ids, id, { file, says });
      continue;
    }
    if (!same) {
      sources.articles.push(article);
      continue;
    }
    shared.articles.add(same.id);
    if (same.id !== id) ids.set(id, same.id);
    const differing = differingKeys(same, article);
    const says = `has the text of ${same.file} and differs from it in ${differing.join(', ')}; that one stands; make them agree`;
    if (differing.length > 0) warnings.push({ file, says });
  }
}
