/** The names that a story itself introduces, as they are sent to its page. */
import { describe, expect, it } from 'vitest';
import type { KnownName } from '../../../engine/cast/types.ts';
import { readPage } from '../../../engine/text/page.ts';
import { numbering, PageBlocks } from '../../../entrypoints/background/page-blocks.ts';
import { memberId, nameOfMember, storyCast } from '../../../entrypoints/background/story-cast.ts';
import { SPAN_SIZE } from '../../../platform/spans.ts';

const BLOCKS = [
  'The mayor of Tessaly, Jonas Feld, spoke on Monday. He was late.',
  'Feld said that Marta Quill had left the town. Quill, a judge, did not answer, and Feld went home.',
];

/** Reads a story in which other names are known at these words. */
function castOf(blocks = BLOCKS, taken: string[] = [], known: KnownName[] = [], dismissed: string[] = []) {
  const page = new PageBlocks(blocks);
  const mentions = taken.map((words) => {
    const start = page.text.indexOf(words);
    return { start, end: start + words.length };
  });
  const reply = storyCast(page, readPage(page.text), mentions, known, (id) => dismissed.includes(id));
  const { spans, entities } = reply;
  const places = Array.from({ length: spans.length / SPAN_SIZE }, (_, i) => {
    const [block, start, end, entity] = spans.slice(SPAN_SIZE * i) as [number, number, number, number];
    return `${blocks[block]!.slice(start, end)}: ${entities[entity]!.name}`;
  });
  return { ...reply, places };
}

describe('the cast of a story', () => {
  it('has each name with how the story introduces it, and beside which of its mentions', () => {
    const { entities } = castOf();
    expect(entities.map(({ name }) => name)).toEqual(['Tessaly', 'Jonas Feld', 'Marta Quill']);
    expect(entities.slice(1)).toMatchObject([
      {
        ...{ id: 'cast:person:Jonas Feld', name: 'Jonas Feld', kind: 'person' },
        cast: { introduction: { sentence: 'The mayor of Tessaly, Jonas Feld, spoke on Monday.', mention: 0 } },
      },
      {
        name: 'Marta Quill',
        cast: { introduction: { sentence: 'Quill, a judge, did not answer, and Feld went home.', mention: 1 } },
      },
    ]);
  });

  it('has its mentions in the order of the page, all certain and none underlined', () => {
    const { places, spans, hows } = castOf();
    const inOrder = places.filter((one) => /Feld|Quill/.test(one));
    expect(inOrder).toEqual([
      'Jonas Feld: Jonas Feld',
      'Feld: Jonas Feld',
      'Marta Quill: Marta Quill',
      'Quill: Marta Quill',
      'Feld: Jonas Feld',
    ]);
    expect(hows).toEqual([{ alias: '', aliasType: 'plain', via: 'name', rivals: [] }]);
    for (let i = 0; i < spans.length; i += SPAN_SIZE) expect(spans.slice(i + 4, i + SPAN_SIZE)).toEqual([0, 1000, 0]);
  });

  it('has the sentence of the first mention of a name that is not introduced', () => {
    const { entities } = castOf(['Then Jonas Feld left the town. It was raining, and Feld was wet.']);
    expect(entities).toMatchObject([{ name: 'Jonas Feld', cast: { first: 'Then Jonas Feld left the town.' } }]);
    expect(entities[0]!.cast).not.toHaveProperty('introduction');
  });

  it('leaves out what a pack has found there, in whole or in part, and a name of which nothing is left', () => {
    const { places, entities } = castOf(BLOCKS, ['Jonas', 'Marta Quill', 'Quill, a']);
    expect(places.filter((one) => /Feld|Quill/.test(one))).toEqual(['Feld: Jonas Feld', 'Feld: Jonas Feld']);
    expect(entities.map(({ name }) => name)).not.toContain('Marta Quill');
  });

  it('leaves out what the reader said is no name', () => {
    expect(castOf(BLOCKS, [], [], ['cast:person:Jonas Feld']).entities.map(({ name }) => name)).not.toContain(
      'Jonas Feld',
    );
  });

  it('is empty for a story in another language', () => {
    const blocks = [
      'Der Bürgermeister Jonas Feld sprach am Montag über das Wasser, und die Leute hörten ihm zu, weil sie nicht wussten, was kommt.',
    ];
    expect(castOf(blocks)).toMatchObject({ spans: [], entities: [], introductions: {} });
  });
});

describe('the id of a story’s own name', () => {
  it('has its kind and the name, from which the name is read again', () => {
    const id = memberId({ kind: 'person', name: 'Jonas: Feld' });
    expect(id).toBe('cast:person:Jonas: Feld');
    expect(nameOfMember(id)).toBe('Jonas: Feld');
    expect(nameOfMember('jonas-feld')).toBeUndefined();
  });

  it('has at most 170 letters', () => expect(memberId({ kind: 'place', name: 'x'.repeat(300) })).toHaveLength(170));
});

describe('the blocks of a page', () => {
  const page = new PageBlocks(['One\ntwo', '', 'three']);

  it('are paragraphs of one text, with their line breaks as spaces', () => {
    expect(page.text).toBe('One two\n\n\n\nthree\n\n');
    expect(page.spans).toEqual([
      { start: 0, end: 7 },
      { start: 9, end: 9 },
      { start: 11, end: 16 },
    ]);
  });

  it('have places of their own in them', () => {
    const mentions = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 11, end: 16 },
    ];
    expect(page.placesOf(mentions)).toEqual([
      [0, 0, 3],
      [0, 4, 7],
      [2, 0, 5],
    ]);
    expect(page.placesOf([])).toEqual([]);
  });
});

it('values are numbered as they first occur', () => {
  const numbers = numbering<string>((value) => value.toLowerCase());
  expect(['a', 'b', 'A', 'c', 'B'].map((value) => numbers.of(value))).toEqual([0, 1, 0, 2, 1]);
  expect(numbers.all).toEqual(['a', 'b', 'c']);
});
