/** Finds words of a page that are not part of the story: credits, bylines, the outlet's own lines. */

import {
  BYLINE,
  CREDIT_IN_BRACKETS,
  CREDIT_START,
  CREDIT_TAIL,
  CREDITED,
  DATE_LINE,
  OTHER_STORIES,
  OUTLET_WORDS,
  REPORTED_BY,
} from '../english/furniture.ts';
import { OF_NAMES } from '../english/joints.ts';
import { lowerBound } from '../text/collections.ts';
import { isAbbreviated } from './bracketed.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Blocks with more words than this belong to the story, whatever they begin with. */
const CREDIT_WORDS = 30;
/** The most words of a heading above a list of other stories, and of the title of one. */
const HEADING_WORDS = 8;
const TITLE_WORDS = 16;
/** The most words of a byline: one or two names and the outlet's. */
const BYLINE_WORDS = 8;
/** A block with at least this many words belongs to the story. */
const BODY_WORDS = 20;
/** The most characters of a credit in brackets or after a caption. */
const LONGEST_CREDIT = 120;

const OPENING_QUOTE = /[“"]$/;
const CLOSING_QUOTE = /^[,.?!]?[”"]/;
const SENTENCE_END = /[.!?]["”’')\]]*$/;
const BRACKETS = /[([]([^()[\]]{2,120})[)\]]/g;

/** For each word, 1 if it is not part of the story. */
export function wordsAside(story: Story): Uint8Array {
  const aside = new Uint8Array(story.length);
  const texts = blockTexts(story);
  const mark = (block: number) => aside.fill(1, ...story.blockBounds(block));
  const wordsOf = (block: number) => story.blockBounds(block)[1] - story.blockBounds(block)[0];
  const isBody = (block: number) => wordsOf(block) >= BODY_WORDS || endsSentence(texts[block]!);
  let lastBody = texts.length - 1;
  while (lastBody > 0 && !isBody(lastBody)) lastBody--;
  let firstBody = 0;
  while (firstBody < lastBody && !isBody(firstBody)) firstBody++;
  const isBylinePlace = (block: number) =>
    block < firstBody || DATE_LINE.test(texts[block + 1] ?? '') || DATE_LINE.test(texts[block - 1] ?? '');
  let listing = false;
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block]!;
    const [from, to] = story.blockBounds(block);
    const count = to - from;
    listing &&= count <= TITLE_WORDS && !endsSentence(text);
    if (count <= HEADING_WORDS && OTHER_STORIES.test(text) && !endsSentence(text)) listing = true;
    const isCredit =
      REPORTED_BY.test(text) ||
      (count <= CREDIT_WORDS &&
        (BYLINE.test(text) ||
          isCreditLine(text, count) ||
          (holdsFurniture(story, from, to) && OUTLET_WORDS.test(text))));
    const isByline = block > 0 && count <= BYLINE_WORDS && isNamesOnly(story, block) && isBylinePlace(block);
    const isTopic = block > lastBody && block > 0 && count <= TITLE_WORDS;
    if (listing || isCredit || isByline || isTopic) mark(block);
    else {
      markCredits(story, block, text, aside);
      markWorks(story, from, to, aside);
    }
  }
  return aside;
}

function holdsFurniture(story: Story, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (story.is(i, SORT.furniture)) return true;
  return false;
}

const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** A credit is short or names an agency; a caption may also begin with `Image:`. */
const isCreditLine = (text: string, count: number): boolean =>
  CREDIT_START.test(text) && (count <= BYLINE_WORDS || !/^(?:photo|image|picture|video)s?\s*:/i.test(text));

/** The text of each block, with its punctuation. */
function blockTexts({ page }: Story): string[] {
  const { starts } = page.tokens;
  // text before the first word, as in `© 2024`, belongs to the block
  const begin = (word: number) => page.text.lastIndexOf('\n', starts[word]) + 1;
  return page.blocks.slice(0, -1).map((from, block) => {
    const next = page.blocks[block + 1]!;
    return page.text.slice(begin(from), next < page.tokens.length ? begin(next) : page.text.length).trim();
  });
}

/** Whether a block consists only of names, like a byline without `By`. */
function isNamesOnly(story: Story, block: number): boolean {
  const [from, to] = story.blockBounds(block);
  for (let i = from; i < to; i++) if (!story.isCapital(i) && !story.is(i, SORT.particle | SORT.small)) return false;
  return true;
}

/** Marks the titles of works in quotation marks that hold a small word as no name does: `“Face the Nation”`. */
function markWorks(story: Story, from: number, to: number, aside: Uint8Array): void {
  for (let i = from; i < to; i++) {
    if (!story.isCapital(i) || story.is(i, SORT.bodyHead) || !OPENING_QUOTE.test(story.between(i))) continue;
    let end = i + 1;
    let isWork = story.is(i, SORT.small) && story.key(i) !== 'the';
    while (
      end < to &&
      end < i + TITLE_WORDS &&
      story.follows(end) &&
      (story.isCapital(end) || story.is(end, SORT.small)) &&
      !story.is(end, SORT.auxiliary)
    ) {
      isWork ||= story.isSmall(end) && !OF_NAMES.has(story.key(end));
      end++;
    }
    if (isWork && end > i + 2 && story.isCapital(end - 1) && CLOSING_QUOTE.test(story.between(end)))
      aside.fill(1, i, end);
  }
}

/** Marks credits within or after a caption. */
function markCredits(story: Story, block: number, text: string, aside: Uint8Array): void {
  const [from, to] = story.blockBounds(block);
  const offset = story.page.text.lastIndexOf('\n', story.start(from)) + 1;
  const markFrom = (start: number, end: number) => {
    for (let i = from; i < to; i++) if (story.start(i) >= start && story.end(i) <= end) aside[i] = 1;
  };
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match[1]!.trim();
    if (!CREDIT_IN_BRACKETS.test(inside) && !CREDITED.has(inside.toLowerCase())) continue;
    const start = offset + match.index;
    const first = lowerBound(to, (i) => story.start(i) < start);
    // `Pakistan Tehreek-e-Insaf (PTI)` is not an agency
    if (!isAbbreviated(story, first)) markFrom(start, start + match[0].length);
  }
  const mayHoldCredit =
    text.includes('|') || text.includes('/') || holdsFurniture(story, Math.max(from, to - TITLE_WORDS), to);
  if (!mayHoldCredit) return;
  const begin = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = CREDIT_TAIL.exec(text.slice(begin));
  if (tail) markFrom(offset + begin + tail.index, offset + text.length);
}
