/** The pipeline: from a folder's text to a pack, or to everything that is wrong. Pure: what reads and writes is around it. */
import { basename } from 'node:path';
import type { Pack } from '../../engine/model/pack.ts';
import { checkPack } from '../schema/read.ts';
import { checkDescriptions } from './article.ts';
import { assemble, packText } from './assemble.ts';
import { checkForm, type Position } from './canonical.ts';
import { checkAside, checkMentioned, checkNames, checkShares } from './coverage.ts';
import type { FolderText } from './files.ts';
import { checkFindable, checkForms } from './forms.ts';
import { type UncoveredName, uncoveredNames } from './names.ts';
import { parseFolder } from './parse.ts';
import { type Engine, findPresence, type Presence } from './presence.ts';
import type { Problem } from './problems.ts';
import { checkReceipts } from './receipts.ts';
import { checkReferences } from './references.ts';
import { reportOf } from './report.ts';
import { withSentenceNames } from './sentence-names.ts';
import type { Sources } from './sources.ts';
import { checkStatements } from './statements.ts';

/** What a run yields. There is a pack only where there is no problem. */
export interface Built {
  sources: Sources;
  problems: Problem[];
  /** absent where the sources could not be linked */
  uncovered?: UncoveredName[];
  pack?: Pack;
  /** the pack's file */
  text?: string;
  report: string[];
}

/** Where articles have words: statements are sorted by it. */
export function positionIn({ articles }: Pick<Sources, 'articles'>): Position {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  return (article, words) => {
    const at = bodies.get(article)?.indexOf(words) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
}

function checkSources(sources: Sources): Problem[] {
  const position = positionIn(sources);
  return [
    ...sources.yaml
      .filter(({ file }) => !sources.incomplete.has(basename(file)))
      .flatMap((yaml) => checkForm(yaml, position)),
    ...checkDescriptions(sources),
    ...checkReferences(sources),
    ...checkReceipts(sources),
    ...checkStatements(sources),
    ...checkForms(sources),
    ...checkShares(sources),
    ...checkAside(sources),
  ];
}

function checkLinks(sources: Sources, presence: Presence, uncovered: UncoveredName[]): Problem[] {
  return [...checkFindable(sources, presence.link), ...checkMentioned(sources, presence), ...checkNames(uncovered)];
}

/** What the pack's own schema and rules say of it: they hold for packs of any origin, and so for this one. */
function checkBuilt(folder: string, pack: Pack): Problem[] {
  const read = checkPack(pack);
  return 'pack' in read
    ? []
    : read.problems.map((text) => ({ file: folder, says: `the pack would be refused: ${text}` }));
}

/** Builds a folder's pack with an engine that links; collects all problems on the way. */
export async function build(folder: FolderText, engine: Engine): Promise<Built> {
  const parsed = parseFolder(folder);
  const { sources } = parsed;
  const problems = [...parsed.problems, ...checkSources(sources)];
  // Without some of the articles or entities, links would fail for want of them and say nothing new.
  if (parsed.problems.length > 0 || !sources.head) return { sources, problems, report: reportOf(sources, undefined) };
  const presence = findPresence(sources, engine);
  const uncovered = uncoveredNames(sources, presence.mentions);
  problems.push(...checkLinks(sources, presence, uncovered));
  const pack = await assemble(sources.head.value, sources, withSentenceNames(presence.entities, presence.link));
  if (problems.length === 0) problems.push(...checkBuilt(folder.folder, pack));
  if (problems.length > 0) return { sources, problems, uncovered, report: reportOf(sources, uncovered) };
  const text = packText(pack);
  const bytes = new TextEncoder().encode(text).length;
  return { sources, problems, uncovered, pack, text, report: reportOf(sources, uncovered, bytes) };
}
