/**
 * The marked texts for the ablation: the passages of this repository and, if it exists, an evaluation set beside it; or
 * the passages of another pack.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark, Passage } from '../../../data/build/marked-passages.ts';
import type { Lexicon } from '../../../engine/lexicon.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import { PACK, PACK_LEXICON } from '../lexicon.ts';
import { parsePassages } from '../score-passages.ts';
import { annotatedPages } from './pages.ts';

/** A span of text; `end` is exclusive. */
export type Span = Pick<Mark, 'start' | 'end'>;

/** Marked texts that are scored together. */
export interface TextSet {
  name: string;
  /** true for files of this repository */
  own: boolean;
  passages: Passage[];
  /** lexicon of the pack for which the texts were marked */
  lexicon: Lexicon;
  /** ids of the entities that the annotators knew */
  known: ReadonlySet<string>;
  /** by passage id, the spans in which any link counts as correct; absent if unmarked text does not count for precision */
  unscored?: ReadonlyMap<string, Span[]>;
}

const HERE = join(import.meta.dirname, '..');
const BESIDE = join(import.meta.dirname, '../../../../shared');

/** Returns the ids of the entities that have one of these names or aliases. */
function named(names: string[], entities: readonly LexiconEntry[]): Set<string> {
  const keys = new Set(names.map(foldKey));
  const isNamed = (forms: string[]) => forms.some((form) => keys.has(foldKey(form)));
  return new Set(
    entities.filter(({ name, aliases }) => isNamed([name, ...aliases.map(({ text }) => text)])).map(({ id }) => id),
  );
}

/** A pack's entities and their lexicon. */
export interface Subject {
  entities: LexiconEntry[];
  lexicon: Lexicon;
}

const BUNDLED: Subject = { entities: PACK.entities, lexicon: PACK_LEXICON };

/** Reads files of passages that were marked with the same list of entities: all that are marked in any of the files. */
function passageSets(own: boolean, files: Record<string, string>, { entities, lexicon } = BUNDLED): TextSet[] {
  const sets = Object.entries(files).map(([name, file]) => ({
    name,
    own,
    lexicon,
    passages: parsePassages(readFileSync(file, 'utf8')),
  }));
  const marks = sets.flatMap(({ passages }) => passages.flatMap((passage) => passage.marks));
  const known = named(
    marks.flatMap(({ accepted }) => accepted),
    entities,
  );
  return sets.map((set) => ({ ...set, known }));
}

/** Returns the passages of another pack as one set. */
export const setOf = (file: string, subject: Subject): TextSet[] => passageSets(true, { [file]: file }, subject);

/** Returns the passages of this repository. */
export function ownSets(): TextSet[] {
  const names = Array.from({ length: 10 }, (_, i) => `passages/${i + 1}.txt`);
  return passageSets(true, Object.fromEntries(names.map((name) => [name, join(HERE, name)])));
}

/** Returns all sets that exist, and a line for each that is missing. */
export function textSets(): { sets: TextSet[]; skipped: string[] } {
  const sets = ownSets();
  const skipped: string[] = [];
  const passages = join(BESIDE, 'eval/passages.txt');
  if (existsSync(passages)) sets.push(...passageSets(false, { 'passages beside it': passages }));
  else skipped.push('Skipped: no evaluation passages beside the repository (../shared/eval/passages.txt).');
  const [pages, texts] = [join(BESIDE, 'eval/pages.jsonl'), join(BESIDE, 'corpus/pages')];
  if (existsSync(pages) && existsSync(texts)) {
    const synonyms = JSON.parse(readFileSync(join(BESIDE, 'eval/synonyms.json'), 'utf8')) as Record<string, string[]>;
    const known = named(Object.keys(synonyms), PACK.entities);
    sets.push({
      name: 'news pages beside it',
      own: false,
      known,
      lexicon: PACK_LEXICON,
      ...annotatedPages(pages, texts),
    });
  } else
    skipped.push('Skipped: no annotated pages beside the repository (../shared/eval/pages.jsonl, ../shared/corpus).');
  return { sets, skipped };
}
