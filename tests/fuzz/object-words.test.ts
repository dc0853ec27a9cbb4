import { describe, expect, it } from 'vitest';
import { LibraryService } from '../../entrypoints/background/library-service.ts';
import { DEFAULT_SETTINGS } from '../../platform/settings.ts';
import { PACK } from '../engine/lexicon.ts';
import { libraryOf } from '../engine/library/library-of.ts';

const service = new LibraryService(libraryOf(PACK));

/** Words that are inherited keys of every object, and so seem to be in any table that is a plain object. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);

describe.each(WORDS)('the word “%s”', (word) => {
  it('does not prevent the other words of a page from being read', () => {
    for (const text of [
      `The ${word} of 2014 met John Kerry.`,
      `${word} 2014, said John Kerry.`,
      `In ${word}, on ${word} 3, ${word}: John Kerry.`,
      `President ${word} and Secretary of State John Kerry, ${word}.`,
    ]) {
      const { entities } = service.link(
        { blocks: [text], published: '2014-03-31', present: [word], marked: [word] },
        DEFAULT_SETTINGS,
      );
      expect(entities, text).toContainEqual({ id: 'john-kerry', name: 'John Kerry', kind: 'person' });
    }
  });

  it('can be looked up, alone and beside a name, without being found', () => {
    for (const query of [word, `kerry ${word}`, `${word} kerry`]) service.lookup({ query });
    expect(service.view({ id: word, story: { present: [word] } })).toBeNull();
  });
});
