/** Folders of sources for the tests: the second pack, read once and changed in memory. */
import { fileURLToPath } from 'node:url';
import { engine } from '../../data/build/engine.ts';
import { type FolderText, readFolder } from '../../data/build/files.ts';
import { type Built, build } from '../../data/build/pipeline.ts';
import { formatProblem } from '../../data/build/problems.ts';

export const SECOND_PACK = fileURLToPath(new URL('./second-pack', import.meta.url));
const second = readFolder(SECOND_PACK);

export { engine };

/** Returns the second pack's folder, with paths relative to it. */
export function secondPack(): FolderText {
  const files = second.files.map(({ file, text }) => ({ file: file.slice(SECOND_PACK.length + 1), text }));
  return { folder: 'second-pack', files, problems: [] };
}

/** Replaces some words of a file. Throws if the file does not contain them, as the test would then test nothing. */
export function changed(file: string, from: string, to: string, folder = secondPack()): FolderText {
  const before = folder.files.find((source) => source.file === file);
  if (!before?.text.includes(from)) throw new Error(`${file} does not have "${from}"`);
  const after = { file, text: before.text.replace(from, () => to) };
  return { ...folder, files: folder.files.map((source) => (source === before ? after : source)) };
}

/** Returns the problems of a build, formatted as for an editor. */
export async function complaints(folder: FolderText): Promise<string[]> {
  return (await build(folder, engine)).problems.map(formatProblem);
}

/** Builds a folder and expects success. */
export async function builtWell(folder: FolderText): Promise<Required<Built>> {
  const built = await build(folder, engine);
  if (!built.pack) throw new Error(built.problems.map(formatProblem).join('\n'));
  return built as Required<Built>;
}
