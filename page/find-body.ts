/** Finds the element of a page that holds the story, and the parts of it that do not belong to the story. */
import type { Kind } from './clutter.ts';
import { type Prose, proseOf } from './prose.ts';
import { isHeading, type Tree } from './tree.ts';

/** An element with this share of the page's running text is not left out because of its name. */
const MAIN_SHARE = 0.4;
/** A part with a doubtful name belongs to the story if it has this many paragraphs, and at most this share in links. */
const DOUBTFUL_PARAGRAPHS = 2;
const DOUBTFUL_LINKED = 0.2;
/** The share of an element's text that counts for its parent, so that text in one element counts more than the same amount in several. */
const UPWARDS = 0.85;
/** Elements that are not parts of their own: their text belongs to their parent. */
const PARTLESS = /^(?:p|li|blockquote)$/;
/** Names are ignored if the story is this many times as long without them. */
const MISTRUST = 2.5;
/** The fewest letters of running text in a separate part of the story, such as its second half after an advertisement. */
const BESIDE = 400;
const BESIDE_LINKED = 0.1;
/** A part with a larger share of its text in links is a list of other stories. */
const LIST_LINKED = 0.5;

/** If at least this share of a body is prose, the teasers in it do not belong to the story. */
const PROSE_SHARE = 0.5;

/** Where the story is. */
export interface Body {
  /** the element that holds it, or most of it */
  element: number;
  /** running text in it, with less weight for single paragraphs */
  size: number;
  /** running text in it */
  running: number;
  /** running text in the page's teasers, except those that names and roles exclude */
  teasers: number;
  /** for each element, whether text directly in it belongs to the story, … */
  isInside: boolean[];
  /** … or is a caption within the story */
  isCaption: boolean[];
}

/** Running text, and text in links, within each element. */
interface Sums {
  running: Float64Array;
  paragraphs: Float64Array;
  linked: Float64Array;
  /** running text, with less weight for teasers */
  worth: Float64Array;
}

/** Share of text in links. */
const linkedShare = ({ running, linked }: Sums, e: number) => linked[e]! / (linked[e]! + running[e]! + 1);

/** For each element, whether it, or an element around it, does not belong to the story. */
function leftOut({ kinds, parents }: Tree, sums: Sums, trustNames: boolean): boolean[] {
  const out: boolean[] = [];
  const total = sums.running[0] ?? 0;
  const byItself = (kind: Kind, e: number): boolean => {
    const isMain = sums.running[e]! > total * MAIN_SHARE;
    if (kind.isApart && !(kind.tag === 'form' && isMain)) return true;
    if (kind.isOther && (trustNames || !isMain)) return true;
    if (!trustNames || isMain) return false;
    if (kind.isClutter || kind.isCaption) return true;
    const least = kind.isText ? 1 : DOUBTFUL_PARAGRAPHS;
    return kind.isDoubtful && !(sums.paragraphs[e]! >= least && linkedShare(sums, e) < DOUBTFUL_LINKED);
  };
  for (const [e, kind] of kinds.entries()) out.push(out[parents[e]!] === true || byItself(kind, e));
  return out;
}

interface Candidate {
  element: number;
  size: number;
  out: boolean[];
  weights: Float64Array;
}

/** The element with the most running text; the deeper the text is within it, the less it counts. */
function heaviest(tree: Tree, sums: Sums, { isTeaser, worths }: Prose, trustNames: boolean): Candidate {
  const { blocks, kinds, parents } = tree;
  const out = leftOut(tree, sums, trustNames);
  const weights = new Float64Array(kinds.length);
  blocks.forEach(({ owner, running, linked, size }, b) => {
    if (!out[owner] && !isTeaser[b]) weights[owner]! += running > 0 ? worths[b]! : -linked * size;
  });
  let element = 0;
  for (let e = kinds.length - 1; e >= 0; e--) {
    if (out[e] || weights[e]! <= 0) continue;
    // children are visited before their parents, so each weight is complete when it is used
    if (weights[e]! >= weights[element]!) element = e;
    if (parents[e]! >= 0) weights[parents[e]!]! += weights[e]! * (PARTLESS.test(kinds[e]!.tag) ? 1 : UPWARDS);
  }
  return { element, size: weights[element]! > 0 ? sums.worth[element]! : 0, out, weights };
}

/** Parts beside the story's element that also belong to the story; within the same article, all parts with running text after it. */
function beside({ kinds, parents }: Tree, sums: Sums, { element, out, weights }: Candidate): Set<number> {
  const path = new Set<number>();
  let isInArticle = false;
  for (let e = element; e >= 0 && kinds[e]!.tag !== 'body'; e = parents[e]!) {
    path.add(e);
    isInArticle = kinds[e]!.tag === 'article';
    if (isInArticle || kinds[e]!.tag === 'main') break;
  }
  const isRest = (e: number) => isInArticle && e > element && kinds[e]!.isText;
  const isBeside = (e: number) => path.has(parents[e]!) && !path.has(e) && parents[e] !== element;
  const isStory = (e: number) =>
    !out[e] && weights[e]! > 0 && (isRest(e) || sums.running[e]! >= BESIDE) && linkedShare(sums, e) < BESIDE_LINKED;
  return new Set([...kinds.keys()].filter((e) => isBeside(e) && isStory(e)));
}

/**
 * Finds the story.
 *
 * @param isLive the page consists of posts, each of which may be a single paragraph
 * @returns undefined if the only running text of the page is in teasers
 */
export function findBody(tree: Tree, isLive: boolean): Body | undefined {
  const { blocks, kinds, parents, sum } = tree;
  if (blocks.length === 0) return undefined;
  const prose = proseOf(tree, isLive);
  const sums: Sums = {
    running: sum(({ running }) => running),
    paragraphs: sum(({ running }) => (running > 0 ? 1 : 0)),
    linked: sum(({ linked, size }) => linked * size),
    worth: sum((_, b) => prose.worths[b]!),
  };
  const strict = heaviest(tree, sums, prose, true);
  const lenient = heaviest(tree, sums, prose, false);
  const best = lenient.size > strict.size * MISTRUST ? lenient : strict;
  const also = beside(tree, sums, best);
  const isInside: boolean[] = [];
  const isCaption: boolean[] = [];
  // teasers are left out of a story, but read if there is nothing else
  const teasers = sums.worth[best.element]! >= sums.running[best.element]! * PROSE_SHARE ? prose.teasers : undefined;
  kinds.forEach((kind, e) => {
    const [around, inCaption] = [isInside[parents[e]!] === true, isCaption[parents[e]!] === true];
    isCaption.push(inCaption || (around && kind.isCaption));
    const isPart = e === best.element || also.has(e) || around;
    const isList = linkedShare(sums, e) > LIST_LINKED && !PARTLESS.test(kind.tag) && !isHeading(kind);
    const isTeasers = teasers !== undefined && teasers[e]! > 0 && teasers[e]! >= sums.running[e]!;
    isInside.push(isPart && !best.out[e] && (!(isList || isTeasers) || e === best.element));
  });
  let [size, running, teased] = [0, 0, 0];
  blocks.forEach((block, b) => {
    if (prose.isTeaser[b] && !best.out[block.owner]) teased += block.running;
    if (!isInside[block.owner]) return;
    size += prose.worths[b]!;
    running += block.running;
  });
  return running > 0 ? { element: best.element, size, running, teasers: teased, isInside, isCaption } : undefined;
}
