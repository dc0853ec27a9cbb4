/** Real pages, saved as their outlets served them. They are read from a folder beside the repository, if it exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from './lab/lab.ts';
import type { Remote } from './lab/remote.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/pages');

const pages = () => (existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.html')) : []);

/** Adds saved pages to a lab until `most` of them are articles; returns the keys of those. */
export async function addSavedPages(lab: Remote<Lab>, most: number): Promise<string[]> {
  const keys: string[] = [];
  for (const file of pages()) {
    if (keys.length === most) break;
    const { isArticle } = await lab.call('addPage', [file, readFileSync(join(FOLDER, file), 'utf8')]);
    if (isArticle) keys.push(file);
  }
  return keys;
}

/** The sentence about saved pages in the report. */
export function aboutSavedPages(count: number): string {
  if (count === 0) return 'Saved news pages were not beside the repository (`../shared/corpus`): skipped.';
  return `On ${count} saved news pages that are articles, in bare walks over the page: the middle page, and the range over all.`;
}
