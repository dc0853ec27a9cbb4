// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { declaresArticle } from '../../page/is-article.ts';
import { aboutOf, declared, pageOf, paragraph, paragraphs, readArticle, storyOf } from './dom.ts';

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('a page declares an article', () => {
  it.each([
    ['by Open Graph', declared],
    ['by Open Graph, whatever its case', '<meta property="og:type" content="Article">'],
    ['as news', jsonLd({ '@type': 'NewsArticle' })],
    ['as one of several types', jsonLd({ '@type': ['WebPage', 'ReportageNewsArticle'] })],
    ['deeply nested in its data', jsonLd({ '@graph': [{ '@type': 'Organization' }, { '@type': 'NewsArticle' }] })],
    ['as a live blog', jsonLd({ '@type': 'LiveBlogPosting' })],
    [
      'in data that is broken at another place',
      '<script type="application/ld+json">{"@type": "Article", oops</script>',
    ],
  ])('%s', (_, head) => expect(declaresArticle(aboutOf(pageOf('', head)))).toBe(true));

  it.each([
    ['that says nothing', ''],
    ['that is a site', '<meta property="og:type" content="website">'],
    ['that is a shop', jsonLd({ '@type': 'Product', name: 'Article' })],
    ['whose scripts mention articles', '<script>const type = {"@type": "NewsArticle"};</script>'],
  ])('but not one %s', (_, head) => expect(declaresArticle(aboutOf(pageOf('', head)))).toBe(false));
});

describe('the article is found', () => {
  it.each([
    ['in its element', (text: string) => `<main><article>${text}</article></main>`],
    ['in the body that the page marks', (text: string) => `<div><div itemprop="articleBody">${text}</div></div>`],
    ['by its running text alone', (text: string) => `<div id="a"><div id="b">${text}</div></div>`],
    ['in a form, as some sites are built', (text: string) => `<form id="aspnet"><div>${text}</div></form>`],
    [
      'under a name that usually means a teaser',
      (text: string) => `<div class="related-layout"><div>${text}</div></div>`,
    ],
  ])('%s', (_, around) => {
    const found = readArticle(pageOf(around(paragraphs('Story', 6))))!;
    expect(found).toHaveLength(6);
    expect(found[0]).toMatch(/^Story 1/);
    expect(found[5]).toMatch(/^Story 6/);
  });

  it('across the parts that advertisements break it into', () => {
    const parts = [1, 2, 3].map((n) => `<div class="part">${paragraphs(`Part ${n}`, 3)}</div>`).join('<div>Ad</div>');
    const found = readArticle(pageOf(`<div class="story">${parts}</div>`))!;
    expect(found.filter((text) => text.startsWith('Part'))).toHaveLength(9);
  });

  it('beside a long column of other things', () => {
    const page = pageOf(`<aside>${paragraphs('Aside', 20)}</aside><article>${paragraphs('Story', 6)}</article>`);
    expect(readArticle(page)!.every((text) => text.startsWith('Story'))).toBe(true);
  });

  it('including a paragraph that is mostly a link, but not one that is only a link', () => {
    const words = 'the council said in its report of the year before last '.repeat(3);
    const partly = `<p>Partly, <a href="/report">${words}</a> and it said so again on Monday in the town hall.</p>`;
    const wholly = `<p><a href="/other">Wholly, ${words}.</a></p>`;
    const found = readArticle(
      pageOf(`<article>${paragraphs('Story', 3)}${partly}${wholly}${paragraphs('Story', 3)}</article>`),
    )!;
    expect(found.map((text) => text.split(/[ ,]/)[0])).toEqual([
      'Story',
      'Story',
      'Story',
      'Partly',
      'Story',
      'Story',
      'Story',
    ]);
  });

  it('but not in paragraphs that are mostly links, as in lists of stories', () => {
    const teaser = (n: number) =>
      `<p><a href="/${n}">${paragraph(`Story ${n}`, 240).replace(/<[^>]+>/g, '')}</a> By a reporter of ours, in the town hall, on Monday morning.</p>`;
    expect(
      readArticle(pageOf(`<main>${Array.from({ length: 30 }, (_, n) => teaser(n)).join('')}</main>`)),
    ).toBeUndefined();
  });

  it('even if it is short, if the page declares it', () => {
    const body = `<article>${paragraph('Brief', 240)}</article>`;
    expect(readArticle(pageOf(body, declared))).toHaveLength(1);
    expect(readArticle(pageOf(body))).toBeUndefined();
  });

  it('with its headline, whether inside the body or outside', () => {
    const story = paragraphs('Story', 6);
    const pages = [
      `<header><h1>News</h1></header><article>${story}</article>`,
      `<article><h1>News</h1>${story}</article>`,
      `<nav><h1>Site</h1></nav><article>${story}</article>`,
    ];
    const found = pages.map((page) => storyOf(pageOf(page)));
    expect(found.map((one) => one?.headline)).toEqual(['News', 'News', '']);
    for (const one of found) expect(one?.blocks).toHaveLength(6);
  });
});

describe('a page is no article', () => {
  const teaser = (n: number) =>
    `<div><h3><a href="/${n}">Story ${n} of the day</a></h3><p>Short teaser ${n}.</p></div>`;
  const linked = (n: number) =>
    `<p><a href="/${n}">${'A long headline that leads to another story altogether. '.repeat(3)}</a></p>`;
  const many = (make: (n: number) => string) => Array.from({ length: 40 }, (_, n) => make(n)).join('');

  it.each([
    ['a front page', `<main>${many(teaser)}</main>`],
    ['a list of links', `<main>${many(linked)}</main>`],
    ['a form', '<form><label>Name <input></label><textarea>Text</textarea><button>Send</button></form>'],
    ['an app', '<div id="root"></div><script>render()</script>'],
    ['a short notice', paragraph('Notice', 200)],
    ['only comments', `<div id="x"><p>Short.</p></div><aside>${paragraphs('Comment', 9)}</aside>`],
    ['an empty page', ''],
  ])('if it is %s', (_, body) => expect(readArticle(pageOf(body))).toBeUndefined());

  it('if it has no body at all', () => {
    const page = pageOf('');
    page.body.remove();
    expect(readArticle(page)).toBeUndefined();
  });
});

describe('a page that is no article, if the reader asks for it', () => {
  it.each([
    ['completely', '<p>All</p>', ['All']],
    ['without what is no text of its own', '<p>All of it</p><nav>Nav</nav><footer>Foot</footer>', ['All of it']],
    ['without links to other pages', '<p>All of it</p><p><a href="/x">Another page</a></p>', ['All of it']],
  ])('is read, %s', (_, body, blocks) => expect(storyOf(pageOf(body), true)).toMatchObject({ headline: '', blocks }));
});
