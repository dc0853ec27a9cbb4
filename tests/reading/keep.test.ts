/** Making a kept story from a page. */
import { describe, expect, it } from 'vitest';
import { notesOf, type PageToKeep, storyOf } from '../../reading/keep.ts';

const TEXT = 'The mayor of Tessaly, Jonas Feld, asked people in the valley to stay calm, and said that there was food.';
/** The story that is made of a page, with defaults for what a test does not specify. */
const kept = (more: Partial<PageToKeep> = {}) =>
  storyOf({ address: 'https://www.courier.example/a?id=1', blocks: [TEXT], notes: [], ...more }, 5)?.story;

const NONE = { isCut: false, isLive: false, isTranslated: false };

it.each([
  [{}, []],
  [{ isCut: true }, ['cut']],
  [{ isLive: true }, ['live']],
  [{ isTranslated: true }, ['translated']],
  [{ isChosen: true }, ['chosen']],
  [{ isCut: true, isLive: true, isTranslated: true, isChosen: true }, ['cut', 'live', 'translated', 'chosen']],
])('a text of which %j is true has these notes: %j', (about, notes) => {
  expect(notesOf({ ...NONE, ...about })).toEqual(notes);
});

describe('a kept story', () => {
  it('has what the page says of itself', () => {
    expect(kept({ siteName: ' The\n Courier ', headline: 'Stay  calm', published: '2031-03-03' })).toMatchObject({
      outlet: 'The Courier',
      headline: 'Stay calm',
      published: '2031-03-03',
      blocks: [TEXT],
      keptAt: 5,
      updatedAt: 5,
      notes: [],
    });
  });

  it('has its host for an outlet, and its first words for a headline, if the page has none', () => {
    const story = kept();
    expect(story).toMatchObject({ outlet: 'courier.example', headline: expect.stringMatching(/^The mayor of .*…$/) });
    expect(story!.headline.length).toBeLessThanOrEqual(101);
    expect(story).not.toHaveProperty('published');
    expect(kept({ blocks: ['Jonas Feld left.'] })).toMatchObject({ headline: 'Jonas Feld left.' });
  });

  it('has a headline cut within a word if that has a hundred letters', () => {
    expect(kept({ blocks: [`The ${'a'.repeat(200)}`] })!.headline).toBe(`The ${'a'.repeat(46)}…`);
  });

  it('has the address that the page states for a key, and is read where it was found', () => {
    const canonical = 'https://courier.example/own';
    expect(kept({ canonical })).toMatchObject({ key: 'courier.example/own', address: expect.stringContaining('/a') });
  });

  it('has its key for an address if the page has no web address, as a file has', () => {
    expect(kept({ address: 'file:///tmp/a.html', key: 'a.html' })).toMatchObject({ key: 'a.html', address: 'a.html' });
    expect(kept({ address: 'file:///tmp/a.html' })).toBeUndefined();
  });

  it('is none without text', () => expect(kept({ blocks: [' ', '\u202e'] })).toBeUndefined());

  it('has no control characters', () => {
    expect(kept({ blocks: ['Jonas\u202e Feld\u0007 left.'] })).toMatchObject({ blocks: ['Jonas Feld left.'] });
  });

  it('notes that it is in another language', () => {
    const german = 'Der Bürgermeister bat die Leute am Montag, ruhig zu bleiben, denn es gebe genug zu essen für alle.';
    expect(kept({ blocks: [german], notes: ['live'] })!.notes).toEqual(['foreign', 'live']);
  });

  it('is cut after 200,000 letters, which it notes', () => {
    const word = (length: number) => 'a'.repeat(length);
    expect(kept({ blocks: [TEXT, word(200_000 - TEXT.length)] })!.notes).toEqual([]);
    const long = kept({ blocks: [TEXT, word(200_000 - TEXT.length), 'b'] })!;
    expect(long).toMatchObject({ notes: ['cut'], blocks: [TEXT, word(200_000 - TEXT.length)] });
    expect(kept({ blocks: [TEXT, word(200_000)] })!.blocks[1]).toHaveLength(200_000 - TEXT.length);
  });
});
