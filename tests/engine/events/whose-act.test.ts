/** Whose act a word for an event tells, if the event is the act of one person: another person's is another event. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import { link } from '../../../engine/link.ts';
import { entry, event } from '../lexicon.ts';

const LEXICON = compileLexicon([
  entry('person', 'odalys-fenwick', 'Odalys Fenwick', { knownBySurname: true }),
  entry('person', 'imre-sandvik', 'Imre Sandvik'),
  entry('organization', 'marrow-bank', 'Marrow Bank'),
  entry('place', 'quillhaven', 'Quillhaven'),
  event('exit', 'Resignation of Odalys Fenwick', {
    type: 'resignation',
    place: 'quillhaven',
    of: ['odalys-fenwick'],
    participants: ['odalys-fenwick', 'marrow-bank'],
  }),
]);
const BEFORE = 'Odalys Fenwick was in Quillhaven for Marrow Bank. On May 6, 2031 it was so. ';

/** The confidence of the event in the last sentence of a paragraph that gives its day, its place and its people. */
function confidence(told: string): number {
  const found = link(BEFORE + told, LEXICON).filter(({ via, start }) => via === 'cue' && start > BEFORE.length);
  return Math.max(0, ...found.map((mention) => mention.confidence));
}
/** The confidence in a sentence that says nothing about whose act it is. */
const UNSAID = confidence('The resignation was news.');

describe('a word for an act', () => {
  it.each([
    ['directly before it', 'Odalys Fenwick resigned.'],
    ['before small words', 'Odalys Fenwick has now finally resigned.'],
    ['before four small words', 'Odalys Fenwick has not now finally resigned.'],
    ['before an adverb', 'Odalys Fenwick wearily resigned.'],
    ['by a pronoun', 'She resigned.'],
    ['by a pronoun after somebody else was named', 'Imre Sandvik came. Odalys Fenwick came. She resigned.'],
    ['by whose it is', 'Her resignation was news.'],
    ['with a possessive', 'Odalys Fenwick’s resignation was news.'],
    ['in a clause of somebody else', 'Imre Sandvik heard that Odalys Fenwick resigned.'],
  ])('is surer if its person is named %s: %s', (_, told) => expect(confidence(told)).toBeGreaterThan(UNSAID));

  it.each([
    ['no person is named', 'They resigned.'],
    ['a body of the event is named', 'The resignation of Marrow Bank was news.'],
    ['a comma is between', 'Odalys Fenwick, resigned.'],
    ['other words are between', 'Odalys Fenwick at noon resigned.'],
    ['five words are between', 'Odalys Fenwick has not now also finally resigned.'],
    ['somebody else is named before a comma', 'Imre Sandvik, she said, resigned.'],
    ['somebody else is named before other words', 'Imre Sandvik at noon resigned.'],
    ['somebody else is named behind a comma', 'The resignation, Imre Sandvik said, was news.'],
    ['only a given name is there', 'Tom resigned.'],
  ])('is as sure as any if %s: %s', (_, told) => expect(confidence(told)).toBeCloseTo(UNSAID));

  it.each([
    ['before it', 'Imre Sandvik resigned.'],
    ['before a small word', 'Imre Sandvik then resigned.'],
    ['behind it', 'The resignation of Imre Sandvik was news.'],
    ['behind a title', 'The resignation of the Minister Imre Sandvik was news.'],
    ['behind it, and its own person before', 'Odalys Fenwick hailed the resignation of Imre Sandvik.'],
    ['with a possessive', 'Imre Sandvik’s resignation was news.'],
    ['by a pronoun', 'Imre Sandvik came. He resigned.'],
    ['by a pronoun after its own person', 'Odalys Fenwick came. Imre Sandvik came. He resigned.'],
    ['in a clause of its own person', 'Odalys Fenwick heard that Imre Sandvik resigned.'],
    ['by a name that the pack does not have', 'Tom Quern resigned.'],
    ['by such a name behind it', 'The resignation of Tom Quern was news.'],
  ])('is not about the event if somebody else is named %s: %s', (_, told) => expect(confidence(told)).toBe(0));
});
