import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACK_LEXICON } from './lexicon.ts';
import { figures, parsePassages, precisionOf, recallOf, scorePassages } from './score-passages.ts';

/** The evaluation set beside the repository, which is not part of it and may be missing. */
const PASSAGES = join(import.meta.dirname, '../../../shared/eval/passages.txt');
const there = existsSync(PASSAGES);

const LEAST = { precision: 0.97, recall: 0.93 };

test.skipIf(!there)(
  there
    ? 'the evaluation set beside the repository is linked as well as the passages here'
    : 'skipped: the evaluation set is not beside the repository (../shared/eval/passages.txt)',
  () => {
    const score = scorePassages(parsePassages(readFileSync(PASSAGES, 'utf8')), PACK_LEXICON);
    console.log(`evaluation set: ${figures(score)}`);
    expect(precisionOf(score), score.errors.join('\n')).toBeGreaterThanOrEqual(LEAST.precision);
    expect(recallOf(score), score.errors.join('\n')).toBeGreaterThanOrEqual(LEAST.recall);
  },
);
