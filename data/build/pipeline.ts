/** The pipeline: turns a folder's text into a pack, or into a list of everything that is wrong. Pure: other modules read and write files. */
import { basename } from 'node:path';
import type { Pack } from '../../engine/model/pack.ts';
import { checkPack } from '../schema/read.ts';
import type { PackHead } from '../schema/sources.ts';
import { checkDescriptions } from './article.ts';
import { assemble, packText } from './assemble.ts';
import { checkForm } from './canonical.ts';
import { checkAside, checkShares } from './coverage.ts';
import { eventLines, sureWarnings } from './event-feedback.ts';
import type { FolderText } from './files.ts';
import { checkNameForms } from './forms.ts';
import { joinFolders } from './join/folders.ts';
import { linkSources } from './links.ts';
import type { UncoveredName } from './names.ts';
import { parseFolder } from './parse.ts';
import { passageLines } from './passages.ts';
import { positionIn } from './positions.ts';
import type { Engine } from './presence.ts';
import type { Problem } from './problems.ts';
import { checkReceipts } from './receipts.ts';
import { checkReferences } from './references.ts';
import { reportOf } from './report.ts';
import { withSentenceNames } from './sentence-names.ts';
import type { Sources } from './sources.ts';
import { checkStatements } from './statements.ts';

/** The result of a run. There is only a pack if there are no problems. */
export interface Built {
  sources: Sources;
  problems: Problem[];
  /** differences between folders, for which the first folder's value is used, and cues that may match other events */
  warnings: Problem[];
  /** absent if the sources could not be linked */
  uncovered?: UncoveredName[];
  pack?: Pack;
  /** the pack's file */
  text?: string;
  report: string[];
}

/** Checks that a folder's files are in canonical form. */
function checkForms(sources: Sources): Problem[] {
  const position = positionIn(sources);
  return sources.yaml
    .filter(({ file }) => !sources.incomplete.has(basename(file)))
    .flatMap((yaml) => checkForm(yaml, position));
}

function checkSources(sources: Sources): Problem[] {
  return [
    ...checkDescriptions(sources),
    ...checkReferences(sources),
    ...checkReceipts(sources),
    ...checkStatements(sources),
    ...checkNameForms(sources),
    ...checkShares(sources),
    ...checkAside(sources),
  ];
}

/** Checks the built pack by the same schema and rules as any other pack. */
function checkBuilt(folder: string, pack: Pack): Problem[] {
  const read = checkPack(pack);
  return 'pack' in read
    ? []
    : read.problems.map((text) => ({ file: folder, says: `the pack would be refused: ${text}` }));
}

/** Builds the pack of a folder, or of several in one, with an engine that links; collects all problems on the way. */
export async function build(
  folders: FolderText | readonly FolderText[],
  engine: Engine,
  named: Partial<PackHead> = {},
): Promise<Built> {
  const texts = 'files' in folders ? [folders] : folders;
  const parsed = texts.map(parseFolder);
  const unparsed = parsed.flatMap(({ problems }) => problems);
  const { sources, problems: unjoined, warnings, shared } = joinFolders(parsed.map((one) => one.sources));
  const problems = [
    ...unparsed,
    ...parsed.flatMap((one) => checkForms(one.sources)),
    ...unjoined,
    ...checkSources(sources),
  ];
  const told = { sources, problems, warnings };
  const joined =
    texts.length > 1
      ? { folders: texts.length, articles: shared.articles.size, entities: shared.entities.size }
      : undefined;
  // If articles or entities are missing, linking would only report consequences of that.
  if (unparsed.length + unjoined.length > 0 || !sources.head) return { ...told, report: reportOf(sources, { joined }) };
  const { presence, uncovered, ...found } = linkSources(
    sources,
    parsed.map((one) => one.sources),
    engine,
  );
  problems.push(...found.problems);
  warnings.push(...found.warnings, ...sureWarnings(sources));
  const head = { ...sources.head.value, ...named };
  const pack = await assemble(head, sources, withSentenceNames(presence.entities, presence.link));
  if (problems.length === 0) problems.push(...checkBuilt(texts[0]!.folder, pack));
  if (problems.length > 0) return { ...told, uncovered, report: reportOf(sources, { uncovered, joined }) };
  const text = packText(pack);
  const bytes = new TextEncoder().encode(text).length;
  const report = [
    ...reportOf(sources, { uncovered, joined, bytes }),
    ...eventLines(sources, presence),
    ...texts.flatMap(({ passages }) => (passages ? passageLines(passages, pack.entities, presence.link) : [])),
  ];
  return { ...told, uncovered, pack, text, report };
}
