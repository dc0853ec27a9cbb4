import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../data/build/files.ts';
import { compileLexicon } from '../../engine/lexicon.ts';
import { builtWell } from '../data/folder.ts';
import { figures, parsePassages, precisionOf, recallOf, scorePassages } from './score-passages.ts';

/** Of the names linked this share must be right, and of those marked this share must be linked. Events are scored elsewhere. */
const LEAST = { precision: 0.975, recall: 0.965 };

describe('the passages of other packs', async () => {
  const subjects = new URL('subjects/', import.meta.url);
  for (const subject of readdirSync(subjects)) {
    const { pack } = await builtWell(readFolder(fileURLToPath(new URL(`${subject}/pack`, subjects))));
    const events = new Set(
      pack.entities.flatMap(({ kind, name, aliases }) =>
        kind === 'event' ? [name, ...aliases.map(({ text }) => text)] : [],
      ),
    );
    const passages = parsePassages(readFileSync(new URL(`${subject}/passages.txt`, subjects), 'utf8')).map(
      (passage) => ({
        ...passage,
        marks: passage.marks.filter(({ accepted }) => !accepted.some((name) => events.has(name))),
      }),
    );

    it(`have their names linked as well as was reached: ${subject}`, () => {
      const score = scorePassages(passages, compileLexicon(pack.entities));
      console.log(`${subject}, names: ${figures(score)}`);
      expect(precisionOf(score), score.errors.join('\n')).toBeGreaterThanOrEqual(LEAST.precision);
      expect(recallOf(score), score.errors.join('\n')).toBeGreaterThanOrEqual(LEAST.recall);
    });
  }
});
