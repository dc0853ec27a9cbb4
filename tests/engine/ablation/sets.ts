/**
 * The marked texts that the ablation links: the passages of this repository, and an evaluation set if one lies beside it;
 * or the passages of another pack.
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

/** A stretch of text; `end` is exclusive. */
export type Span = Pick<Mark, 'start' | 'end'>;

/** Marked texts that are scored together. */
export interface TextSet {
  name: string;
  /** true for files of this repository */
  own: boolean;
  passages: Passage[];
  /** of the pack that the texts were marked for */
  lexicon: Lexicon;
  /** ids of the entities that whoever marked the texts knew of */
  known: ReadonlySet<string>;
  /** stretches where any link is right, by passage id; absent where precision leaves unmarked text out */
  unscored?: ReadonlyMap<string, Span[]>;
}

const HERE = join(import.meta.dirname, '..');
const BESIDE = join(import.meta.dirname, '../../../../shared');

/** Ids of the entities that go by one of these names. */
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

/** Reads files of passages whose writers had one list of entities: those that any of the files marks. */
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

/** The passages of another pack, as one set. */
export const setOf = (file: string, subject: Subject): TextSet[] => passageSets(true, { [file]: file }, subject);

/** The passages of this repository. */
export function ownSets(): TextSet[] {
  const names = Array.from({ length: 10 }, (_, i) => `passages/${i + 1}.txt`);
  return passageSets(true, Object.fromEntries(names.map((name) => [name, join(HERE, name)])));
}

/** All sets that are at hand, and a line for each that is not. */
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
