/** Checks articles and entities against each other: names without an entity, entities without a mention, too much quoted. */
import { foldKey } from '../../engine/text/tokens.ts';
import { shipped } from './assemble.ts';
import { MOST, type Share, shareOf } from './excerpts.ts';
import type { UncoveredName } from './names.ts';
import type { Presence } from './presence.ts';
import type { Problem } from './problems.ts';
import { receiptsOf } from './receipts.ts';
import type { ArticleSource, Sources } from './sources.ts';

/** An article's share of words that the pack would hold. */
export function shares(sources: Sources): { article: ArticleSource; share: Share }[] {
  const receipts = sources.entities.flatMap(receiptsOf);
  return sources.articles.map((article) => {
    const quotes = [
      ...receipts.filter((receipt) => receipt.article === article.id).map(({ quote }) => quote),
      ...sources.sayings.filter(({ value }) => value.article === article.id).map(({ value }) => shipped(value)),
    ];
    return { article, share: shareOf(article, quotes) };
  });
}

/** Articles of which the pack would hold more than a quarter. */
export function checkShares(sources: Sources): Problem[] {
  return shares(sources).flatMap(({ article, share }) => {
    const most = Math.floor(share.words * MOST);
    const says = `the pack would hold ${share.quoted} of its ${share.words} words, and ${most} (a quarter) are allowed; shorten quotes, or give statements an excerpt`;
    return share.quoted > most ? [{ file: article.file, says }] : [];
  });
}

/** Entities that no article names and that no receipt or statement is about. */
export function checkMentioned(sources: Sources, { entities }: Presence): Problem[] {
  const traced = new Set(entities.filter(({ coverage }) => coverage.length > 0).map(({ id }) => id));
  return sources.entities.flatMap(({ value, at }) => {
    const says = `no article mentions "${value.id}": the engine finds none of its names, and it has no receipt; correct its names, or remove it`;
    return traced.has(value.id) ? [] : { ...at(['id']), says };
  });
}

/** Names without an entity, as problems of the article. */
export function checkNames(names: readonly UncoveredName[]): Problem[] {
  return names.map(({ name, article, offset, count }) => {
    const times = count > 1 ? ` (${count} times)` : '';
    const says = `no entity covers the name "${name}"${times}; add an entity or alias (--draft helps), or set it aside in entities/aside.yaml with a reason`;
    return { file: article.file, line: article.lineAt(offset), says };
  });
}

/** Names that are set aside twice, or that no article contains. */
export function checkAside({ aside, articles, unread }: Sources): Problem[] {
  const bodies = articles.map(({ body }) => ` ${foldKey(body)} `);
  const seen = new Set<string>();
  return aside.flatMap(({ value, at }) => {
    const key = foldKey(value.name);
    const twice = seen.has(key);
    seen.add(key);
    if (twice) return { ...at(['name']), says: `"${value.name}" is set aside twice; remove one` };
    if (unread.size > 0 || bodies.some((body) => body.includes(` ${key} `))) return [];
    return { ...at(['name']), says: `"${value.name}" stands in no article; correct it, or remove the line` };
  });
}
