/** The mentions that several packs find in one text, as one list. */
import { linkPage } from '../link.ts';
import { AMONG_RIVALS, LEAST_SHOWN, SURE } from '../model/confidence.ts';
import { entityWithId } from '../model/entities.ts';
import type { Mention, PageFacts } from '../model/types.ts';
import type { Page } from '../text/page.ts';
import type { Joins } from './joins.ts';
import type { LibraryPack } from './library-pack.ts';

/** A mention, its pack, and whether its entity is an event. */
export interface Found {
  mention: Mention;
  pack: number;
  isEvent: boolean;
  /** see `LibraryPack` */
  standsBack: boolean;
}

const lengthOf = ({ mention }: Found) => mention.end - mention.start;
const isMisspelt = ({ mention }: Found) => mention.via === 'spelling';
const overlap = (one: Mention, other: Mention) => one.start < other.end && other.start < one.end;
const sameSpan = (one: Mention, other: Mention) => one.start === other.start && one.end === other.end;

/** 2 if the mention is shown without a doubt, 1 for "possibly", 0 if it is not shown. */
const bandOf = ({ mention: { confidence } }: Found) => (confidence >= SURE ? 2 : confidence >= LEAST_SHOWN ? 1 : 0);

/**
 * Sorts mentions by precedence: those of the higher band first; then the longer ones; then the ones spelt right; then by
 * confidence; then by the order of the packs.
 */
const byTrust = (one: Found, other: Found) =>
  bandOf(other) - bandOf(one) ||
  lengthOf(other) - lengthOf(one) ||
  Number(isMisspelt(one)) - Number(isMisspelt(other)) ||
  other.mention.confidence - one.mention.confidence ||
  one.pack - other.pack;

/**
 * Finds the mentions of the entities of all packs.
 *
 * @param pages the text as each pack reads it
 */
export function mentionsIn(
  packs: readonly LibraryPack[],
  joins: Joins,
  pages: readonly Page[],
  facts: PageFacts,
): Mention[] {
  const { present = [] } = facts;
  const found = packs.flatMap(({ open, standsBack = false }, pack) =>
    linkPage(pages[pack]!, open.lexicon, { ...facts, present: joins.ownIds(pack, present) }).map((mention) => ({
      mention: {
        ...mention,
        entity: joins.idIn(pack, mention.entity),
        rivals: mention.rivals.map((rival) => joins.idIn(pack, rival)),
      },
      pack,
      standsBack,
      isEvent: entityWithId(open.entities, mention.entity)?.kind === 'event',
    })),
  );
  return joinMentions(found);
}

/**
 * Merges what packs found. A mention is the same as if its pack was alone, unless another pack has a longer name there, or
 * another entity with the very same name.
 *
 * @param found mentions with ids of the library, so that the same entity has the same id in all packs
 * @returns sorted by place, as `link` returns them
 */
export function joinMentions(found: readonly Found[]): Mention[] {
  const joined = joinEqual(found.filter(({ standsBack }) => !standsBack));
  const shown = joined.filter(({ confidence }) => confidence >= LEAST_SHOWN);
  const behind = found.filter(({ standsBack, mention }) => standsBack && !shown.some((one) => overlap(one, mention)));
  return inOrder([...joined, ...behind.map(({ mention }) => mention)]);
}

const inOrder = (mentions: Mention[]) => mentions.sort((a, b) => a.start - b.start || b.end - a.end);

/** Merges what packs of equal rank found, in any order. */
function joinEqual(found: readonly Found[]): Mention[] {
  const ordered = [...found].sort((a, b) => a.mention.start - b.mention.start);
  const joined: Mention[] = [];
  let cluster: Found[] = [];
  let end = 0;
  const close = () => joined.push(...joinCluster(cluster));
  for (const one of ordered) {
    if (one.mention.start >= end) {
      close();
      cluster = [];
    }
    cluster.push(one);
    end = Math.max(end, one.mention.end);
  }
  close();
  return joined;
}

/** Merges mentions that overlap each other, directly or through others. */
function joinCluster(cluster: Found[]): Mention[] {
  const kept: Found[] = [];
  for (const one of [...cluster].sort(byTrust)) {
    const others = kept.filter((other) => other.pack !== one.pack && overlap(one.mention, other.mention));
    const same = others.find((other) => sameSpan(one.mention, other.mention));
    if (same) kept[kept.indexOf(same)] = mergeTwo(same, one);
    else if (others.every((outer) => isWithinEvent(one, outer))) kept.push(one);
  }
  return kept.map(({ mention }) => mention);
}

/**
 * A name inside an event's words is kept beside the event, also if they are of different packs: the Crimea of
 * `annexation of Crimea`.
 */
const isWithinEvent = (inner: Found, outer: Found) =>
  outer.isEvent && !inner.isEvent && lengthOf(inner) < lengthOf(outer);

/** Merges two mentions of the same words: of the same entity, or of rivals. `first` has precedence. */
function mergeTwo(first: Found, second: Found): Found {
  const [mention, other] = [first.mention, second.mention];
  const rivals = new Set([...mention.rivals, ...other.rivals]);
  if (mention.entity !== other.entity) {
    // a name that is spelt right is no misspelling of another one
    if (isMisspelt(second) && !isMisspelt(first)) return first;
    rivals.add(other.entity);
  }
  rivals.delete(mention.entity);
  // a mention that would not be shown by itself does not make another one doubtful
  const isNewRival = mention.entity !== other.entity && mention.rivals.length === 0 && bandOf(second) > 0;
  const confidence = isNewRival ? round(mention.confidence * AMONG_RIVALS) : mention.confidence;
  return { ...first, mention: { ...mention, confidence, rivals: [...rivals] } };
}

const round = (n: number) => Math.round(n * 1000) / 1000;
