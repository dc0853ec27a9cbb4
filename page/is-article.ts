/** Decides whether a page whose body was found is an article, rather than a front page, list, shop or thread. */
import type { AboutPage } from './about-page.ts';
import type { Body } from './find-body.ts';
import { rowOf } from './prose.ts';
import type { Tree } from './tree.ts';

/** A page with fewer letters of running text than this is not an article … */
const LEAST_TEXT = 580;
/** … unless its elements have names that are usual for stories (then this many), … */
const LEAST_TEXT_NAMED = 350;
/** … or there is a date between its headline and its text, … */
const LEAST_TEXT_DATED = 230;
/** … or its own data says so. */
const LEAST_TEXT_DECLARED = 100;
/** Single paragraphs, each below a heading or beside a link, are a list. At least this share of a story's text is not in such paragraphs, … */
const LEAST_SHARE = 0.6;
/** … or this share if the page's own data says that it is an article. */
const LEAST_SHARE_DECLARED = 0.4;
/** The text of all teasers of the page is at most this many times as long as the story. */
const MOST_TEASERS = 4;
/** At least this many parts of the same name, with this share of the text, are posts if most have a line of their own: a name, a date. */
const POSTS = 4;
const POSTS_SHARE = 0.7;

const ARTICLE = /^(?:article|.*NewsArticle|.*\/Article|BlogPosting|LiveBlogPosting|Report)$/i;
const NO_ARTICLE =
  /^(?:product|profile|Product|ProfilePage|QAPage|DiscussionForumPosting|SearchResultsPage|CollectionPage|SoftwareApplication|JobPosting)$/;

/** Whether a page's own data calls it an article. */
export const declaresArticle = ({ types }: Pick<AboutPage, 'types'>): boolean =>
  types.some((type) => ARTICLE.test(type));

/** Whether a page's own data calls it a page of posts that come one by one. */
export const declaresLive = ({ types }: Pick<AboutPage, 'types'>): boolean => types.includes('LiveBlogPosting');

/** A year, looked for in short lines just after the headline. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DATE_LINE = 120;
const FIRST_LINES = 8;

/** Whether there is a date between the headline and the text. */
function isDated({ blocks }: Tree, { isInside }: Body, headline: number[]): boolean {
  const from = headline.at(-1);
  if (from === undefined) return false;
  const first = blocks.findIndex(({ owner, running }) => isInside[owner] && running > 0);
  const lines = blocks.slice(from + 1, first);
  return lines.length <= FIRST_LINES && lines.some(({ head, size }) => size <= DATE_LINE && YEAR.test(head));
}

/** Whether the body is a row of posts: answers in a forum, entries of a list. */
function isPosts(tree: Tree, { isInside, running }: Body): boolean {
  const { kinds, parents, sum } = tree;
  const texts = sum(({ owner, running }) => (isInside[owner] ? running : 0));
  const lines = sum(({ running }) => (running === 0 ? 1 : 0));
  const rows = new Map<string, { parts: number; text: number }>();
  kinds.forEach((_, e) => {
    if (!isInside[e] || !isInside[parents[e]!] || texts[e] === 0 || lines[e] === 0) return;
    const key = rowOf(tree, e);
    const row = rows.get(key) ?? { parts: 0, text: 0 };
    rows.set(key, { parts: row.parts + 1, text: row.text + texts[e]! });
  });
  return [...rows.values()].some(({ parts, text }) => parts >= POSTS && text >= running * POSTS_SHARE);
}

/** Whether a page is an article, by what it says about itself and by its text. */
export function isArticle(about: AboutPage, tree: Tree, body: Body, headline: number[]): boolean {
  const { element, size, running, teasers } = body;
  if (teasers > size * MOST_TEASERS) return false;
  if (declaresArticle(about)) return running >= LEAST_TEXT_DECLARED && size >= running * LEAST_SHARE_DECLARED;
  if (about.types.some((type) => NO_ARTICLE.test(type))) return false;
  let isNamed = false;
  for (let e = element; e >= 0; e = tree.parents[e]!) isNamed ||= tree.kinds[e]!.isBody || tree.kinds[e]!.isStory;
  const least = isDated(tree, body, headline) ? LEAST_TEXT_DATED : isNamed ? LEAST_TEXT_NAMED : LEAST_TEXT;
  if (size < least || size < running * LEAST_SHARE) return false;
  return !isPosts(tree, body);
}
