// @vitest-environment jsdom
/** Which pages are articles: by what they say of themselves, by the amount of their text, by what else is on them. */
import { describe, expect, it } from 'vitest';
import { declaresArticle } from '../../page/is-article.ts';
import { pageOf, storyOf } from './dom.ts';

const WORDS = 'and the men of the town had said so to all of them on that day, as they had known it for so long, ';
/** Returns a paragraph, or another element, whose text has the given number of letters. */
const text = (letters: number, tag = 'p') =>
  `<${tag}>${WORDS.repeat(9)
    .slice(0, letters - 2)
    .trimEnd()
    .padEnd(letters - 1, 'o')}.</${tag}>`;
const ofType = (type: string) => `<script type="application/ld+json">{"@type": "${type}"}</script>`;
const isStory = (body: string, head = '') => storyOf(pageOf(`<h1>Town is dry</h1>${body}`, head)) !== undefined;

describe('a page that calls itself', () => {
  it.each([
    'Article',
    'article',
    'NewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'BlogPosting',
    'LiveBlogPosting',
    'Report',
    'REPORT',
  ])('%s is an article with little text', (type) => {
    expect(declaresArticle({ types: [type] })).toBe(true);
    expect(declaresArticle({ types: ['WebPage', type] })).toBe(true);
    expect(isStory(text(100), ofType(type))).toBe(true);
  });

  it.each(['WebPage', 'Articles', 'ArticleList', 'SocialBlogPosting', 'BlogPostings', 'Reporter', 'NewsArticlePage'])(
    '%s is none by that',
    (type) => {
      expect(declaresArticle({ types: [type] })).toBe(false);
      expect(isStory(text(100), ofType(type))).toBe(false);
      expect(isStory(text(300) + text(300), ofType(type))).toBe(true);
    },
  );

  it.each([
    'Product',
    'ProfilePage',
    'QAPage',
    'DiscussionForumPosting',
    'SearchResultsPage',
    'CollectionPage',
    'SoftwareApplication',
    'JobPosting',
  ])('%s is none, however much text it has', (type) => {
    expect(isStory(text(300) + text(300), ofType(type))).toBe(false);
  });

  it.each(['ProductReview', 'MyProduct', 'JobPostings'])('%s may be one', (type) =>
    expect(isStory(text(300) + text(300), ofType(type))).toBe(true),
  );

  it('an article by the address of the type is an article with little text', () => {
    expect(isStory(`<div itemscope itemtype="https://schema.org/Article">${text(100)}</div>`)).toBe(true);
  });

  it('both an article and something else is an article', () => {
    expect(isStory(text(300) + text(300), ofType('Product') + ofType('NewsArticle'))).toBe(true);
  });
});

describe('a page that says nothing of itself', () => {
  const dated = (line: string) => isStory(`${line}${text(115)}${text(116)}`);
  it.each([
    ['with a date before its text needs less of it', '<p>May 12, 2031</p>', true],
    ['with a date of the last century needs less of it', '<p>May 12, 1931</p>', true],
    ['with a date of another century needs as much', '<p>May 12, 1831</p>', false],
    ['with a number of more digits needs as much', '<p>No. 120314</p>', false],
    ['with a date in a line of 79 letters needs less', `<p>In 2031 ${'x'.repeat(71)}</p>`, true],
    ['with a date in a line as long as text needs as much', `<p>In 2031 ${'x'.repeat(72)}</p>`, false],
  ])('%s', (_, line, is) => expect(dated(line)).toBe(is));

  it('with a date behind its text needs as much as without', () => {
    expect(isStory(`${text(115)}${text(116)}<p>May 12, 2031</p>`)).toBe(false);
  });

  it('without a headline needs as much, though it has a date', () => {
    expect(storyOf(pageOf(`<p>May 12, 2031</p>${text(115)}${text(116)}`))).toBeUndefined();
  });

  const post = (name: string, tag = 'div') =>
    `<${tag} class="${name}"><span>Ann Oake, noon</span>${text(200)}${text(200)}</${tag}>`;
  it.each([
    ['with three parts that have a line each is an article', post('a').repeat(3), true],
    ['with four parts that have a line each is a thread', post('a').repeat(4), false],
    ['with four parts of different names is an article', ['a', 'b', 'c', 'd'].map((name) => post(name)).join(''), true],
    ['with four parts without a line is an article', `<div class="a">${text(200)}${text(200)}</div>`.repeat(4), true],
    ['with four parts and as much other text is an article', `${post('a').repeat(4)}${text(400).repeat(4)}`, true],
  ])('%s', (_, body, is) => expect(isStory(`<div>${body}</div>`)).toBe(is));

  it('with teasers of four times its text is an article, with more of them a front page', () => {
    const teasers = (count: number) =>
      `<section>${`<article><h3>Rain</h3>${text(300)}</article>`.repeat(count)}</section>`;
    const withTeasers = (count: number) => isStory(`<div>${text(300)}${text(300)}</div>${teasers(count)}`);
    expect(withTeasers(8)).toBe(true);
    expect(withTeasers(9)).toBe(false);
  });
});
