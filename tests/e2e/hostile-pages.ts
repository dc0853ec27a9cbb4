/** Pages that are made to be hard to process. Their stories are invented; the names are from the pack. */
import type { MadePages } from './harness.ts';
import { LONG } from './hostile-record.ts';

/** A paragraph with some names. */
const story = (n: number) =>
  `Sergei Lavrov met John Kerry for round ${n} of talks in Geneva about Crimea, and an aide said that Vladimir Putin would hear of it in the evening.`;
const paragraphs = (count: number, make = story) =>
  Array.from({ length: count }, (_, n) => `<p>${make(n + 1)}</p>`).join('\n');

const HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2014-03-31">';
/** A complete page with an article. */
const page = (article: string, { head = '', around = '', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>A story</title>${HEAD}${head}</head>` +
  `<body><main><h1>Talks go on</h1><article>${article}</article></main>${around}</body></html>`;

/** A paragraph of five text nodes. */
const fiveNodes = (n: number) =>
  `On day ${n} <b>they</b> spoke and <i>wrote</i> ${n % 400 === 0 ? 'to Sergei Lavrov' : 'again'}.`;

/** Replaces all of the browser’s functions that a page can with ones that throw, before anything else runs. */
const TAMPERING = `
  const undo = [];
  window.called = {};
  const spoil = (of, name, what) => {
    const before = Object.getOwnPropertyDescriptor(of, name);
    if (!before || !before.configurable) return;
    const broken = function () { window.called[what] = (window.called[what] ?? 0) + 1; throw new Error('spoiled: ' + what); };
    const descriptor = before.get ? { get: broken, set: broken } : { value: broken, writable: true };
    undo[undo.length] = (() => Object.defineProperty(of, name, before));
    Object.defineProperty(of, name, { ...descriptor, configurable: true });
  };
  window.spoilAll = () => {
    for (const name of ['appendChild', 'insertBefore', 'contains', 'textContent', 'parentElement', 'isConnected']) spoil(Node.prototype, name, 'Node.' + name);
    for (const name of ['attachShadow', 'append', 'matches', 'closest', 'getAttribute']) spoil(Element.prototype, name, 'Element.' + name);
    for (const name of ['addEventListener', 'dispatchEvent']) spoil(EventTarget.prototype, name, 'EventTarget.' + name);
    for (const name of ['showPopover', 'hidePopover']) spoil(HTMLElement.prototype, name, 'HTMLElement.' + name);
    for (const name of ['define', 'get']) spoil(CustomElementRegistry.prototype, name, 'customElements.' + name);
    for (const name of ['get', 'set', 'delete', 'highlightsFromPoint']) spoil(HighlightRegistry.prototype, name, 'highlights.' + name);
    spoil(CSS, 'highlights', 'CSS.highlights');
    for (const name of ['MutationObserver', 'Range', 'Highlight', 'AbortController', 'Promise', 'WeakMap', 'Map', 'Set', 'CSSStyleSheet', 'scheduler', 'setTimeout', 'customElements'])
      spoil(window, name, name);
    for (const name of ['push', 'map', 'filter', 'forEach', 'flatMap', Symbol.iterator]) spoil(Array.prototype, name, 'Array.' + String(name));
  };
  window.restoreAll = () => { for (let i = undo.length; i-- > 0; ) undo[i](); undo.length = 0; };
  window.spoilAll();`;

const names = (list: string, tag: string) =>
  list
    .split(' ')
    .map((name) => `<${tag} name="${name}" style="display:none">`)
    .join('');

const XHTML = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A story</title>${HEAD.replace(/">/g, '"/>')}</head><body><h1>Talks go on</h1><article>${body}</article></body></html>`;

/** A sentence in Arabic with names of the pack, to be repeated up to a megabyte. */
const ARABIC = 'وقال وزير الخارجية Sergei Lavrov في جنيف إن المحادثات مع John Kerry ستستمر هذا الأسبوع. ';

/** The pages, by name. */
export const HOSTILE: MadePages = {
  'many-nodes': () => ({
    body: page(paragraphs(20) + paragraphs(19_980, fiveNodes)),
  }),
  'one-node': () => ({
    body: page(
      `${paragraphs(3)}<p>${'Nobody else was in the room at that time. '.repeat(LONG ? 250_000 : 50_000)}</p>`,
    ),
  }),
  names: () => ({ body: page(paragraphs(4000)) }),
  calm: () => ({ body: page(paragraphs(30)) }),
  tampered: () => ({ body: page(paragraphs(8), { head: `<script>${TAMPERING}</script>` }) }),
  clobbered: () => ({
    body: page(
      `<form>${names('matches localName nextSibling firstChild parentElement getAttribute id nodeType closest childNodes', 'input')}${paragraphs(8)}</form>`,
      {
        around: names(
          'querySelector querySelectorAll documentElement body createTreeWalker createRange addEventListener head title activeElement getSelection createElement host',
          'img',
        ),
      },
    ),
  }),
  strict: () => ({
    body: page(paragraphs(8)),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
    },
  }),
  frames: () => ({
    body: page(paragraphs(8), {
      around: `<iframe id="own" src="/world/calm"></iframe><iframe id="doc" srcdoc="${page(paragraphs(4)).replaceAll('"', '&quot;')}"></iframe><iframe id="box" sandbox="allow-scripts" src="/world/calm"></iframe>`,
    }),
  }),
  framing: () => ({
    body: page('<p>Short.</p>', { around: '<iframe id="own" src="http://www.reuters.com/world/calm"></iframe>' }),
  }),
  xhtml: () => ({
    type: 'application/xhtml+xml; charset=utf-8',
    body: XHTML(
      paragraphs(
        8,
        (n) =>
          `${n}. Then <b>Sergei</b> <i>Lavrov</i> spoke with <a href="/x">John</a> Kerry, who had come from Geneva in the night.`,
      ),
    ),
  }),
  svg: () => ({
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300"><title>Talks</title>${Array.from({ length: 20 }, (_, n) => `<text x="10" y="${n * 14}">${story(n)}</text>`).join('')}</svg>`,
  }),
  xml: () => ({ type: 'application/xml', body: `<story>${paragraphs(8)}</story>` }),
  plain: () => ({ type: 'text/plain; charset=utf-8', body: story(1).repeat(20) }),
  arabic: () => ({
    body: page(
      paragraphs(200, () => ARABIC.repeat(60)),
      { lang: 'ar" dir="rtl' },
    ),
  }),
  halves: () => ({ body: page(`${paragraphs(4)}<p id="halves">x</p>`) }),
  article: (n) => ({ body: page(paragraphs(12 + (n % 9), (k) => `${story(n * 100 + k)} ${extra(n + k)}`)) }),
};

/** The text that distinguishes the stories. */
function extra(n: number): string {
  const more = [
    'Jens Stoltenberg spoke for NATO.',
    'Wendy Sherman and Ned Price were asked about it in Washington.',
    'Volodymyr Zelenskyy was in Kyiv.',
    'Alexander Grushko had left by then.',
    'Angela Merkel called again.',
    'The OSCE sent its observers.',
  ];
  return `${more[n % more.length]} ${more[(n * 5 + 1) % more.length]}`;
}
