// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { declared, pageOf, storyOf } from './dom.ts';

const HEADLINE = 'Ferry stays in port for want of a key';
const TEXT = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>The ferry did not sail on day ${n}, because nobody could find the key to its engine room in the harbour.</p>`,
).join('');
const title = (text: string) => `<title>${text}</title>${declared}`;

/** The headline of a page with something before the text. */
const headlineOf = (
  before: string,
  head = title(`${HEADLINE} | The Pier Post`),
  around = ['<article>', '</article>'],
) => storyOf(pageOf(`${around[0]}${before}<div>${TEXT}</div>${around[1]}`, head))?.headline;

describe('the headline of a story', () => {
  it.each<[why: string, before: string]>([
    ['is the heading that the page’s title repeats', `<h1>The Pier Post online</h1><h2>${HEADLINE}</h2>`],
    ['is a heading rather than a line with the same words', `<h1>${HEADLINE}</h1><p>${HEADLINE}</p>`],
    [
      'is a line of the title’s words if no heading has them',
      `<h1>The Pier Post online</h1><div class="hed">${HEADLINE}</div>`,
    ],
    ['may differ from the title in quotes and dashes', `<h1>${HEADLINE}</h1>`.replace('want', '<i>want</i>')],
    ['is the last of two headings with the title’s words', `<nav><h1>${HEADLINE}</h1></nav><h1>${HEADLINE}</h1>`],
    [
      'is not a heading in the site’s navigation',
      `<nav><h1>The news of all our ports and piers</h1></nav><h1>${HEADLINE}</h1>`,
    ],
  ])('%s', (_, before) => expect(headlineOf(before)).toBe(HEADLINE));

  it.each<[why: string, before: string]>([
    ['is the nearest', `<h1>All about harbours</h1><h1>${HEADLINE}</h1>`],
    ['is one that is no link', `<h1>${HEADLINE}</h1><h1><a href="/">The Pier Post online</a></h1>`],
    ['is not in a part beside the story', `<h1>${HEADLINE}</h1><aside><h1>Sign up for our letter</h1></aside>`],
  ])('is an h1 if the title does not help: it %s', (_, before) =>
    expect(headlineOf(before, title('The Pier Post'))).toBe(HEADLINE),
  );

  it('may be a linked h1 if there is no other', () => {
    expect(headlineOf(`<h1><a href="/ferry">${HEADLINE}</a></h1>`, title('The Pier Post'))).toBe(HEADLINE);
  });

  it('may be inside the form that holds the whole page', () => {
    expect(headlineOf(`<h1>${HEADLINE}</h1>`, undefined, ['<form>', '</form>'])).toBe(HEADLINE);
  });

  it('has all lines of its heading', () => {
    expect(headlineOf('<h1>Ferry stays in port<br><br>for want of a key</h1>', title('The Pier Post'))).toBe(HEADLINE);
  });

  it('is not a teaser that only begins like the title', () => {
    const teaser = `<p>${HEADLINE}, and other stories of the week: how the lion lost its scarf, and why the baker is glad of it</p>`;
    expect(headlineOf(`${teaser}<h1>A key is missing</h1>`)).toBe('A key is missing');
  });

  it('is not the short name of a section that the title has too', () => {
    expect(headlineOf('<h2>Ports</h2><h1>A key is missing</h1>', title('Ports'))).toBe('A key is missing');
  });

  it('is empty if nothing is above the text', () => expect(headlineOf('')).toBe(''));
});
