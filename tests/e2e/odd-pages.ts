/** Pages with unexpected features that real pages have. Their stories are invented; the names are from the pack. */
import type { MadePages } from './harness.ts';

/** People in the pack: at least one for each way of hiding. */
export const PEOPLE = [
  'John Kerry',
  'Sergei Lavrov',
  'Vladimir Putin',
  'Jens Stoltenberg',
  'Wendy Sherman',
  'Ned Price',
  'Alexander Grushko',
  'Antony Blinken',
  'Joe Biden',
  'Jen Psaki',
  'Dmitry Peskov',
] as const;

/** Ways to hide text: the markup around it, and how it is shown again. */
const HIDDEN = [
  ['<div style="display:none">', '</div>'],
  ['<div style="visibility:hidden">', '</div>'],
  ['<div style="opacity:0">', '</div>'],
  ['<details><summary>Key points</summary>', '</details>'],
  ['<div style="position:absolute;left:-9999px">', '</div>'],
  ['<div style="position:absolute;width:1px;height:1px;overflow:hidden">', '</div>'],
  ['<div style="clip-path:inset(50%)">', '</div>'],
  ['<div style="text-indent:-9999px;white-space:nowrap;overflow:hidden">', '</div>'],
  ['<div style="height:0;overflow:hidden"><div>', '</div></div>'],
  ['<div inert>', '</div>'],
  ['<div class="later">', '</div>'],
] as const;
const STYLE = '<style>.later { display: none } .later.shown { display: block }</style>';

const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2014-03-31">';
const FILLER =
  'The envoys left the hotel by a side door late at night, and the lamps in the hall were still lit when the last car drove off.';
const said = (name: string) =>
  `${name} told reporters on Monday that the talks had been long, and that nobody in the room had moved as far as had been hoped.`;
const page = (article: string, { head = '', before = '', after = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>Talks end without a result</title>${HEAD}${head}</head>` +
  `<body>${before}<main><article><h1>Talks end without a result</h1>${article}</article></main>${after}</body></html>`;
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const hidden = PEOPLE.map((name, i) => {
  const [begin, end] = HIDDEN[i]!;
  return `<div class="hide">${begin}<p>${said(name)}</p>${end}</div><p>${FILLER}</p>`;
}).join('\n');
const STORY = paragraphs(...PEOPLE.slice(0, 6).map(said), FILLER, FILLER);
const GREY = 'background:#ddd;text-align:center';

/** The pages, by name. */
export const ODD: MadePages = {
  'hidden-first': () => ({ body: page(hidden + paragraphs(FILLER, ...PEOPLE.map(said)), { head: STYLE }) }),
  'hidden-only': () => ({
    body: page(paragraphs(FILLER, FILLER, FILLER, FILLER) + hidden, { head: STYLE }),
  }),
  'hidden-attribute': () => ({
    body: page(
      `${paragraphs(FILLER, FILLER, said('John Kerry'))}<div hidden id="rest"><p>${said('Jen Psaki')}</p></div>`,
    ),
  }),
  // the text begins to appear on command, without a change of any attribute
  'fades-in': () => ({
    body: page(
      `${paragraphs(FILLER, said('John Kerry'), FILLER)}<div class="fade"><p>${said('Vladimir Putin')}</p></div><p>${FILLER}</p><div class="slide"><p>${said('Sergei Lavrov')}</p></div>`,
      {
        head: '<style>.fade { opacity: 0; transition: opacity 50ms } .slide { visibility: hidden } @keyframes in { to { visibility: visible } } @media (width < 500px) { .fade { opacity: 1 } .slide { animation: in 50ms forwards } }</style>',
      },
    ),
  }),
  'sticky-head': () => ({
    body: page(`${STORY}<div style="height:3000px"></div>`, {
      before: `<header style="position:sticky;top:0;height:300px;z-index:5;${GREY}"><p>The Pier Post</p></header>`,
    }),
  }),
  wall: () => ({
    body: page(STORY, {
      after: `<div id="wall" style="position:fixed;inset:0;z-index:9;${GREY}">Subscribe to read on</div>`,
    }),
  }),
  clipped: () => ({
    body: page(
      `<div style="height:3.2em;line-height:1.6em;overflow:hidden" id="clip">${paragraphs(FILLER, FILLER, said('John Kerry'))}</div><div style="height:400px"></div>${paragraphs(FILLER, said('Jen Psaki'), FILLER)}`,
    ),
  }),
  unselectable: () => ({
    body: page(`<div style="user-select:none;-webkit-user-select:none">${STORY}</div>`, {
      after: '<p id="other">Words beneath the story.</p>',
    }),
  }),
  'cut-names': () => ({
    body: page(
      paragraphs(
        'On Tuesday <a href="/p">Dmitry <svg width="9" height="9"></svg>Peskov</a> spoke to <x-tip>Ned</x-tip> Price about it, and Wendy <button>i</button>Sherman listened to what both of them had to say.',
        'Then <span style="float:left;font-size:3em">J</span>ens Stoltenberg came, and with him Alexander<br>Grushko, who said nothing, and Sergei <img alt="" width="9" height="9">Lavrov, who said a little more than that.',
        FILLER,
        FILLER,
      ),
    ),
  }),
  ordinary: () => ({ body: page(STORY) }),
  'shadow-story': () => ({
    body: page(`<div id="host"><template shadowrootmode="open"><div class="text">${STORY}</div></template></div>`),
  }),
  framed: () => ({
    body: `<!doctype html><html lang="en"><head><title>Talks</title></head><body><h1>Talks end without a result</h1><iframe src="/world/plain" width="700" height="500"></iframe><iframe width="1" height="1"></iframe></body></html>`,
  }),
  live: () => ({
    body: page(
      `<div id="posts">${[said('John Kerry'), FILLER, said('Sergei Lavrov'), FILLER]
        .map((text, i) => `<article class="post"><h2>1${i}:05</h2><div><p>${text}</p></div></article>`)
        .join('\n')}</div>`,
      { head: '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Talks"}</script>' },
    ),
  }),
};
