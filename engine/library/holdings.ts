/** What several packs contain together, and how much of it. */
import { compareNames } from '../context/contents.ts';
import { startOf } from '../context/times.ts';
import type { HoldingsView, PackSummary } from '../model/library-view.ts';
import type { PackRef } from '../model/view.ts';
import type { Joins } from './joins.ts';
import { labelCard, labelsOf } from './labels.ts';
import type { LibraryPack } from './library-pack.ts';

/** The most names to try. */
const MOST_EXAMPLES = 3;

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** How much all packs contain together. */
export function summaryOf(packs: readonly LibraryPack[], joins: Joins): PackSummary {
  const all = packs.map(({ open }) => open.coverage.summary());
  const covers = all.flatMap((one) => one.covers ?? []);
  const examples = all.flatMap((one, pack) => one.examples.map((ref) => ({ ...ref, id: joins.idIn(pack, ref.id) })));
  return {
    names: sum(all.map(({ names }) => names)),
    articles: sum(all.map(({ articles }) => articles)),
    ...(covers.length > 0 && {
      covers: {
        from: covers.map(({ from }) => from).reduce((a, b) => (startOf(b) < startOf(a) ? b : a)),
        to: covers.map(({ to }) => to).reduce((a, b) => (startOf(b) > startOf(a) ? b : a)),
      },
    }),
    examples: [...new Map(examples.map((ref) => [ref.id, ref])).values()].slice(0, MOST_EXAMPLES),
  };
}

/** What all packs contain: articles by date, names A to Z; an entity that several packs know is listed once. */
export function holdingsOf(packs: readonly LibraryPack[], joins: Joins): HoldingsView {
  const articles: HoldingsView['articles'] = [];
  const names = new Map<string, HoldingsView['names'][number]>();
  const unlisted: PackRef[] = [];
  for (const [pack, { id, title, open }] of packs.entries()) {
    const labels = labelsOf(packs, joins, pack);
    const held = open.coverage.holdings();
    for (const { article, names } of held.articles)
      articles.push({ article: labelCard(article, labels), names, ...(labels.pack ? { pack: labels.pack } : {}) });
    for (const ref of held.names) {
      const known = joins.idIn(pack, ref.id);
      if (!names.has(known)) names.set(known, { ...ref, id: known });
    }
    if (held.names.length === 0 && open.entities.length > 0) unlisted.push({ id, title });
  }
  return {
    articles: articles.sort((a, b) => startOf(a.article.published.value) - startOf(b.article.published.value)),
    names: [...names.values()].sort(compareNames),
    unlisted,
  };
}
