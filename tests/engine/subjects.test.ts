import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../data/build/files.ts';
import { compileLexicon, type Lexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import type { Entity } from '../../engine/model/pack.ts';
import { builtWell } from '../data/folder.ts';
import { figures, parsePassages, precisionOf, recallOf, scorePassages } from './score-passages.ts';

/** The least precision and recall of names. */
const LEAST = { precision: 0.975, recall: 0.965 };
/** The least precision and recall of events, as reached so far, so that no decrease goes unnoticed. */
const LEAST_EVENTS: Record<string, { precision: number; recall: number }> = {
  'boeing-737-max/passages.txt': { precision: 0.93, recall: 0.83 },
  'super-league/passages.txt': { precision: 0.88, recall: 0.88 },
  'theranos/passages.txt': { precision: 0.95, recall: 0.94 },
};

const SUBJECTS = new URL('subjects/', import.meta.url);

/** Returns the passages of a file with only the marks of events, or only those of names; traps are always kept. */
function passagesOf(file: string, entities: readonly Entity[], isEvent: boolean) {
  const events = new Set(
    entities.flatMap(({ kind, name, aliases }) => (kind === 'event' ? [name, ...aliases.map(({ text }) => text)] : [])),
  );
  return parsePassages(readFileSync(new URL(file, SUBJECTS), 'utf8')).map((passage) => ({
    ...passage,
    marks: passage.marks.filter(
      ({ accepted }) => accepted.length === 0 || accepted.some((name) => events.has(name)) === isEvent,
    ),
  }));
}

/** Scores only the mentions of events, or only those of names. */
function score(file: string, entities: readonly Entity[], lexicon: Lexicon, isEvent: boolean) {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return scorePassages(passagesOf(file, entities, isEvent), lexicon, (text) =>
    link(text, lexicon).filter(({ entity }) => (kinds.get(entity) === 'event') === isEvent),
  );
}

describe('the passages of other packs', async () => {
  for (const subject of readdirSync(SUBJECTS)) {
    const { pack } = await builtWell(readFolder(fileURLToPath(new URL(`${subject}/pack`, SUBJECTS))));
    const lexicon = compileLexicon(pack.entities);

    if (subject === 'att-time-warner')
      it(`have their names linked at least as well as before: ${subject}`, () => {
        const names = score(`${subject}/passages.txt`, pack.entities, lexicon, false);
        console.log(`${subject}, names: ${figures(names)}`);
        expect(precisionOf(names), names.errors.join('\n')).toBeGreaterThanOrEqual(LEAST.precision);
        expect(recallOf(names), names.errors.join('\n')).toBeGreaterThanOrEqual(LEAST.recall);
      });

    for (const [file, least] of Object.entries(LEAST_EVENTS))
      if (file.startsWith(`${subject}/`))
        it(`have their events linked at least as well as before: ${file}`, () => {
          const events = score(file, pack.entities, lexicon, true);
          console.log(`${file}, events: ${figures(events)}`);
          expect(precisionOf(events), events.errors.join('\n')).toBeGreaterThanOrEqual(least.precision);
          expect(recallOf(events), events.errors.join('\n')).toBeGreaterThanOrEqual(least.recall);
        });
  }
});
