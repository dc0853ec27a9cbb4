/**
 * What several packs have about one story: what is worth an underline, notes, related articles, its names in relation to each other, and what connects two
 * of them.
 */
import type { Story } from '../context/context.ts';
import { countOf } from '../context/earning.ts';
import { byDate } from '../context/story-context.ts';
import type { ConnectionView, CoverageView, NamedView, StoryContextView } from '../model/view.ts';
import type { Joins } from './joins.ts';
import { labelConnection, labelContext, labelCoverage, labelsOf } from './labels.ts';
import type { LibraryPack } from './library-pack.ts';

/** The most related articles of a story. */
const MOST_COVERAGE = 2;

/** A story with the ids of one pack. */
export const storyFor = (joins: Joins, pack: number, story: Story): Story => ({
  ...story,
  present: joins.ownIds(pack, story.present),
});

/** Removes duplicates: those with the same text and date as an earlier one. */
const withoutDuplicates = <T extends { text: string; date: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [`${one.date} ${one.text}`, one])).values(),
];

/** Which names of a story have a card that is worth an underline, in any of the packs: returns a function that tells it for an id. */
export function earningMarks(
  packs: readonly LibraryPack[],
  joins: Joins,
  all: readonly string[],
): (id: string) => boolean {
  const named = packs.map((_, pack) => countOf(joins.ownIds(pack, all)));
  return (id) =>
    joins.groupOfId(id).some(({ pack, entity }) => {
      const { open, standsBack } = packs[pack]!;
      const own = open.entities.at(entity)!.id;
      // readers want to see their own stories whenever one is related
      const isNear = standsBack && open.coverage.hasRelatedArticle(own, named[pack]!);
      return isNear || open.coverage.earnsMark(own, named[pack]!);
    });
}

/** A few words about each entity of a story, from the first pack that has some; by the ids given. */
export function notesOf(packs: readonly LibraryPack[], joins: Joins, story: Story): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const id of story.present) {
    for (const { pack, entity } of joins.groupOfId(id)) {
      const { open } = packs[pack]!;
      const own = open.entities.at(entity)!.id;
      const note = open.coverage.notes({ ...story, present: [own] })[own];
      if (note !== undefined) notes[id] ??= note;
    }
  }
  return notes;
}

/**
 * Articles related to a story: the best of each pack before the second of any, then those that share most names with
 * the story.
 */
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

/** What packs have about a story's names in relation to each other, without duplicates. */
export function aroundStory(packs: readonly LibraryPack[], joins: Joins, story: Story): StoryContextView {
  const all = packs.map(({ open }, pack) =>
    labelContext(open.coverage.around(storyFor(joins, pack, story)), labelsOf(packs, joins, pack)),
  );
  return {
    facts: withoutDuplicates(all.flatMap(({ facts }) => facts)).sort(byDate),
    statements: withoutDuplicates(all.flatMap(({ statements }) => statements)),
  };
}

/** For each name of a story, how many kept stories name it; by the ids given. */
export function readingsOf(packs: readonly LibraryPack[], joins: Joins, { present }: Story): Record<string, NamedView> {
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

/** What connects two entities, given their ids in the library, from all packs that know both. */
export function connectionBetween(
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
    facts: withoutDuplicates(all.flatMap(({ facts }) => facts)).sort(byDate),
    statements: withoutDuplicates(all.flatMap(({ statements }) => statements)),
    articles: all.flatMap(({ articles }) => articles),
  };
}
