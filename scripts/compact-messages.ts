/** Writes the messages of a build without indentation, which only readers of the source need. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param folder the build */
export function compactMessages(folder: string): void {
  for (const file of globSync('_locales/*/messages.json', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
  }
}
