/**
 * Finds pairs of quotation marks in a text: curly, straight, angled, single, nested, and carried on from paragraph to
 * paragraph.
 */

/** A part of a text, in UTF-16 units; the end is exclusive. */
interface Span {
  start: number;
  end: number;
}

/** The quotations of a text. */
export interface Quotations {
  /** the text between each pair of marks, in order */
  spans: Span[];
  /** offsets of the marks without a partner */
  unpaired: number[];
}

/** Opening marks, each with the marks that close it. */
const CLOSES: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‹': '›', '"': '"', '‘': '’', "'": "'" };
/** These are apostrophes too, so one without a partner is not reported. */
const SINGLE = new Set(['‘', "'"]);
const MARK = /[“”„«»‹›"‘’']/g;
const WORDLIKE = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: 'em, '90s. */
const ELISION = /^['‘](?:em|til|tis|twas|cause|bout|n|\d\ds?)(?![\p{L}\p{N}])/iu;
/** The most nested quotations that are open at once; more are taken for marks that the page forgot to close. */
const DEEPEST = 20;

interface Open {
  mark: string;
  at: number;
}

function opensSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  return /[\s([“„«"—–]/.test(before) && /\S/.test(text[at + 1] ?? ' ') && !ELISION.test(text.slice(at, at + 8));
}

/** True for the mark of inches or seconds: 5" */
function isMeasure(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && !WORDLIKE.test(text[at + 1] ?? '');
}

function closedBy(open: Open[], text: string, mark: string, at: number): number {
  if (mark === '’' || mark === "'") {
    if (WORDLIKE.test(text[at + 1] ?? '') || /\s/.test(text[at - 1] ?? ' ')) return -1;
    return CLOSES[open.at(-1)?.mark ?? '']?.includes(mark) ? open.length - 1 : -1;
  }
  // a page may leave thousands of marks open: only the last few are searched for a partner
  const from = Math.max(0, open.length - DEEPEST);
  const partner = open.slice(from).findLastIndex((other) => CLOSES[other.mark]?.includes(mark));
  return partner < 0 ? partner : from + partner;
}

function inParagraph(text: string, from: number, carriedOn: (mark: string) => boolean, found: Quotations): void {
  const open: Open[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const partner = closedBy(open, text, mark, index);
    if (partner >= 0) {
      found.spans.push({ start: from + open[partner]!.at + 1, end: from + index });
      open.length = partner;
    } else if (mark in CLOSES) {
      const opens = SINGLE.has(mark) ? opensSingle(text, index) : !(mark === '"' && isMeasure(text, index));
      if (opens) open.push({ mark, at: index });
    } else if (mark !== '’') {
      found.unpaired.push(from + index);
    }
  }
  for (const { mark, at } of open) {
    if (SINGLE.has(mark)) continue;
    if (carriedOn(mark)) found.spans.push({ start: from + at + 1, end: from + text.length });
    else found.unpaired.push(from + at);
  }
}

/**
 * The quotations of a text, given its paragraphs. A quotation that a
 * paragraph leaves open continues in the next one if that begins with the
 * same mark, as newspapers print it.
 */
export function quotationsIn(body: string, paragraphs: readonly Span[]): Quotations {
  const found: Quotations = { spans: [], unpaired: [] };
  for (const [index, { start, end }] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const carriedOn = (mark: string) => next !== undefined && body[next.start] === mark;
    inParagraph(body.slice(start, end), start, carriedOn, found);
  }
  found.spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}
