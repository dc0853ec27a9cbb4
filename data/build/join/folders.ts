/**
 * Joins the sources of several folders to those of one. What two folders both have is merged; if they disagree, the
 * first folder's value is used. `data/README.md` says which differences are warnings and which stop the build.
 */
import { ENTITY_FILES, type PackHead } from '../../schema/sources.ts';
import { defined } from '../entity.ts';
import { positionIn } from '../positions.ts';
import { formatPlace } from '../problems.ts';
import type { ArticleSource, Sources } from '../sources.ts';
import { joinArticles } from './articles.ts';
import { joinEntities } from './entities.ts';
import type { JoinedFolders, NewIds } from './joined.ts';
import { joinSaid } from './statements.ts';

const before = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** Merges synonyms and types of events. If both define a type, the first folder's is used. */
function joinHead({ sources, warnings }: JoinedFolders, { head: next }: Sources): void {
  const { head } = sources;
  if (!head || !next) return;
  const synonyms: Record<string, string[]> = { ...head.value.synonyms };
  for (const [word, others] of Object.entries(next.value.synonyms ?? {}))
    synonyms[word] = [...new Set([...(synonyms[word] ?? []), ...others])];
  const types = { ...next.value.types, ...head.value.types };
  for (const [name, type] of Object.entries(next.value.types ?? {}))
    if (JSON.stringify(types[name]) !== JSON.stringify(type)) {
      const place = formatPlace(head.at(['types', name]));
      const says = `the type of events "${name}" differs from ${place}, which stands; make them agree, or give one another name`;
      warnings.push({ ...next.at(['types', name]), says });
    }
  const filled = (fields: object) => (Object.keys(fields).length > 0 ? fields : undefined);
  sources.head = {
    ...head,
    value: { ...head.value, ...defined({ synonyms: filled(synonyms), types: filled(types) }) } as PackHead,
  };
}

const KINDS = Object.values(ENTITY_FILES).map(({ kind }) => kind as string);

/** Sorts the joined sources as in a single folder. */
function sort(sources: Sources): void {
  sources.articles.sort((a: ArticleSource, b: ArticleSource) => before(`${a.id}.md`, `${b.id}.md`));
  sources.entities.sort(
    (a, b) => before(KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)) || before(a.value.id, b.value.id),
  );
  const position = positionIn(sources);
  sources.sayings.sort(
    ({ value: a }, { value: b }) =>
      before(a.article, b.article) || before(position(a.article, a.words), position(b.article, b.words)),
  );
}

/** Joins parsed folders, the first of which has precedence. One folder alone stays as it is. */
export function joinFolders([first, ...others]: readonly Sources[]): JoinedFolders {
  const sources: Sources = { ...first! };
  for (const key of ['articles', 'entities', 'sayings', 'setAside', 'aside', 'yaml'] as const)
    sources[key] = [...first![key]] as never;
  const joined: JoinedFolders = {
    sources,
    problems: [],
    warnings: [],
    shared: { articles: new Set(), entities: new Set() },
  };
  for (const next of others) {
    const ids: NewIds = { articles: new Map(), entities: new Map() };
    sources.unread = new Set([...sources.unread, ...next.unread]);
    sources.incomplete = new Set([...sources.incomplete, ...next.incomplete]);
    sources.yaml.push(...next.yaml);
    joinHead(joined, next);
    joinArticles(joined, next, ids);
    joinEntities(joined, next, ids);
    joinSaid(joined, next, ids);
  }
  if (others.length > 0) sort(sources);
  return joined;
}
