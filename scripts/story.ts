/** A story that a user names on the command line. */
import { fail, isPageFile, readPageFile, readText } from './input.ts';

/** The text of a file, or of the article in a saved page with its date, ISO 8601, if the page gives one. */
export async function readStory(path: string): Promise<{ text: string; published?: string }> {
  if (!isPageFile(path)) return { text: readText(path) };
  const page = (await import('./saved-page.ts')).readSavedPage(readPageFile(path));
  if (!page.isArticle) fail(`${path}: no article found in this page`);
  const text = [page.headline ?? [], page.blocks, page.captions].flat().join('\n\n');
  return { text, ...(page.published ? { published: page.published } : {}) };
}
