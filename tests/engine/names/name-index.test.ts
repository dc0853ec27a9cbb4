import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, openLexicon } from '../../../engine/lexicon.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import { ALONE, entityOf, FIRST, inBoth, NameIndex } from '../../../engine/names/name-index.ts';
import { buildIndex, buildNameIndex } from '../../../engine/names/name-index-build.ts';
import { Reader, Writer } from '../../../engine/store/bytes.ts';
import { anyText } from '../../any-text.ts';
import { ENTRIES, PACK } from '../lexicon.ts';

const word = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.oneof(fc.constantFrom('a', 'b', 'é', 'я', '中'), fc.string({ minLength: 1, maxLength: 1 })),
});
const form = fc.record({ keys: fc.array(word, { minLength: 1, maxLength: 3 }), needsPage: fc.boolean() });
const names = fc.array(fc.array(form, { maxLength: 4 }), { maxLength: 30 });

describe('the index of names', () => {
  it('contains every word and no other, in order', () => {
    fc.assert(
      fc.property(names, word, (forms, asked) => {
        const index = new NameIndex(buildIndex(forms));
        const words = [...new Set(forms.flat().flatMap(({ keys }) => keys))].sort();
        expect(words.map((one) => index.find(one))).toEqual(words.map((_, id) => id));
        expect(words.map((_, id) => index.key(id))).toEqual(words);
        expect(index.find(asked)).toBe(words.indexOf(asked));
      }),
    );
  });

  it('finds the words that begin with a prefix, as a search through all words does', () => {
    fc.assert(
      fc.property(names, fc.oneof(word, fc.constantFrom('', 'a', 'ab')), (forms, prefix) => {
        const index = new NameIndex(buildIndex(forms));
        const words = Array.from({ length: index.count }, (_, id) => index.key(id));
        const begun = words.flatMap((one, id) => (one.startsWith(prefix) ? [id] : []));
        expect(index.beginningWith(prefix)).toEqual(begun);
      }),
    );
  });

  it('finds the entities whose names contain a word, begin with it or are only this word, as a search through all names does', () => {
    fc.assert(
      fc.property(names, (forms) => {
        const index = new NameIndex(buildIndex(forms));
        for (let id = 0; id < index.count; id++) {
          const key = index.key(id);
          const slowly = forms.flatMap((ofOne, owner) => {
            const holding = ofOne.filter(({ keys }) => keys.includes(key));
            const alone = holding.some(({ keys, needsPage }) => keys.length === 1 && !needsPage);
            return holding.length > 0
              ? [{ index: owner, first: holding.some(({ keys }) => keys[0] === key), alone }]
              : [];
          });
          const owners = index.owners(id).map((owner) => ({
            index: entityOf(owner),
            first: (owner & FIRST) !== 0,
            alone: (owner & ALONE) !== 0,
          }));
          expect(owners).toEqual(slowly);
        }
      }),
    );
  });

  it('contains the words with which titles end', () => {
    const index = new NameIndex(buildIndex([[{ keys: ['kerry'], needsPage: true }]], ['secretary']));
    expect([index.endsTitle(index.find('kerry')), index.endsTitle(index.find('secretary'))]).toEqual([false, true]);
  });

  it('is the same bytes for the same names', () => {
    expect(new Uint8Array(buildNameIndex(PACK.entities))).toEqual(new Uint8Array(buildNameIndex(PACK.entities)));
  });

  it.each([
    ['nothing', new ArrayBuffer(0)],
    ['zeros', new ArrayBuffer(64)],
    ['an incomplete one', buildNameIndex(PACK.entities).slice(0, 1000)],
    ['one with an additional byte', buildNameIndex(ENTRIES).slice(0, -1)],
  ])('is refused if it is %s', (_, buffer) => expect(() => new NameIndex(buffer)).toThrow('build it again'));

  it('is refused with another pack', () => {
    expect(() => openLexicon(new EntityList(ENTRIES), buildNameIndex(PACK.entities))).toThrow(`not ${ENTRIES.length}`);
  });

  it('takes at most forty-six bytes per name of the bundled pack', () => {
    const count = PACK.entities.reduce(
      (sum, { aliases, kind }) => sum + (kind === 'topic' ? 0 : 1 + aliases.length),
      0,
    );
    expect(buildNameIndex(PACK.entities).byteLength / count).toBeLessThanOrEqual(46);
  });
});

describe('a word that very many names share', () => {
  const people = Array.from({ length: 200 }, (_, i) => ({
    ...ENTRIES[0]!,
    id: `p${i}`,
    kind: 'person' as const,
    name: `John Brandt${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    aliases: [],
    knownBySurname: false,
  }));
  const lexicon = compileLexicon(people);

  it('is looked up together with the word beside it', () => {
    const { words } = lexicon;
    const john = words.idOf('john');
    expect(lexicon.forms.isShared(john)).toBe(true);
    expect(lexicon.forms.startingWith(john)).toEqual([]);
    expect(lexicon.forms.startingWith(john, [words.idOf('brandtca')]).map(({ owner }) => owner)).toEqual([2]);
  });
});

describe('the forms that begin with a word', () => {
  const names = ['The Old Harbor', 'The Old Mill', 'The Crown', 'The Bay', 'The Alliance', 'The'];
  const places = names.map((name, i) => ({ ...ENTRIES[0]!, id: `t${i}`, kind: 'place' as const, name, aliases: [] }));
  const lexicon = compileLexicon(places);
  const { words } = lexicon;
  const beginning = lexicon.forms.beginning(words.idOf('the'))!;
  const continuing = (next: string) =>
    lexicon.forms.continuing(beginning, words.idOf(next)).map(({ owner }) => names[owner]);

  it('are only those that the next word does not rule out', () => {
    expect(continuing('old')).toEqual(['The Old Harbor', 'The Old Mill', 'The']);
    expect(continuing('bay')).toEqual(['The Bay', 'The']);
    expect(continuing('sea')).toEqual(['The']);
    expect(lexicon.forms.continuing(beginning, -1).map(({ owner }) => names[owner])).toEqual(['The']);
  });

  it('are all of them before an initial', () => expect(continuing('f')).toHaveLength(names.length));
});

describe('numbers and words as bytes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(0x7fffffff), anyText())), (all) => {
        const writer = new Writer();
        for (const one of all) {
          if (typeof one === 'number') writer.number(one);
          else writer.units(one);
        }
        const reader = new Reader(writer.done());
        expect(all.map((one) => (typeof one === 'number' ? reader.number() : reader.units(one.length)))).toEqual(all);
      }),
    );
  });
});

describe('the owners of two words', () => {
  const first = [4 * 1 + FIRST, 4 * 5 + FIRST, 4 * 9 + ALONE];
  const second = [4 * 5 + ALONE, 4 * 7, 4 * 9, 4 * 11];

  it.each([
    ['fewer', first, second, [4 * 5 + FIRST, 4 * 9 + ALONE]],
    ['more', second, first, [4 * 5 + ALONE, 4 * 9]],
    ['none', [], second, []],
  ])('have the flags of the first word, if it has %s', (_, owners, others, both) =>
    expect(inBoth(owners, others)).toEqual(both),
  );
});
