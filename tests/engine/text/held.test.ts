/**
 * Snapshot of how the texts in `held.txt` are read, and in `phrases.txt`, which vary them by a word, a comma or a capital: their
 * words, how these are written, and what stands between them.
 */
import { it } from 'vitest';
import { isEnglishPage } from '../../../engine/text/language.ts';
import { type Page, readPage } from '../../../engine/text/page.ts';
import { quotationsIn } from '../../../engine/text/quotations.ts';
import { sentencesOf } from '../../../engine/text/sentences.ts';
import type { Case, Gap } from '../../../engine/text/tokens.ts';
import { expectHeldBelow } from '../held.ts';

const TEST = 'tests/engine/text/held.test.ts';
/** Stands for a line break. */
const BREAK = '¶';

/** What stands before a word. */
const GAPS: Record<Gap, string> = {
  none: '+',
  space: ' ',
  hyphen: '-',
  comma: ' , ',
  other: ' / ',
  sentence: ' | ',
  block: ' ¶ ',
  and: ' & ',
};
/** How a word is written; stands after it. */
const CASES: Record<Case, string> = { lower: '', title: '^', upper: '^^', number: '#' };

/** `mr^ kerry^ | the^ us^^.` with `’s` after a possessive, and `.` after an abbreviation with dots. */
function wordsOf({ tokens, inRun }: Page): string {
  const written = Array.from({ length: tokens.length }, (_, i) => {
    const { key, case: how, gap, possessive, dotted } = tokens.at(i)!;
    const run = inRun[i] ? `~${inRun[i]}` : '';
    return `${GAPS[gap]}${key}${CASES[how]}${dotted ? '.' : ''}${possessive ? '’s' : ''}${run}`;
  });
  return written.join('').trim();
}

function linesOf(text: string): string[] {
  const page = readPage(text);
  const sentences = sentencesOf(page).map(({ start, end }) => text.slice(start, end).replaceAll('\n', BREAK));
  const { spans, unpaired } = quotationsIn(text, [{ start: 0, end: text.length }]);
  const quoted = spans.map(({ start, end }) => `[${text.slice(start, end).replaceAll('\n', BREAK)}]`);
  const blocks = page.capitals.map((capitals, block) => (page.isHeading[block] ? `${capitals} heading` : capitals));
  return [
    wordsOf(page),
    ...(sentences.length > 1 ? [`sentences: ${sentences.join(' ‖ ')}`] : []),
    ...(quoted.length > 0 || unpaired.length > 0 ? [`quoted: ${[...quoted, ...unpaired].join(' ')}`] : []),
    ...(blocks.some((block) => block !== 'sentence') ? [`blocks: ${blocks.join(', ')}`] : []),
    ...(isEnglishPage(page) ? [] : ['not English']),
  ];
}

it.each(['held.txt', 'phrases.txt'])('reads texts as held in %s', async (file) => {
  await expectHeldBelow(new URL(file, import.meta.url), TEST, (text) => linesOf(text.replaceAll(BREAK, '\n')));
});
