// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../page/slices.ts';
import { spaced } from '../../page/spaces.ts';
import { compare, locate, type TextBlock } from '../../page/text-blocks.ts';
import { declared, pageOf, read, readArticle } from './dom.ts';

const blocksOf = (page: Document): TextBlock[] => read(page).blocks;
/** Reads a page again; returns the fresh blocks and the nodes that are known afterwards. */
const reread = (page: Document, known = new Map<Node, number>()) => atOnce(compare(blocksOf(page), known));
const texts = (body: string) => blocksOf(pageOf(body)).map(({ text }) => spaced(text));

describe('text that is read', () => {
  it.each([
    [
      'continues across links and emphasis',
      '<p>Mr. <a>John</a> <b>Ke<i>rr</i>y</b> spoke.</p>',
      ['Mr. John Kerry spoke.'],
    ],
    [
      'continues across unknown inline elements',
      '<p>The <abbr>U.S.</abbr><sup>1</sup> <time>today</time></p>',
      ['The U.S.1 today'],
    ],
    ['ends with its paragraph', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['ends with a separate line', 'One.<br>Two<hr>Three<br><b>Four</b>', ['One.', 'Two', 'Three', 'Four']],
    ['ends with an empty line', 'One<br> <br>Two', ['One ', 'Two']],
    ['continues across a line break within a sentence', '<p>Sergei<br>Lavrov<br>spoke.</p>', ['Sergei Lavrov spoke.']],
    ['continues across one at the end of an emphasis', '<p>Call <b>Sergei<br></b>Lavrov</p>', ['Call Sergei Lavrov']],
    [
      'continues across pictures, icons and buttons',
      '<p>Dmitry <svg></svg>Peskov, Wendy <button>i</button>Sherman and Ned<img>Price</p>',
      ['Dmitry  Peskov, Wendy  Sherman and Ned Price'],
    ],
    ['continues across custom elements', '<p>Mr <x-tip>Ned</x-tip> Price spoke</p>', ['Mr Ned Price spoke']],
    ['ends with custom elements that are paragraphs', '<x-p>One</x-p> <x-p>Two</x-p>', ['One', 'Two']],
    ['may be a day in numbers', '<p>31.03.2014</p><p>12</p>', ['31.03.2014']],
    [
      'ends with a list item and a cell',
      '<ul><li>One<li>Two</ul><table><td>Three<td>Four</table>',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['ends at a block within it', '<div>One <div>Two</div> Three</div>', ['One ', 'Two', ' Three']],
    ['has spaces for the line breaks of the source', '<p>John\n\tKerry</p>', ['John  Kerry']],
    ['is left out without a letter', '<p> </p><p>— 1 —</p><p>🙂</p>', []],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));
});

describe('text that is left out', () => {
  it.each([
    ['navigation', '<nav>Home</nav>'],
    ['navigation by role', '<div role="navigation">Home</div>'],
    ['asides', '<aside>Teaser</aside>'],
    ['the foot of the page', '<footer>Imprint</footer>'],
    ['comments', '<section id="comments"><p>First!</p></section>'],
    ['teasers of other stories', '<div class="related-stories">More</div>'],
    ['newsletters', '<div class="c-newsletter">Subscribe</div>'],
    ['buttons to share', '<div class="share-buttons">Tweet</div>'],
    ['a side bar', '<div class="left sidebar">Ads</div>'],
    ['code', '<pre>let kerry;</pre>'],
    ['code within a sentence', '<code>kerry</code>'],
    ['keys to press', '<kbd>K</kbd>'],
    ['scripts', '<script>kerry()</script>'],
    ['styles', '<style>.kerry{}</style>'],
    ['pictures', '<svg><text>Kerry</text></svg>'],
    ['forms', '<form><p>Your name</p></form>'],
    ['fields', '<textarea>Kerry</textarea>'],
    ['choices', '<select><option>Kerry</select>'],
    ['buttons', '<button>Kerry</button>'],
    ['editable text', '<div contenteditable>Kerry</div>'],
    ['editable text, by another value', '<div contenteditable="plaintext-only">Kerry</div>'],
    ['editors', '<div role="textbox">Kerry</div>'],
    ['hidden text', '<p hidden>Kerry</p>'],
    ['text hidden from screen readers', '<p aria-hidden="true">Kerry</p>'],
    ['dialogs', '<dialog open>Cookies?</dialog>'],
    ['captions', '<figure><figcaption>Kerry on Monday</figcaption></figure>'],
    ['paragraphs that are links', '<p><a href="/x">Kerry in Paris: the story</a></p>'],
  ])('is %s', (_, part) => {
    const story = '<p>A story that goes on for a while, and says what it says at length.</p>';
    const page = pageOf(`<main>${story}${part}${story}</main>`, declared);
    const once = 'A story that goes on for a while, and says what it says at length.';
    expect(readArticle(page)).toEqual([once, once]);
  });

  it.each([
    ['text marked as not editable', '<div contenteditable="false">Kerry</div>'],
    ['a paragraph with a link in it', '<p>The talks with <a href="/x">Kerry</a> ended without a deal.</p>'],
    ['a name that only resembles such a one', '<div class="commentary">Kerry</div>'],
    ['a heading', '<h2>Kerry</h2>'],
    ['a quotation', '<blockquote>Kerry</blockquote>'],
  ])('is not %s', (_, part) => {
    const story = '<p>A story that goes on for a while, and says what it says at length.</p>';
    expect(readArticle(pageOf(`<main>${story}${part}${story}</main>`, declared))?.join(' ')).toContain('Kerry');
  });
});

describe('a page that grows', () => {
  const textsOf = ({ fresh }: { fresh: TextBlock[] }) => fresh.map(({ text }) => text);

  it('is never read twice', () => {
    const page = pageOf('<main><p>One</p></main>');
    const first = reread(page);
    expect(textsOf(first)).toEqual(['One']);
    expect(textsOf(reread(page, first.order))).toEqual([]);
    page.querySelector('main')!.append(page.createElement('p'), 'Two');
    expect(textsOf(reread(page, first.order))).toEqual(['Two']);
  });

  it('reads a whole block again if text is added to it, so that its names stay whole', () => {
    const page = pageOf('<p>Before</p><p>John <b>Kerry</b> spoke</p>');
    const { order } = reread(page);
    const node = page.querySelector('b')!.firstChild!;
    page.querySelector('b')!.append(' himself');
    page.querySelector('p + p')!.append(' at noon');
    const again = reread(page, order);
    expect(textsOf(again)).toEqual(['John Kerry himself spoke at noon']);
    expect(order.has(node), 'what is read anew is known no more').toBe(false);
    expect(again.order.has(node)).toBe(true);
  });

  it('keeps the order of old and new text', () => {
    const page = pageOf('<p>One</p><p>Three</p>');
    const { order } = reread(page);
    page.querySelector('p')!.after('Two');
    const again = reread(page, order).order;
    expect(blocksOf(page).map(({ parts }) => again.get(parts[0]!.node))).toEqual([0, 1, 2]);
  });
});

describe('a position in a block', () => {
  const piece = fc.oneof(
    fc.string({ unit: fc.constantFrom('K', 'é', '\n', '\t', ' ', '🙂', 'и'), maxLength: 5 }),
    fc.constantFrom('Kerry', '', 'Putin '),
  );
  const wrap = fc.constantFrom('', 'b', 'a', 'span');

  /** Builds a paragraph of text nodes as pages may have them, including empty ones. */
  function build(pieces: [string, string][]): TextBlock | undefined {
    const page = pageOf('<p>x</p>');
    const p = page.querySelector('p')!;
    for (const [text, tag] of pieces) {
      const node = page.createTextNode(text);
      if (tag === '') p.append(node);
      else {
        const element = page.createElement(tag);
        element.append(node);
        p.append(element);
      }
    }
    return blocksOf(page)[0];
  }

  it('can be mapped to the character in its node, at every offset', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, wrap), { maxLength: 8 }), (pieces) => {
        const block = build(pieces);
        fc.pre(block !== undefined);
        for (let at = 0; at < block!.text.length; at++) {
          const shown = block!.text[at];
          const start = locate(block!, at, false);
          const end = locate(block!, at + 1, true);
          expect(start.node.data[start.offset]).toBe(shown);
          expect(end.node.data[end.offset - 1]).toBe(shown);
        }
      }),
    );
  });

  it('gives ranges that contain exactly the words', () => {
    const page = pageOf('<p>Mr. <a>John</a> <b>Ke<i>rr</i>y</b>, then</p>');
    const [block] = blocksOf(page);
    const from = locate(block!, block!.text.indexOf('John'), false);
    const to = locate(block!, block!.text.indexOf(','), true);
    const range = page.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    expect(range.toString()).toBe('John Kerry');
    expect([from.node.data, to.node.data]).toEqual(['John', 'y']);
  });
});
