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
