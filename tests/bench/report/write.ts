/** Puts generated sections between their markers; what people wrote around them stays. */

const begin = (name: string) => `<!-- bench: ${name} -->`;
const end = (name: string) => `<!-- /bench: ${name} -->`;

/**
 * @param page the document, with an empty pair of markers where a section has not been written yet
 * @param sections Markdown by the marker's name; one that the page has no markers for is put at its end
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
