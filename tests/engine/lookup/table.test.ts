import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable, foldedWords } from '../../../engine/lookup/build.ts';
import { inLatin } from '../../../engine/lookup/latin.ts';
import { packLookup } from '../../../engine/lookup/packed.ts';
import { entityOfOwner, FIELDS, fieldOf, type LookupTable, packOwner } from '../../../engine/lookup/table.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import { anyText } from '../../any-text.ts';
import { ENTRIES, entry, PACK } from '../lexicon.ts';

const wordsOf = (table: LookupTable) => Array.from({ length: table.counts.words }, (_, i) => table.word(i));
/** Returns the entries of a word, as `entity field`. */
const ownersOf = (table: LookupTable, word: string) => {
  const at = table.find(word);
  return Array.from(
    table.owners.subarray(table.ownerStarts[at], table.ownerStarts[at + 1]),
    (owner) => `${entityOfOwner(owner)} ${FIELDS[fieldOf(owner)]}`,
  );
};

describe('the table of a pack', () => {
  const table = buildTable([
    entry('person', 'isaura-venn', 'Isaura Venn', {
      aliases: ['transliteration: Ісаура Вен'],
      roles: [{ title: 'Mayor of Orm', from: '2004', to: '2006' }],
      description: 'Mayor of Orm under the Venn family',
      confusables: ['Venn diagram'],
    }),
    entry('place', 'orm', 'Orm'),
    entry('event', 'orm-fair', 'Orm Fair', {
      event: { date: '2005-05', place: 'orm', participants: ['isaura-venn'], cues: [{ words: ['fair*', 'stalls'] }] },
    }),
  ]);

  it.each([
    ['names, rather than fields of the entity with less weight', 'venn', ['0 name', '2 company']],
    ['aliases, and those in Cyrillic', 'вен', ['0 alias']],
    ['those also in Latin letters', 'ven', ['0 alias']],
    ['roles', 'mayor', ['0 role']],
    ['the years of roles and events', '2005', ['0 year', '2 year']],
    ['descriptions', 'family', ['0 description']],
    ['an event’s place and participants', 'isaura', ['0 name', '2 company']],
    ['cues, without their asterisks', 'stalls', ['2 description']],
    ['initials of people, after a special character', ' iv', ['0 initials']],
    ['phrases that mean something else, after a special character', '!venn diagram', ['0 not']],
    ['no stop words', 'the', []],
  ])('contains %s: %s', (_, word, owners) => expect(table.find(word) < 0 ? [] : ownersOf(table, word)).toEqual(owners));

  it('contains the office in an alias as a role', () => {
    const ofMayor = buildTable([entry('person', 'ona-brill', 'Ona Brill', { aliases: ['Mayor Brill'] })]);
    expect(ownersOf(ofMayor, 'mayor')).toEqual(['0 role']);
  });

  it('keeps the words sorted, each with the length of the prefix that it shares with the one before', () => {
    const words = wordsOf(table);
    expect(words).toEqual([...words].sort());
    words.forEach((word, i) => {
      const shared = table.shared[i]!;
      expect(words[i - 1]?.slice(0, shared) ?? '').toBe(word.slice(0, shared));
      if (i > 0) expect(words[i - 1]![shared]).not.toBe(word[shared]);
    });
  });

  it('has the words that cannot be typed before those that can', () => {
    expect(wordsOf(table).slice(0, table.firstTyped)).toEqual([' iv', ' ів', '!venn diagram']);
  });
});

describe('the table of the README’s two entities', () => {
  const entries = [
    entry('place', 'orm', 'Orm', { description: 'Port' }),
    entry('person', 'ada-orme', 'Ada Orme', { description: 'Mayor of Orm' }),
  ];
  const table = buildTable(entries);

  it('has the words and owners that are shown there', () => {
    const rows = wordsOf(table).map((word, i) => {
      const owners = [...table.owners.subarray(table.ownerStarts[i], table.ownerStarts[i + 1])];
      return [word, table.wordStarts[i], table.shared[i], ...owners];
    });
    expect(rows).toEqual([
      [' ao', 0, 0, 14],
      ['ada', 3, 0, 8],
      ['mayor', 6, 0, 12],
      ['orm', 11, 0, 0, 12],
      ['orme', 14, 3, 8],
      ['port', 18, 0, 4],
    ]);
  });

  it('packs into the bytes that are shown there', () => {
    const bytes = Buffer.from(packLookup(table, entries));
    expect(bytes.length).toBe(74);
    const [shared, more, owners] = ['000000000300', '030305030104', '010101020101'];
    const letters = Buffer.from(' aoadamayorormeport').toString('hex');
    expect(bytes.toString('hex', 24)).toBe(`0000${shared}${more}${owners}${letters}0101010001010006040404`);
  });
});

describe('a table', () => {
  const table = buildTable(PACK.entities);
  const words = wordsOf(table);

  it('finds a word, and the words with a prefix, as a search through all words does', () => {
    const prefix = fc.oneof(
      anyText({ maxLength: 4 }),
      fc.constantFrom(...words).chain((word) => fc.nat(word.length).map((n) => word.slice(0, n))),
    );
    fc.assert(
      fc.property(prefix, (any) => {
        expect(table.find(any)).toBe(words.indexOf(any));
        const begun = words.filter((word) => word.startsWith(any));
        expect(words.slice(table.prefixStart(any), table.prefixEnd(any))).toEqual(begun);
      }),
    );
  });

  it('without entities has no words', () => {
    expect(buildTable([]).counts).toEqual({ entities: 0, words: 0, owners: 0, letters: 0 });
    expect(buildTable([]).find('any')).toBe(-1);
  });

  it('packs an entity and a field into a number that fits into its bytes', () => {
    const most = 2 ** 29 - 1;
    for (const entity of [0, 1, 99_999, most])
      for (const [i, field] of FIELDS.entries()) {
        const [owner] = Uint32Array.of(packOwner(entity, field));
        expect([entityOfOwner(owner!), fieldOf(owner!)]).toEqual([entity, i]);
      }
  });
});

describe('the words of a plain text', () => {
  it.each([
    'Vladimir Putin',
    'NATO-Russia Council',
    'Mayor of Orm, 2004-06',
    'Nord Stream 2',
    '7Up',
    'a  b',
    'a - b',
    'U.S.',
    'Ісаура',
    '',
  ])('are those of its key: %j', (text) => expect(foldedWords(text).join(' ')).toBe(foldKey(text)));

  it('are those of its key, whatever the text', () => {
    const part = fc.constantFrom('Orm', 'x', '12', '3', ' ', ' ', ', ', ',', '-', '.', '’s', 'é', '(');
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        expect(foldedWords(any).join(' ')).toBe(foldKey(any));
      }),
    );
    for (const { name, description, aliases } of [...PACK.entities, ...ENTRIES])
      for (const any of [name, description, ...aliases.map((alias) => alias.text)])
        expect(foldedWords(any).join(' ')).toBe(foldKey(any));
  });
});

describe('Latin letters for a Cyrillic word', () => {
  it.each([
    ['россии', 'rossii'],
    ['крым', 'krym'],
    ['щука', 'shchuka'],
    ['обсє', 'obsye'],
    ['лукьянов', 'lukyanov'],
    ['x5ю', 'x5yu'],
    ['сарајево', 'sarajevo'],
    ['љубљана', 'ljubljana'],
    ['његош', 'njegosh'],
    ['ћуприја', 'cuprija'],
    ['ґенґер', 'genger'],
    ['фазхих', 'fazkhikh'],
    ['швецариіа', 'shvetsariia'],
    ['объезжаем', 'obezzhaem'],
    ['цюрих', 'tsyurikh'],
    ['чилиець', 'chiliets'],
    ['эстония', 'estoniya'],
    ['џибути', 'dzibuti'],
    ['грбовик', 'grbovik'],
    ['әлем', 'әlem'],
  ])('of %s are %s', (word, latin) => expect(inLatin(word)).toBe(latin));

  it.each(['putin', '', '2014', '习近平', 'αθηνα'])('are not computed for %j', (word) =>
    expect(inLatin(word)).toBeUndefined(),
  );
});
