/** A background may run for days, so its caches of words of pages are bounded, and are always cleared completely. */
import { describe, expect, it } from 'vitest';
import { CueWords } from '../../engine/events/cue-words.ts';
import { EntityList } from '../../engine/model/entities.ts';
import { Demonyms } from '../../engine/names/demonyms.ts';
import { NameIndex } from '../../engine/names/name-index.ts';
import { buildNameIndex } from '../../engine/names/name-index-build.ts';
import { Words } from '../../engine/text/words.ts';
import { ENTRIES } from './lexicon.ts';

/** More words than the caches hold. */
const TOO_MANY = 70_000;

describe('after very many words of other pages', () => {
  it('no cue is found by the reused number of a forgotten word', () => {
    const words = new Words();
    const cues = new CueWords();
    const cue = cues.of('sealed off');
    const forgotten = words.idOf('rain');
    expect(cues.startingWith(forgotten, words)).toEqual([]);
    for (let i = 0; i < TOO_MANY; i++) words.idOf(`word${i}`);
    words.trim();
    expect(words.idOf('sealed')).toBe(forgotten);
    expect(cues.startingWith(forgotten, words)).toEqual([cue]);
  });

  it('only a limited number of nationalities is cached', () => {
    const entries = new EntityList(ENTRIES);
    const index = new NameIndex(buildNameIndex(ENTRIES));
    let asked = 0;
    const counting = Object.assign(Object.create(index), {
      beginningWith: (prefix: string) => {
        asked++;
        return index.beginningWith(prefix);
      },
    }) as NameIndex;
    const demonyms = new Demonyms(entries, counting);
    for (let i = 0; i < 2; i++) demonyms.of('russian');
    expect(asked).toBe(1);
    for (let i = 0; i < 2000; i++) demonyms.of(`w${i}ian`.padStart(9, 'x'));
    const before = asked;
    demonyms.of('russian');
    expect(asked).toBe(before + 1);
  });
});
