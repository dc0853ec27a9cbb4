/** Which words refer back to an event that a page has told, in a paragraph that gives no other evidence for it. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { entry, event } from '../lexicon.ts';

const LEXICON = compileLexicon([
  entry('person', 'odalys-fenwick', 'Odalys Fenwick'),
  entry('person', 'imre-sandvik', 'Imre Sandvik'),
  entry('organization', 'marrow-bank', 'Marrow Bank'),
  entry('place', 'quillhaven', 'Quillhaven'),
  event('pact', 'Pact of Quillhaven', {
    type: 'agreement',
    place: 'quillhaven',
    participants: ['odalys-fenwick', 'marrow-bank', 'imre-sandvik'],
  }),
  event('audit', 'Audit of Marrow Bank', {
    participants: ['marrow-bank'],
    cues: [
      { words: ['inspect*'], needs: ['@marrow-bank'] },
      { words: ['tally'], needs: ['vault'] },
    ],
  }),
]);
const TOLD = 'On May 6, 2031 Odalys Fenwick and Imre Sandvik struck a deal with Marrow Bank in Quillhaven.';
const UNTOLD = 'Odalys Fenwick was in town.';

/** The words for the event in the paragraph below one that tells it, or below another one. */
function marks(paragraph: string, before = TOLD): string[] {
  const text = `${before}\n\n${paragraph}`;
  return link(text, LEXICON)
    .filter(({ via, start }) => via === 'cue' && start > before.length)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a word for an event refers back to it', () => {
  it.each([
    ['an article', 'The deal was hailed.'],
    ['a pronoun', 'This deal was hailed.'],
    ['whose it is', 'Her deal was hailed.'],
    ['an article and an adjective', 'The costly deal was hailed.'],
    ['an article before another word for it', 'The bargain was hailed.'],
  ])('with %s before it: %s', (_, paragraph) => expect(marks(paragraph)).toHaveLength(1));

  it('at most six sentences after the last one that is certainly about it', () => {
    expect(marks(`${'It rained. '.repeat(5)}The deal was hailed.`)).toEqual(['deal']);
    expect(marks(`${'It rained. '.repeat(6)}The deal was hailed.`)).toEqual([]);
  });

  it('in two sentences that follow each other', () =>
    expect(marks('The deal was bad. The bargain was hailed.')).toEqual(['deal', 'bargain']));

  it('also if it would need another word beside it otherwise', () => {
    const inspected = 'On May 6, 2031 clerks inspected Marrow Bank.';
    expect(marks('The tally was long.', inspected)).toEqual(['tally']);
  });

  it('only if the page has told it', () => expect(marks('The deal was hailed.', UNTOLD)).toEqual([]));
});

describe('a word for an event does not refer back to it', () => {
  it.each([
    ['without an article', 'Deal was hailed.'],
    ['with an article two words before its adjective', 'The very costly deal was hailed.'],
    ['after a word for any of them', 'Every deal was hailed.'],
    ['with an indefinite article', 'A deal was hailed.'],
    ['with an indefinite article and an adjective', 'They called a costly deal bad.'],
    ['after a word for another one', 'The other deal was hailed.'],
    ['after a word for the next one', 'The next deal was hailed.'],
    ['after a number and an adjective', 'The second costly deal was hailed.'],
    ['if words in small letters say of what it is', 'The deal of bakers was hailed.'],
    ['if it is their own', 'They hailed the deal of their own.'],
    ['if it is that of others', 'They hailed the deal of their friends.'],
  ])('%s: %s', (_, paragraph) => expect(marks(paragraph)).toEqual([]));
});

describe('a word for an event beside one of its people', () => {
  it.each([
    ['refers to it with an article', 'Odalys Fenwick hailed the deal.', 1],
    ['refers to it with an article after a verb for what may happen', 'Odalys Fenwick could hail the deal.', 1],
    ['refers to another one with an indefinite article', 'Odalys Fenwick hailed a deal.', 0],
    ['refers to another one after a word for it', 'Odalys Fenwick hailed another deal.', 0],
  ])('%s: %s', (_, paragraph, count) => expect(marks(paragraph)).toHaveLength(count));
});
