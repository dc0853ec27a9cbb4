/** The report of a build. */
import type { Kind } from '../../engine/model/pack.ts';
import { shares } from './coverage.ts';
import type { UncoveredName } from './names.ts';
import { receiptsOf } from './receipts.ts';
import type { Sources } from './sources.ts';
import { uncoveredQuotations } from './statements.ts';

const KINDS: [Kind, string][] = [
  ['person', 'people'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['event', 'events'],
  ['topic', 'topics'],
];

function row(what: string, value: string | number): string {
  return `${what.padEnd(24)}${value}`;
}

/** Results of a build besides its sources; steps that were not reached are absent. */
export interface Known {
  uncovered?: readonly UncoveredName[] | undefined;
  /** if there are several folders: how many, and how many articles and entities they share */
  joined?: { folders: number; articles: number; entities: number } | undefined;
  bytes?: number;
}

/** The lines of the report. */
export function reportOf(sources: Sources, { uncovered, joined, bytes }: Known): string[] {
  const { articles, entities, sayings, setAside, aside } = sources;
  if (articles.length + entities.length === 0) return [];
  const kinds = KINDS.map(([kind, name]) => `${name} ${entities.filter((entity) => entity.kind === kind).length}`);
  const aliases = entities.flatMap(({ value }) => Object.values(value.aliases ?? {}).flat());
  const quotations = articles.flatMap((article) => uncoveredQuotations(article, sources));
  return [
    ...(joined
      ? [
          row(
            'folders',
            `${joined.folders}; in more than one: articles ${joined.articles}, entities ${joined.entities}`,
          ),
        ]
      : []),
    row('articles', articles.length),
    row('entities', `${entities.length} (${kinds.join(', ')})`),
    row('aliases', aliases.length),
    row('background sentences', entities.flatMap(({ value }) => value.background ?? []).length),
    row('receipts', entities.flatMap(receiptsOf).length),
    row('statements', `${sayings.length}, set aside ${setAside.length}`),
    row('names set aside', aside.length),
    row('names uncovered', uncovered?.length ?? 'not known before the problems are solved'),
    row('quotations uncovered', quotations.length),
    ...shares(sources).map(({ article, share }) =>
      row(
        `share of ${article.id.slice(0, 14)}`,
        `${((100 * share.quoted) / share.words).toFixed(1)} % of ${share.words} words`,
      ),
    ),
    ...(bytes === undefined ? [] : [row('bytes', bytes)]),
  ];
}
