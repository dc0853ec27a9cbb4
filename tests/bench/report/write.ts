/** Writes generated sections between their markers and keeps the text around them. */

const begin = (name: string) => `<!-- bench: ${name} -->`;
const end = (name: string) => `<!-- /bench: ${name} -->`;

/**
 * @param page the document; a section that has not been written yet is an empty pair of markers
 * @param sections Markdown by marker name; a section without markers in the page is appended
 */
export function fillIn(page: string, sections: Record<string, string>): string {
  let filled = page;
  for (const [name, markdown] of Object.entries(sections)) {
    const text = `${begin(name)}\n\n${markdown.trim()}\n\n${end(name)}`;
    const [from, to] = [filled.indexOf(begin(name)), filled.indexOf(end(name))];
    filled =
      from >= 0 && to > from
        ? filled.slice(0, from) + text + filled.slice(to + end(name).length)
        : `${filled.trimEnd()}\n\n${text}\n`;
  }
  return filled;
}
