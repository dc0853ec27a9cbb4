import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUSE_LIMIT, misspelling } from '../../engine/names/misspelling.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { ENTRIES, mentionsOf, PACK_LEXICON, relinked } from './lexicon.ts';

describe('a misspelling, by the score of Fuse.js', () => {
  const score = (surface: string, name: string) => misspelling(surface, { keys: name.split(' ') });

  it.each([
    ['one letter too many, in a short name', 'irran', 'iran'],
    ['one letter left out', 'viena', 'vienna'],
    ['one letter wrong', 'stoltenburg', 'stoltenberg'],
    ['two letters wrong, of nine', 'stoltenborh', 'stoltenberg'],
    ['two neighbouring letters swapped, which is one edit', 'lavorv', 'lavrov'],
    ['a letter before another, which only looks like a swap', 'bejing', 'beijing'],
    ['two words written as one', 'whitehouse', 'white house'],
    ['three letters in a long name', 'vladmir pootin', 'vladimir putin'],
    [
      'a name longer than Fuse.js reads at once',
      'council for security and coperation in euorpe',
      'council for security and cooperation in europe',
    ],
  ])('is %s: %s', (_, surface, name) => expect(score(surface, name)).toBeLessThanOrEqual(FUSE_LIMIT));

  it.each([
    ['two letters in a short name', 'vietnam', 'vienna'],
    ['the beginning of a longer name', 'afghan', 'afghanistan'],
    ['its end', 'macedonia', 'north macedonia'],
    ['another name with the same end', 'england', 'estland'],
    ['another person', 'jane corry', 'john kerry'],
  ])('is not %s: %s', (_, surface, name) => expect(score(surface, name)).toBeGreaterThan(FUSE_LIMIT));

  it('has a worse score the more letters are wrong', () => {
    const scores = ['stoltenberg', 'stoltenburg', 'stoltemburg'].map((surface) => score(surface, 'stoltenberg'));
    expect(scores[0]).toBe(0);
    expect(scores).toEqual([...scores].sort());
    expect(new Set(scores).size).toBe(3);
  });
});

describe('a misspelt name is linked', () => {
  it.each([
    ['a letter dropped', 'Yesterday [[Vladmir Putin|vladimir-putin]] spoke to us.'],
    ['a letter doubled', 'Yesterday [[Vladimir Puttin|vladimir-putin]] spoke to us.'],
    ['a letter changed', 'Yesterday [[Ossien Thrane|ossian-thrane]] spoke to us.'],
    ['two letters swapped', 'Yesterday [[Stoltneberg|jens-stoltenberg]] spoke to us.'],
    ['a single long word', 'Yesterday [[Stoltenburg|jens-stoltenberg]] spoke to us.'],
    ['two edits in a long name', 'Yesterday [[Marbel Quenec|maribel-quennec]] spoke to us.'],
    ['another transliteration', 'Yesterday [[Zelenskiy|volodymyr-zelenskyy]] spoke to us.'],
    [
      'another spelling of one of its words',
      'Yesterday the [[Aveline Harbor Board|aveline-harbour-board]] spoke to us.',
    ],
    ['two words written as one', 'Yesterday the [[Whitehouse|white-house]] spoke to us.'],
    ['a place of one word', 'Yesterday, in [[Vesterhlom|vesterholm]], they spoke to us.'],
  ])('with %s: %s', (_, example) => expect(relinked(example)).toBe(example));

  it.each([
    'Yesterday Vlad Putinov spoke to us.',
    'Yesterday the Putins and the Russian envoy spoke of Putinism.',
    'Yesterday Crimeans, Genevans and Ukrainian envoys spoke to us.',
    'Yesterday Moss Cowley spoke to us in Parish and Genoa.',
    'Yesterday they spoke of keys, berry, parish and thrones.',
    'Yesterday Terry spoke to Perry, and Merry to Berry.',
    'Yesterday Jane Corry and Joanna Kemrie spoke to us.',
    'Yesterday the ABH and the HAB spoke to us.',
    'Yesterday the people of Nordstrom spoke to us.',
  ])('but not if it is another, similar name: %s', (text) => expect(relinked(text)).toBe(text));

  it('with a lower confidence than if spelt correctly, and says so', () => {
    const [right] = mentionsOf('Yesterday Ossian Thrane spoke to us.');
    const [wrong] = mentionsOf('Yesterday Ossien Thrane spoke to us.');
    expect(wrong).toMatchObject({ via: 'spelling', alias: 'Ossian Thrane' });
    expect(wrong!.confidence).toBeLessThan(right!.confidence);
  });

  it('but not if the page often uses the word as it is written', () => {
    const text =
      'At dawn Stoltenborg rose. At noon Stoltenborg ate. At dusk Stoltenborg slept. At night Stoltenborg woke.';
    expect(relinked(text)).toBe(text);
  });

  it('with the given name in one spelling and the surname in another', () => {
    const example = 'Yesterday [[Volodymyr Zelensky|volodymyr-zelenskyy]] spoke to us.';
    expect(relinked(example)).toBe(example);
  });

  it('with a wrong letter in a short given name, if the full name has nine letters', () => {
    const example = 'Yesterday [[Jon Kerry|john-kerry]] spoke to us.';
    expect(relinked(example)).toBe(example);
  });

  it('but not with another given name before it, in a short paragraph', () => {
    const example = '[[John Kerry|john-kerry]] met Bob Kerrey.';
    expect(relinked(example)).toBe(example);
  });
});

describe('one letter wrong', () => {
  // without aliases, as a misspelling may differ from another spelling by only one letter
  const people = ENTRIES.filter(({ kind, aliases }) => kind === 'person' && aliases.length === 0);
  /** A typo after the first letter of the surname, as a different first letter makes a different name. */
  const slip = fc.tuple(fc.constantFrom(...people), fc.nat(), fc.constantFrom('', 'x'));

  it('anywhere in a full name of the small lexicon still means that person', () => {
    fc.assert(
      fc.property(slip, ([{ name, id }, at, put]) => {
        const first = name.indexOf(' ') + 2;
        const place = first + (at % (name.length - first));
        const misspelt = name.slice(0, place) + put + name.slice(place + (put ? 0 : 1));
        fc.pre(foldKey(name) !== foldKey(misspelt));
        expect(mentionsOf(`Yesterday ${misspelt} spoke to us.`).map(({ entity }) => entity)).toEqual([id]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('misspelt bundled names', () => {
  it('that end as nationalities do', () => {
    const text = 'Yesterday Ted Cruz and other Repubicans spoke to us.';
    const found = mentionsOf(text, { lexicon: PACK_LEXICON }).map(({ entity }) => entity);
    expect(found).toEqual(['ted-cruz', 'republican-party']);
  });

  it.each([
    ['Yesterday Sergie Lavrov spoke to us.', 'sergei-lavrov'],
    ['Yesterday the Kremlinn spoke to us.', 'kremlin'],
    ['Yesterday they flew to Itally with us.', 'italy'],
    ['Yesterday they flew to Irran with us.', 'iran'],
    ['Yesterday they praised the NATO-Rusia Council.', 'nato-russia-council'],
    ['Yesterday Mitch McConell spoke to us.', 'mitch-mcconnell'],
    ['Yesterday Yatsenyk spoke to us.', 'arseny-yatsenyuk'],
    ['Yesterday Khamanei spoke to us.', 'ali-khamenei'],
    ['Yesterday the Organisation for Security and Cooperation in Euorpe spoke to us.', 'osce'],
  ])('%s', (text, id) => expect(mentionsOf(text, { lexicon: PACK_LEXICON }).map(({ entity }) => entity)).toEqual([id]));

  it.each(['Vietnam', 'England', 'Africa', 'Bruegel'])('but not %s, which is two letters from a name', (word) => {
    expect(mentionsOf(`Yesterday they flew to ${word} with us.`, { lexicon: PACK_LEXICON })).toEqual([]);
  });

  it('but not if one of the words is another word', () => {
    const text = 'Yesterday Russian Foreign Minister Sergei Lavrov spoke to us.';
    const found = mentionsOf(text, { lexicon: PACK_LEXICON }).map(({ entity }) => entity);
    expect(found).not.toContain('russian-foreign-ministry');
  });

  it.each([
    ['Slovinia', 'slovenia'],
    ['Slovkia', 'slovakia'],
  ])('as the more similar of two: %s', (word, id) => {
    const found = mentionsOf(`Yesterday they flew to ${word} with us.`, { lexicon: PACK_LEXICON });
    expect(found.map(({ entity }) => entity)).toEqual([id]);
  });

  it('but not if two are equally similar', () => {
    expect(mentionsOf('Yesterday they flew to Slovekia with us.', { lexicon: PACK_LEXICON })).toEqual([]);
  });
});

describe('a page full of misspelt names', () => {
  it('has only a limited number of them linked, as each takes time', () => {
    const text = 'Sergei Lavrof left. '.repeat(600);
    const misspelt = mentionsOf(text, { lexicon: PACK_LEXICON }).filter(({ via }) => via === 'spelling');
    expect(misspelt).toHaveLength(500);
  });
});
