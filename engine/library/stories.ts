/** What several packs tell of one story: its neighbours, its names among themselves, and what joins two of them. */
import type { Story } from '../context/context.ts';
import { byDate } from '../context/story-context.ts';
import type { ConnectionView, CoverageView, NamedView, StoryContextView } from '../model/view.ts';
import type { Joins } from './joins.ts';
import { labelConnection, labelContext, labelCoverage, labelsOf } from './labels.ts';
import type { LibraryPack } from './library-pack.ts';

/** How many articles are offered beside a story. */
const MOST_COVERAGE = 2;

/** A story as one pack is asked about it: with the ids that the pack has. */
export const storyFor = (joins: Joins, pack: number, story: Story): Story => ({
  ...story,
  present: joins.ownIds(pack, story.present),
});

/** Without those that say the same of the same date. */
const once = <T extends { text: string; date: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${one.date} ${one.text}`, one])).values(),
];

/** Articles near to a story: the nearest of each pack, those that share most names with it first. */
export const relatedTo = (packs: readonly LibraryPack[], joins: Joins, story: Story): CoverageView[] =>
  packs
    .flatMap(({ open }, pack) =>
      open.coverage
        .related(storyFor(joins, pack, story))
        .map((one, rank) => ({ rank, view: labelCoverage(one, labelsOf(packs, joins, pack)) })),
    )
    .sort((a, b) => a.rank - b.rank || b.view.shared.length - a.view.shared.length)
    .slice(0, MOST_COVERAGE)
    .map(({ view }) => view);

/** What packs tell of a story's names among themselves; what several tell alike stands once. */
export function aroundStory(packs: readonly LibraryPack[], joins: Joins, story: Story): StoryContextView {
  const all = packs.map(({ open }, pack) =>
    labelContext(open.coverage.around(storyFor(joins, pack, story)), labelsOf(packs, joins, pack)),
  );
  return {
    facts: once(all.flatMap(({ facts }) => facts)).sort(byDate),
    statements: once(all.flatMap(({ statements }) => statements)),
  };
}

/** How often the reader read of each name of a story, in stories that were kept, by the ids given. */
export function readOf(packs: readonly LibraryPack[], joins: Joins, { present }: Story): Record<string, NamedView> {
  const read: Record<string, NamedView> = {};
  for (const [pack, { open, standsBack }] of packs.entries()) {
    if (!standsBack) continue;
    for (const id of present) {
      const [own] = joins.ownIds(pack, [id]);
      const named = own === undefined ? undefined : open.coverage.named(own);
      if (named) read[id] = named;
    }
  }
  return read;
}

/** What joins two entities, by their ids in the library, in any pack that knows both. */
export function between(
  packs: readonly LibraryPack[],
  joins: Joins,
  ids: [string, string],
  published?: string,
): Omit<ConnectionView, 'names'> {
  const all = packs.flatMap(({ open }, pack) => {
    const [a, b] = ids.map((id) => joins.ownIds(pack, [id])[0]);
    const found = a && b ? open.coverage.connection(a, b, published) : undefined;
    return found ? [labelConnection(found, labelsOf(packs, joins, pack))] : [];
  });
  return {
    facts: once(all.flatMap(({ facts }) => facts)).sort(byDate),
    statements: once(all.flatMap(({ statements }) => statements)),
    articles: all.flatMap(({ articles }) => articles),
  };
}
