/** From checked sources to a pack, and from a pack to the bytes of its file. */
import type { Article, Entity, Pack, Statement } from '../../engine/model/pack.ts';
import { checksumOf } from '../schema/checksum.ts';
import { firstDay, lastDay } from '../schema/dates.ts';
import type { PackHead, Saying } from '../schema/sources.ts';
import { countWords } from './article.ts';
import { defined } from './entity.ts';
import type { ArticleSource, Sources } from './sources.ts';

function articleOf({ id, value, body }: ArticleSource): Article {
  const { title, description, outlet, published, authors, url, copy, source } = value;
  return {
    id,
    title,
    ...defined({ description }),
    outlet,
    published,
    authors,
    ...defined({ url }),
    copy,
    source,
    words: countWords(body),
  };
}

/** The words of a statement that go into the pack. */
export function shipped({ words, excerpt }: Pick<Saying, 'words' | 'excerpt'>): string {
  return excerpt ?? words;
}

function statementOf(saying: Saying): Statement {
  const { article, speaker, speakerAs, date, about, mode = 'direct', fidelity, gist } = saying;
  const words = shipped(saying);
  return { ...defined({ speaker }), speakerAs, words, article, date, about, mode, fidelity, ...defined({ gist }) };
}

function earliest(dates: string[]): string {
  return dates.reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a)).split('/')[0]!;
}

function latest(dates: string[]): string {
  return dates
    .reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a))
    .split('/')
    .at(-1)!;
}

/** Makes the pack. Its own types of events are written into its events. The sources must have passed their checks and contain an article. */
export async function assemble({ types: _, ...head }: PackHead, sources: Sources, entities: Entity[]): Promise<Pack> {
  const dates = sources.articles.map(({ value }) => value.published.value);
  const content = {
    format: 1 as const,
    ...head,
    covers: { from: earliest(dates), to: latest(dates) },
    articles: sources.articles.map(articleOf),
    entities,
    statements: sources.sayings.map(({ value }) => statementOf(value)),
  };
  const { format, id, title, version, ...rest } = content;
  return { format, id, title, ...defined({ version }), checksum: await checksumOf(content), ...rest };
}

/** The text of a pack's file: one article, entity or statement per line, so that diffs are easy to read. */
export function packText(pack: Pack): string {
  const lines = Object.entries(pack).map(([key, value]) => {
    const items = Array.isArray(value) ? value.map((item) => `  ${JSON.stringify(item)}`) : [];
    const text = items.length > 0 ? `[\n${items.join(',\n')}\n ]` : JSON.stringify(value);
    return ` ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
