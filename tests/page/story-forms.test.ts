// @vitest-environment jsdom
/** The markup of stories' texts on pages, and the element names that are used for them. */
import { describe, expect, it } from 'vitest';
import { declared, pageOf, read, storyOf } from './dom.ts';

const LINES = [
  'The ferry to the outer islands did not sail on Monday, because nobody could find the key to the engine room.',
  'Its captain said that he had left the key on its hook, where he has left it every evening for eleven years.',
  'By noon a hundred passengers stood on the pier, and the baker had sold all that he had baked for two days.',
  'The harbour office offered a fishing boat, which the oldest passenger refused to board without a handrail.',
  'In the evening a child found the key in the mouth of the stone lion that guards the steps of the town hall.',
  'Nobody has said who put it there, but the lion was seen without its scarf, and the scarf hung on the hook.',
];
const HEAD = '<h1>Ferry stays in port for want of a key</h1>';
const each = (before: string, after: string) => LINES.map((line) => `${before}${line}${after}`).join('\n');
const rest = LINES.slice(4);
const first = LINES.slice(0, 4)
  .map((line) => `<p>${line}</p>`)
  .join('');
const last = rest.map((line) => `<p>${line}</p>`).join('');

describe('a story is read completely', () => {
  it.each([
    ['in paragraphs', `<article>${HEAD}<div>${each('<p>', '</p>')}</div></article>`],
    [
      'in div elements',
      `<main>${HEAD}<div class="a1b2">${each('<div data-testid="paragraph">', '</div>')}</div></main>`,
    ],
    ['separated by line breaks', `<div>${HEAD}<div class="text">${LINES.join('<br><br>')}</div></div>`],
    ['in spans', `<div>${HEAD}<div>${each('<span style="display:block">', '</span><br>')}</div></div>`],
    ['in a list', `<article>${HEAD}<ul>${each('<li>', '</li>')}</ul></article>`],
    ['in the cell of a table', `<table><tr><td>${HEAD}${each('<p>', '</p>')}</td></tr></table>`],
    [
      'each paragraph in an element of its own',
      `<div>${HEAD}<div>${each('<div class="row"><div><p>', '</p></div></div>')}</div></div>`,
    ],
    [
      'in custom elements',
      `<story-page>${HEAD}<story-text>${each('<story-par>', '</story-par>')}</story-text></story-page>`,
    ],
    [
      'with its second half in a part named “read more”',
      `<article>${HEAD}<div class="lead">${first}</div><div class="read-more-content">${last}</div></article>`,
    ],
    [
      'with only its last paragraph in such a part',
      `<article>${HEAD}<div class="lead">${first}<p>${rest[0]}</p></div><div class="read-more-content"><p>${rest[1]}</p></div></article>`,
    ],
    [
      'under a tag and a topic',
      `<div class="post tag-ukraine related-topic comments-open">${HEAD}${each('<p>', '</p>')}</div>`,
    ],
    [
      'in two halves with an advertisement between',
      `<article>${HEAD}<div>${first}</div><div class="ad">Buy a boat</div><div>${last}</div></article>`,
    ],
  ])('%s', (_, body) => {
    const story = storyOf(pageOf(`<nav><a href="/">Home</a></nav>${body}<footer>The Pier Post</footer>`));
    expect(story?.blocks).toEqual(LINES);
    expect(story?.headline).toBe('Ferry stays in port for want of a key');
  });

  it.each([
    ['', []],
    ['<div>Harbour desk</div>', ['Harbour desk']],
    ['<div>Harbour desk</div><div>at noon</div>', ['Harbour desk', 'at noon']],
  ])(
    'in live posts that are articles themselves, with their headings, and between heading and text: %j',
    (between, lines) => {
      const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
      const posts = each(`<article class="post"><h2>Update</h2>${between}<div><p>`, '</p></div></article>');
      const story = storyOf(pageOf(`<main>${HEAD}<div class="posts">${posts}</div></main>`, live));
      expect(story?.blocks).toEqual(LINES.flatMap((line) => ['Update', ...lines, line]));
    },
  );
});

describe('text around a story is left out', () => {
  const teaser = (n: number) =>
    `<div class="t"><h4>Another story, number ${n}</h4><p>What it tells is told in a sentence of some length, and the rest by the story itself.</p></div>`;
  const teasers = [1, 2, 3, 4].map(teaser).join('');
  it.each([
    ['comments', `<div class="comments"><p>${'What a lion! '.repeat(30)}</p></div>`],
    [
      'a newsletter',
      '<div class="newsletter-box"><p>Get the news of the pier every morning, before the ferry sails or does not.</p></div>',
    ],
    ['other stories with their first sentences', `<div>${teasers}</div>`],
    [
      'a list of links',
      `<ul>${'<li><a href="/x">Another story that can be read elsewhere on this site</a></li>'.repeat(6)}</ul>`,
    ],
    [
      'a correction',
      '<div class="correction">An earlier version of this story gave the lion a hat, which it never had.</div>',
    ],
  ])('%s', (_, other) => {
    const body = `<article>${HEAD}<div class="text">${each('<p>', '</p>')}</div>${other}</article>`;
    expect(storyOf(pageOf(body, declared))?.blocks).toEqual(LINES);
  });

  it.each([
    [
      'who owns the copyright',
      '<p>© 2024 The Pier Post. All rights reserved. Nothing of it may be printed, read aloud or sung.</p>',
    ],
    ['… in words', '<p>Copyright 2024 The Pier Post. Nothing of it may be printed, read aloud or sung.</p>'],
    ['that something will follow', '<p>More about ferries:</p>'],
  ])('a last line that says %s', (_, other) => {
    const body = `<article>${HEAD}<div class="text">${each('<p>', '</p>')}${other}</div></article>`;
    expect(storyOf(pageOf(body, declared))?.blocks).toEqual(LINES);
  });

  it.each([
    ['captions', '<figure><figcaption>The lion, without its scarf.</figcaption></figure>'],
    ['paragraphs with that class', '<div><p class="photo-caption">The lion, without its scarf.</p></div>'],
  ])('%s, which are distinguished', (_, figure) => {
    const body = `<article>${HEAD}<p>${LINES[0]}</p>${figure}${LINES.slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</article>`;
    expect(storyOf(pageOf(body))).toMatchObject({ blocks: LINES, captions: ['The lion, without its scarf.'] });
  });
});

describe('the headline', () => {
  const title = '<title>Ferry stays in port for want of a key | The Pier Post</title>';
  it.each([
    ['beneath the name of the site', `<header><h1>The Pier Post</h1></header>${HEAD}`],
    [
      'beneath a promotion',
      `<div><h1>Half price until Sunday!</h1></div><h2>Ferry stays in port for want of a key</h2>`,
    ],
    ['not in a heading', '<div class="headline">Ferry stays in port for want of a key</div>'],
    [
      'beneath a teaser that begins with it',
      `<div>Ferry stays in port for want of a key. A child has found it in the mouth of a lion, and nobody says who put it there.</div>${HEAD}`,
    ],
  ])('is found by the title: %s', (_, above) => {
    const page = pageOf(`${above}<div>${each('<p>', '</p>')}</div>`, title);
    expect(storyOf(page)?.headline).toBe('Ferry stays in port for want of a key');
  });

  it('is found in a form that holds the whole page', () => {
    const page = pageOf(`<form><div>${HEAD}<div>${each('<p>', '</p>')}</div></div></form>`, declared);
    expect(storyOf(page)?.headline).toBe('Ferry stays in port for want of a key');
  });
});

describe('an open shadow root', () => {
  it('is read at its position, and every offset in it can be mapped to its node', () => {
    const page = pageOf(`${HEAD}<p>${LINES[0]}</p><story-text></story-text><p>${LINES[5]}</p>`);
    const root = page.querySelector('story-text')!.attachShadow({ mode: 'open' });
    root.innerHTML = LINES.slice(1, 5)
      .map((line) => `<p>${line}</p>`)
      .join('');
    expect(storyOf(page)?.blocks).toEqual(LINES);
    const { blocks, shadowRoots } = read(page);
    expect(shadowRoots).toEqual([root]);
    expect(blocks[2]!.parts[0]!.node.getRootNode()).toBe(root);
  });

  it('is not read within elements that are not read', () => {
    const page = pageOf(`<p>${LINES[0]}</p><textarea></textarea><div role="textbox"><x-y></x-y></div>`);
    page.querySelector('x-y')!.attachShadow({ mode: 'open' }).innerHTML = '<p>A letter that is being written.</p>';
    expect(read(page).blocks.map(({ text }) => text)).toEqual([LINES[0]]);
  });
});
