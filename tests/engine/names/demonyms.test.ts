import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../engine/lexicon.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import { entry, PACK, PACK_LEXICON } from '../lexicon.ts';

/**
 * Finds the places of a nationality by a search through all entities: places with a one-word name that, without its last
 * two letters, is the beginning of the nationality.
 */
function slowly(entries: readonly LexiconEntry[], key: string): number[] {
  return entries.flatMap(({ kind, name, aliases }, owner) => {
    const begins = [name, ...aliases.map((alias) => alias.text)].some((text) => {
      const folded = text.includes(' ') ? '' : foldKey(text);
      return folded.length >= 4 && key.startsWith(folded.slice(0, Math.max(4, folded.length - 2)));
    });
    return kind === 'place' && begins ? [owner] : [];
  });
}

const NATIONALITIES = [
  'russian',
  'ukrainian',
  'chinese',
  'british',
  'crimean',
  'japanese',
  'polish',
  'somalian',
  'sudanese',
];

describe('the places of a nationality', () => {
  it.each(NATIONALITIES)('are those that a search through the bundled pack finds: %s', (key) =>
    expect(PACK_LEXICON.demonyms.of(key)).toEqual(slowly(PACK.entities, key)),
  );

  it('are those that a search through all entities finds, whatever their names', () => {
    const stem = fc.constantFrom('Russ', 'Ukrain', 'Crim', 'Chin', 'Pol', 'Sudan', 'Japan', 'Brit', 'Somal', 'al');
    const name = fc
      .tuple(stem, fc.constantFrom('', 'a', 'ia', 'ea', 'land', 'ine', '-X', '-Xu', ' Town', '’s', '.', 'é'))
      .map((parts) => parts.join(''));
    const place = fc.record({
      kind: fc.constantFrom('place' as const, 'place' as const, 'organization' as const),
      names: fc.array(name, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (all) => {
        const entries = all.map(({ kind, names }, i) => entry(kind, `e-${i}`, names[0]!, { aliases: names.slice(1) }));
        const { demonyms } = compileLexicon(entries);
        for (const key of NATIONALITIES) expect(demonyms.of(key)).toEqual(slowly(entries, key));
      }),
    );
  });

  it('are none for a word that is no nationality, or that is one of no place of the pack', () => {
    const { demonyms } = compileLexicon([entry('place', 'west', 'West'), entry('place', 'russia', 'Russia')]);
    expect([demonyms.of('russia'), demonyms.of('western')]).toEqual([[], []]);
  });
});
