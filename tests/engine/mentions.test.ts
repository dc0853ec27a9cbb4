import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { link } from '../../engine/link.ts';
import type { Mention } from '../../engine/model/types.ts';
import { expectHeld } from './held.ts';
import { PACK_LEXICON } from './lexicon.ts';
import { parsePassages } from './score-passages.ts';

/** The mentions in each file of passages have a snapshot of the same name in `passages/mentions/`. */
const FILES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
/** The files for which `passages/confidences/` also has the confidence of each mention, with the reason. */
const WITH_CONFIDENCES = ['3', '8', '11', '12'];
const TEST = 'tests/engine/mentions.test.ts';

/** The two words before and after a mention, with which a diff can be reviewed without the passage. */
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
