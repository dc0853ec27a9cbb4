/** The mentions that several packs find in one text, as one list. */
import { AMONG_RIVALS, LEAST_SHOWN, SURE } from '../model/confidence.ts';
import type { Mention } from '../model/types.ts';

/** A mention, its pack, and the kind of its entity. */
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

/** 2 for what is shown as it is, 1 for "possibly", 0 for what is not shown. */
const bandOf = ({ mention: { confidence } }: Found) => (confidence >= SURE ? 2 : confidence >= LEAST_SHOWN ? 1 : 0);

/**
 * The longer first among those that are shown alike; of the same length the one spelt right, the surer, and that of the
 * pack that stands first.
 */
const byTrust = (one: Found, other: Found) =>
  bandOf(other) - bandOf(one) ||
  lengthOf(other) - lengthOf(one) ||
  Number(isMisspelt(one)) - Number(isMisspelt(other)) ||
  other.mention.confidence - one.mention.confidence ||
  one.pack - other.pack;

/**
 * Joins what packs found. A name stands beside others as it does alone, unless another pack has a longer name there, or
 * another entity of the very same name.
 *
 * @param found mentions whose entities are those of the library: the same one has the same id in all packs
 * @returns in order of place, as `link` returns them
 */
export function joinMentions(found: readonly Found[]): Mention[] {
  const joined = joinEqual(found.filter(({ standsBack }) => !standsBack));
  const shown = joined.filter(({ confidence }) => confidence >= LEAST_SHOWN);
  const behind = found.filter(({ standsBack, mention }) => standsBack && !shown.some((one) => overlap(one, mention)));
  return inOrder([...joined, ...behind.map(({ mention }) => mention)]);
}

const inOrder = (mentions: Mention[]) => mentions.sort((a, b) => a.start - b.start || b.end - a.end);

/** Joins what packs of equal standing found. */
function joinEqual(found: readonly Found[]): Mention[] {
  const ordered = [...found].sort((a, b) => a.mention.start - b.mention.start || byTrust(a, b));
  const joined: Mention[] = [];
  let cluster: Found[] = [];
  let end = -1;
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
  return inOrder(joined);
}

/** Joins mentions that all lie in one stretch of text. */
function joinCluster(cluster: Found[]): Mention[] {
  if (cluster.every(({ pack }) => pack === cluster[0]!.pack)) return cluster.map(({ mention }) => mention);
  const kept: Found[] = [];
  for (const one of [...cluster].sort(byTrust)) {
    const others = kept.filter((other) => other.pack !== one.pack && overlap(one.mention, other.mention));
    const same = others.find((other) => sameSpan(one.mention, other.mention));
    if (same) kept[kept.indexOf(same)] = meet(same, one);
    else if (others.every((outer) => isWithinEvent(one, outer))) kept.push(one);
  }
  return kept.map(({ mention }) => mention);
}

/** The Crimea of `annexation of Crimea` stands beside the event, whichever pack has which. */
const isWithinEvent = (inner: Found, outer: Found) =>
  outer.isEvent && !inner.isEvent && lengthOf(inner) < lengthOf(outer);

/** Two mentions of the same words: the same entity's, or rivals. The first is the more trusted. */
function meet(first: Found, second: Found): Found {
  const [mention, other] = [first.mention, second.mention];
  const rivals = new Set([...mention.rivals, ...other.rivals]);
  if (mention.entity !== other.entity) {
    // a name that is spelt right is no misspelling of another
    if (isMisspelt(second) && !isMisspelt(first)) return first;
    rivals.add(other.entity);
  }
  rivals.delete(mention.entity);
  // what would not be shown by itself casts no doubt
  const isNewRival = mention.entity !== other.entity && mention.rivals.length === 0 && bandOf(second) > 0;
  const confidence = isNewRival ? round(mention.confidence * AMONG_RIVALS) : mention.confidence;
  return { ...first, mention: { ...mention, confidence, rivals: [...rivals] } };
}

const round = (n: number) => Math.round(n * 1000) / 1000;
