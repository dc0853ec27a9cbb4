// @vitest-environment jsdom
/**
 * What is read of the pages of `in-short.txt`. Each is written in a short form: `article( h1 p300 aside( p300 ) )`.
 *
 * - `div.related#more[role=main]( … )` is an element with what stands between the brackets
 * - `p300` is an element with a sentence of 300 letters; `p300~` has no full stop, `p300/60` has 60 of them in a link
 * - `p=12 May 2031` is an element with that text, whose spaces are written as `_`
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from 'vitest';
import { expectHeldBelow } from '../engine/held.ts';
import { pageOf, storyOf } from './dom.ts';

// the `URL` of the tests’ document is another class than that of Node
const FILE = pathToFileURL(join(import.meta.dirname, 'in-short.txt'));
const TEST = 'tests/page/in-short.test.ts';
const NAME = '(?<tag>h[1-6]|[a-z-]+)(?<names>(?:[.#][a-z-]+)*)';
const LEAF = new RegExp(`^${NAME}(?:=(?<text>.*)|(?<letters>\\d+)(?<open>~)?(?:/(?<linked>\\d+))?)$`, 'u');
const OPEN = new RegExp(`^${NAME}(?:\\[(?<attribute>[\\w-]+)=(?<value>[\\w:-]+)\\])?\\($`, 'u');

const WORDS =
  'and the men of the town had said so to all of them on that day, as they had known it for so long a time, ';

/** Returns a text of this many letters that begins with a number. */
function textOf(number: number, letters: number, isOpen: boolean): string {
  const text = `T${number} ${WORDS.repeat(Math.ceil(letters / WORDS.length))}`.slice(0, letters - 1);
  return `${text.trimEnd().padEnd(letters - 1, 'o')}${isOpen ? 'n' : '.'}`;
}

function attributesOf(names: string): string {
  const classes = [...names.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  const id = /#([\w-]+)/.exec(names)?.[1];
  return `${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${id === undefined ? '' : ` id="${id}"`}`;
}

/** Returns the HTML of a page in short form. Its texts are numbered from 1. */
function htmlOf(short: string): string {
  let number = 0;
  const open: string[] = [];
  const parts = short.split(/\s+/).map((part) => {
    if (part === ')') return `</${open.pop()}>`;
    const element = OPEN.exec(part)?.groups;
    if (element) {
      open.push(element.tag!);
      const attribute = element.attribute === undefined ? '' : ` ${element.attribute}="${element.value}"`;
      return `<${element.tag}${attributesOf(element.names ?? '')}${attribute}>`;
    }
    const { tag, names, text, letters, open: isOpen, linked } = LEAF.exec(part)!.groups!;
    const written = text?.replaceAll('_', ' ') ?? textOf(++number, Number(letters), isOpen !== undefined);
    const share = Number(linked ?? 0);
    const inside = share > 0 ? `<a href="/x">${written.slice(0, share)}</a>${written.slice(share)}` : written;
    return `<${tag}${attributesOf(names ?? '')}>${inside}</${tag}>`;
  });
  if (open.length > 0) throw new Error(`not closed: ${short}`);
  return parts.join('\n');
}

const numberOf = (text: string): string => /^T(\d+)/.exec(text)?.[1] ?? `“${text}”`;

it('reads of pages what is held in in-short.txt', async () => {
  await expectHeldBelow(FILE, TEST, (written) => {
    const [head = '', body = ''] = written.includes(' || ') ? written.split(' || ') : ['', written];
    const types = head === '' ? '' : `<script type="application/ld+json">{"@type": "${head}"}</script>`;
    const story = storyOf(pageOf(htmlOf(body), types));
    if (!story) return ['no article'];
    const { blocks, headline, captions } = story;
    const parts = [
      `read ${blocks.map(numberOf).join(' ')}`,
      ...(headline === '' ? [] : [`under ${numberOf(headline)}`]),
      ...(captions.length > 0 ? [`with ${captions.map(numberOf).join(' ')}`] : []),
    ];
    return [parts.join(', ')];
  });
});
