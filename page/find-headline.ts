/** Finds a story's headline among other headings: logos, section names, promotions. */
import type { AboutPage } from './about-page.ts';
import type { Body } from './find-body.ts';
import type { Tree } from './tree.ts';

/** Only the letters and digits of a text, as a title and its headline may differ in quotes, dashes and spaces. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** A text with fewer letters is the name of a site or a section; letters of scripts without spaces count more. */
const LEAST = 12;
const HEADING = /^h[12]$/;

/** The blocks of the headline; empty if there is none. */
export function findHeadline({ titles }: AboutPage, { blocks, kinds, parents }: Tree, body: Body): number[] {
  const { isInside } = body;
  const first = blocks.findIndex(({ owner, running }) => isInside[owner] && running > 0);
  // a form may hold the whole page
  const isAround = new Set<number>();
  for (let e = body.element; e >= 0; e = parents[e]!) isAround.add(e);
  const isApart = (e: number): boolean => {
    while (e >= 0 && !kinds[e]!.isApart) e = parents[e]!;
    return e >= 0 && !isAround.has(e);
  };
  const before = [...blocks.keys()].slice(0, first).filter((b) => !isApart(blocks[b]!.owner));
  const isHeading = (b: number) => HEADING.test(kinds[blocks[b]!.owner]!.tag);
  const known = titles.map(bare).filter(Boolean);
  // a title may also name the site and the section, but most of it is the headline
  const isTitle = (b: number) => {
    const { head, size } = blocks[b]!;
    const [begin = '', isCut] = head.split('…', 2);
    const text = bare(begin);
    // a title followed by a teaser begins like the title
    const isWhole = (title: string) => isCut === undefined || size < 2 * title.length;
    const isLike = (title: string) => title.includes(text) && 2 * text.length >= title.length && isWhole(title);
    return size >= LEAST && known.some(isLike);
  };
  const titled = before.filter(isTitle);
  const main = before.filter((b) => kinds[blocks[b]!.owner]!.tag === 'h1');
  // if the page's title does not help, the heading nearest to the story
  const found =
    titled.findLast(isHeading) ?? titled.at(-1) ?? main.findLast((b) => blocks[b]!.linked === 0) ?? main.at(-1);
  if (found === undefined) return [];
  const { owner } = blocks[found]!;
  return isHeading(found) ? before.filter((b) => blocks[b]!.owner === owner) : [found];
}
