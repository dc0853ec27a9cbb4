/** Decides whether a page is an article, and which of its blocks are the story. Pure: the input is the page's outline. */
import type { MetadataEntry } from '../engine/dates/metadata.ts';
import type { AboutPage } from './about-page.ts';
import { type Body, findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { declaresLive, isArticle } from './is-article.ts';
import type { Outline } from './outline.ts';
import { shownDates } from './shown-dates.ts';
import { isHeading, SENTENCE_END, type Tree, treeOf } from './tree.ts';

/** The parts of a page to read. Blocks are numbers, in document order. */
export interface Choice {
  /** the story's, without its headline */
  blocks: number[];
  /** captions within the story */
  captions: number[];
  /** the headline's; none if the page has none */
  headline: number[];
  /** the element that holds the story, or most of it */
  body: number;
  /** the headings and dates that the page shows */
  shown: MetadataEntry[];
}

/** A block with a larger share of its text in links is a link to another story. */
const LINKED = 0.8;
/** Lines at the end of a story: a copyright notice, or an announcement of something that is not read. */
const AFTERWORD = /^(?:©|copyright\b)|[:：]$/iu;
/** The first and last lines of a story may be short, but then at most this share of them may be in links. */
const SHORT_LINKED = 0.3;

/** At most this many lines stand between a live post's heading and its text: who wrote it, and when. */
const LINES_OF_POST = 2;

/**
 * The story's blocks: from its first running text to its last, with short lines around them in the same elements, and with
 * the heading of the first post on a live page.
 */
function blocksOf({ blocks, kinds, parents }: Tree, { isInside }: Body, headline: number[], isLive: boolean): number[] {
  const found = [...blocks.keys()].filter((b) => {
    const { owner, linked } = blocks[b]!;
    return isInside[owner] && linked <= LINKED && !headline.includes(b);
  });
  let first = found.findIndex((b) => blocks[b]!.running > 0);
  let end = found.findLastIndex((b) => blocks[b]!.running > 0) + 1;
  const isShortLine = (b: number | undefined, around: number): boolean => {
    if (b === undefined) return false;
    const { owner, linked } = blocks[b]!;
    let e = owner;
    while (e > around) e = parents[e]!;
    return e === around && linked < SHORT_LINKED && !isHeading(kinds[owner]!);
  };
  const around = (b: number) => parents[blocks[b]!.owner]!;
  const above = around(found[first]!);
  while (isShortLine(found[first - 1], above) && SENTENCE_END.test(blocks[found[first - 1]!]!.head)) first--;
  const isHeadingAt = (b: number | undefined) => b !== undefined && isHeading(kinds[blocks[b]!.owner]!);
  if (isLive) {
    const heading = found.findLastIndex((b, at) => at < first && isHeadingAt(b));
    if (heading >= first - 1 - LINES_OF_POST && heading >= 0) first = heading;
  }
  const below = around(found[end - 1]!);
  while (isShortLine(found[end], below)) end++;
  while (end > first + 1 && AFTERWORD.test(blocks[found[end - 1]!]!.head)) end--;
  return found.slice(first, end);
}

const captionsOf = ({ blocks }: Tree, { isCaption }: Body): number[] =>
  [...blocks.keys()].filter((b) => isCaption[blocks[b]!.owner] && blocks[b]!.linked <= LINKED);

/**
 * Chooses what to read of a page.
 *
 * @param anyway also reads a page that is not an article: all of its text that is not left out because of its role
 * @returns undefined if the page is not an article: a front page, an app, a form
 * @throws Error if the outline does not fit together
 */
export function chooseArticle(outline: Outline & AboutPage, anyway = false): Choice | undefined {
  const tree = treeOf(outline);
  const isLive = declaresLive(outline);
  const body = findBody(tree, isLive);
  const headline = body && findHeadline(outline, tree, body);
  if (headline && isArticle(outline, tree, body, headline)) {
    const [blocks, captions] = [blocksOf(tree, body, headline, isLive), captionsOf(tree, body)];
    return { blocks, captions, headline, body: body.element, shown: shownDates(tree) };
  }
  return anyway ? wholePage(tree) : undefined;
}

/** All blocks that are to be read, in document order. */
export const toRead = ({ headline, blocks, captions }: Choice): number[] =>
  [...headline, ...blocks, ...captions].sort((a, b) => a - b);

/** All text of a page except elements that their roles and names exclude. */
function wholePage(tree: Tree): Choice | undefined {
  const { blocks, kinds, parents } = tree;
  const out: boolean[] = [];
  for (const [e, { isApart, isOther, tag }] of kinds.entries())
    out.push(out[parents[e]!] === true || (isApart && tag !== 'form') || isOther);
  const found = [...blocks.keys()].filter((b) => !out[blocks[b]!.owner] && blocks[b]!.linked <= LINKED);
  return found.length > 0 ? { blocks: found, captions: [], headline: [], body: 0, shown: shownDates(tree) } : undefined;
}
