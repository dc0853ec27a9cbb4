import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { link } from '../../engine/link.ts';
import type { Mention } from '../../engine/model/types.ts';
import { expectHeld } from './held.ts';
import { PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** The mentions found in each file of passages are kept in a file of that name in `passages/mentions/`. */
const FILES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
/** Of these also how sure the engine is of each mention, and why, in `passages/confidences/`: what its weights come to. */
const WITH_CONFIDENCES = ['3', '8', '11', '12'];
const TEST = 'tests/engine/mentions.test.ts';

/** The two words beside a mention: a diff can be judged by itself. */
const LAST_WORDS = /\S*\s*\S*\s*$/;
const FIRST_WORDS = /^\s*\S*\s*\S*/;

const classOf = (confidence: number) => {
  if (confidence >= 0.9) return '';
  return confidence >= 0.5 ? ' (possibly)' : ' (not shown)';
};

/** `Mr. [Kerry] left → john-kerry` */
function mentionLine(text: string, { start, end, entity, confidence }: Mention): string {
  const [before] = LAST_WORDS.exec(text.slice(0, start))!;
  const [after] = FIRST_WORDS.exec(text.slice(end))!;
  const shown = `${before}[${text.slice(start, end)}]${after}`;
  return `${shown.replace(/\s+/g, ' ').trim()} → ${entity}${classOf(confidence)}`;
}

/** `Kerry → john-kerry by surname: 0.96` */
function confidenceLine(text: string, { start, end, entity, via, confidence, rivals }: Mention): string {
  const others = rivals.map((rival) => `, or ${rival}`).join('');
  return `${text.slice(start, end).replace(/\s+/g, ' ')} → ${entity} by ${via}: ${confidence.toFixed(2)}${others}`;
}

describe('the mentions found in the passages', () => {
  it.each(FILES)('are those held in mentions/%s.txt', async (name) => {
    const source = readFileSync(new URL(`passages/${name}.txt`, import.meta.url), 'utf8');
    const all = parsePassages(source).map((passage) => ({ ...passage, mentions: link(passage.text, PACK_LEXICON) }));
    const lines = (line: typeof mentionLine) =>
      all.flatMap(({ id, text, mentions }) => [`## ${id}`, ...mentions.map((mention) => line(text, mention))]);
    await expectHeld(lines(mentionLine), new URL(`passages/mentions/${name}.txt`, import.meta.url), TEST);
    if (!WITH_CONFIDENCES.includes(name)) return;
    await expectHeld(lines(confidenceLine), new URL(`passages/confidences/${name}.txt`, import.meta.url), TEST);
  });
});
