// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { eachMention } from '../../../entrypoints/draw/mentions.ts';
import type { TextBlock } from '../../../page/text-blocks.ts';
import { MARKED } from '../../../platform/messages.ts';
import type { PageMention } from '../../../platform/page-slot.ts';
import { cardSettingsOf, DEFAULT_SETTINGS } from '../../../platform/settings-schema.ts';

/** Returns what is underlined in blocks that each mention NATO, of which the first is chosen. */
function underlined(...html: string[]): string[] {
  document.body.innerHTML = html.map((block) => `<div>${block}</div>`).join('');
  const blocks = [...document.querySelectorAll('body > div')].map((block): TextBlock => {
    const parts: TextBlock['parts'] = [];
    let text = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      parts.push({ node, start: text.length });
      text += node.data;
    }
    return { text, parts };
  });
  const spans = blocks.flatMap(({ text }, i) => {
    const at = text.indexOf('NATO');
    return [i, at, at + 4, 0, 0, 970, i === 0 ? MARKED.chosen : MARKED.instead];
  });
  const reply = {
    spans,
    entities: [{ id: 'nato', name: 'NATO', kind: 'organization' as const }],
    hows: [{ alias: 'NATO', aliasType: 'plain' as const, via: 'name' as const, rivals: [] }],
    cardSettings: cardSettingsOf(DEFAULT_SETTINGS),
  };
  const found: PageMention[] = [];
  for (const _ of eachMention(blocks, reply, (mention) => void found.push(mention)));
  expect(found).toHaveLength(blocks.length);
  return found.flatMap(({ due, node }) => (due ? [node.parentElement!.closest('body > div')!.innerHTML] : []));
}

const LINK = '<a href="/nato">NATO</a>';

it('the first mention outside links is underlined', () => {
  expect(underlined('NATO spoke.', 'NATO left.')).toEqual(['NATO spoke.']);
  expect(underlined(`${LINK} spoke to the press.`, `${LINK} rose.`, 'NATO left.', 'NATO slept.')).toEqual([
    'NATO left.',
  ]);
  expect(underlined(LINK, 'NATO left.')).toEqual(['NATO left.']);
});

it('a mention in a link within a sentence is underlined if there is no other mention', () => {
  expect(underlined(`${LINK} spoke to the press.`)).toEqual([`${LINK} spoke to the press.`]);
  expect(underlined(`${LINK} spoke to the press.`, `${LINK} left.`)).toEqual([`${LINK} spoke to the press.`]);
});

it('no mention is underlined in a link that is its whole block: a section’s name, or an entry of a table of contents', () => {
  expect(underlined(LINK)).toEqual([]);
  expect(underlined('<a href="#why"><b>Why NATO grew</b></a>')).toEqual([]);
});

it('an anchor without an address is no link, and fields of a form do not hide a link', () => {
  expect(underlined('<a name="top">NATO</a>', 'NATO left.')).toEqual(['<a name="top">NATO</a>']);
  const form = '<a href="/"><form><input name="closest">NATO</form></a> spoke.';
  expect(underlined(form, 'NATO left.')).toEqual(['NATO left.']);
});

/** Blocks of one text each. */
const blocksOf = (...texts: string[]): TextBlock[] =>
  texts.map((text) => {
    const p = document.body.appendChild(document.createElement('p'));
    p.textContent = text;
    return { text, parts: [{ node: p.firstChild as Text, start: 0 }] };
  });

/** All mentions of a reply about NATO and Rome. */
function mentionsIn(blocks: TextBlock[], spans: number[][]): PageMention[] {
  const names = ['NATO', 'Rome'] as const;
  const entities = names.map((name) => ({ id: name.toLowerCase(), name, kind: 'place' as const }));
  const hows = names.map((alias) => ({ alias, aliasType: 'plain' as const, via: 'name' as const, rivals: [] }));
  const found: PageMention[] = [];
  for (const _ of eachMention(blocks, { spans: spans.flat(), entities, hows }, (one) => void found.push(one)));
  return found;
}

it('a mention has its words in the page, its entity, how it was found and how sure that is', () => {
  const blocks = blocksOf('In Rome.', 'Of NATO and Rome.');
  const found = mentionsIn(blocks, [
    [0, 3, 7, 1, 0, 900, MARKED.chosen],
    [1, 3, 7, 0, 1, 515, MARKED.no],
  ]);
  expect(found.map(({ range }) => `${range}`)).toEqual(['Rome', 'NATO']);
  expect(found).toMatchObject([
    { entity: { id: 'rome' }, how: { alias: 'NATO' }, confidence: 0.9, due: true, marked: false, key: 'rome Rome' },
    { entity: { id: 'nato' }, how: { alias: 'Rome' }, confidence: 0.515, due: false, marked: false, key: 'nato NATO' },
  ]);
  expect(found.map(({ node }) => node)).toEqual(blocks.map(({ parts }) => parts[0]!.node));
});

it('a mention whose text the page has changed meanwhile is left out, and the others remain', () => {
  const blocks = blocksOf('In Rome.', 'In Rome.', 'In Rome.');
  blocks[1]!.parts[0]!.node.data = 'Gone';
  const found = mentionsIn(
    blocks,
    blocks.map((_, i) => [i, 3, 7, 1, 1, 900, MARKED.no]),
  );
  expect(found.map(({ node }) => node)).toEqual([blocks[0]!.parts[0]!.node, blocks[2]!.parts[0]!.node]);
});

it.each([
  ['123456789', false],
  ['1234567890', true],
])('a mention in a link is underlined if its block has ten characters besides: %s', (beside, due) => {
  const html = `<a href="/nato">NATO</a>${beside}`;
  expect(underlined(html)).toEqual(due ? [html] : []);
});

it('only a mention that may replace it takes the underline from one in a link, and only of the same entity', () => {
  const blocks = blocksOf('NATO in the long sentence', 'Rome, NATO', 'NATO', 'NATO');
  const link = document.createElement('a');
  link.href = '/nato';
  link.append(blocks[0]!.parts[0]!.node.splitText(4));
  const [first] = blocks[0]!.parts;
  first!.node.before(link);
  link.replaceChildren(first!.node);
  link.after(' in the long sentence');
  const found = mentionsIn(blocks, [
    [0, 0, 4, 0, 0, 900, MARKED.chosen],
    [1, 0, 4, 1, 1, 900, MARKED.instead],
    [1, 6, 10, 0, 0, 900, MARKED.no],
    [2, 0, 4, 0, 0, 900, MARKED.instead],
    [3, 0, 4, 0, 0, 900, MARKED.instead],
  ]);
  const due = found
    .filter((mention) => mention.due)
    .map(({ node }) => blocks.findIndex(({ parts }) => parts[0]!.node === node));
  expect(due).toEqual([2]);
});
