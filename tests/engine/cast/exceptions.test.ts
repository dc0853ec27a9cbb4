/**
 * Snapshot of the complete cast of each text in exceptions.txt, written below it. Each text has words to which a rule of
 * `engine/cast/` applies beside similar ones to which it does not. The file also contains known errors.
 */
import { it } from 'vitest';
import { castOf } from '../../../engine/cast/cast.ts';
import type { Part } from '../../../engine/cast/weights.ts';
import { readPage } from '../../../engine/text/page.ts';
import { expectHeld, expectHeldBelow, unfolded } from '../held.ts';
import { castLine, membersIn } from './cast-of.ts';

const EXCEPTIONS = new URL('exceptions.txt', import.meta.url);
const WITHOUT = new URL('without-a-part.txt', import.meta.url);
const TEST = 'tests/engine/cast/exceptions.test.ts';

const PARTS: Part[] = [
  'titles',
  'heads',
  'world',
  'given',
  'shape',
  'nouns',
  'appositions',
  'verbs',
  'prepositions',
  'company',
  'short forms',
];
/** A text in which each part of the evidence decides something. */
const STORY = [
  'The Quern Water Board met on Friday, said Mr Zabel. Lee Zabel smiled. Zabel, a lawyer, sat down.',
  'The lawyer Oakum said so, as did the company Brillum. Oakor, the mayor, was at Leeum. “It is,” Kitum said.',
  'They asked Ann Oake, Brillor and Tom Lee. They asked the Board about it, and Ms Oake. Quern & Sons sold it.',
  'Judges Ann Brill and Tom Brill sat. His wife, Onator, and her firms, Zabelor and Quernor, were in Oakor.',
  'Quern Bay was dry, Ann was asked, and so was Texas.',
].join('\n\n');

it('finds in each text the names that stand below it', async () => {
  await expectHeldBelow(EXCEPTIONS, TEST, (written) => {
    const text = unfolded(written);
    return membersIn(text).map((member) => castLine(text, member));
  });
});

it('finds other names, kinds or introductions without a part of the evidence', async () => {
  const castWithout = (...parts: Part[]): string[] => {
    const cast = castOf(readPage(STORY), [], new Set(parts));
    return cast.english ? cast.members.map((member) => castLine(STORY, member)) : [];
  };
  const whole = castWithout();
  const lines = PARTS.flatMap((part) => {
    const cast = castWithout(part);
    return [
      `## without ${part}`,
      ...whole.filter((line) => !cast.includes(line)).map((line) => `- ${line}`),
      ...cast.filter((line) => !whole.includes(line)).map((line) => `+ ${line}`),
    ];
  });
  await expectHeld(['## with all', ...whole, ...lines], WITHOUT, TEST);
});
