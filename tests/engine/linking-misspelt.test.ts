import fc from 'fast-check';
import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { FUSE_LIMIT, isWithinLimit } from '../../engine/names/spelling.ts';
import { edits } from '../../engine/text/edits.ts';
import { foldKey } from '../../engine/text/tokens.ts';
import { ENTRIES, mentionsOf, PACK_LEXICON, relinked } from './lexicon.ts';

describe('Fuse.js', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'o', ' '), minLength: 3, maxLength: 34 });
  const slips = fc.array(fc.tuple(fc.nat(33), fc.constantFrom('drop', 'swap', 'change', 'add')), { maxLength: 2 });
  /** A name with some letters wrong. */
  const misspelt = (name: string, wrong: [number, string][]) =>
    wrong.reduce((word, [place, slip]) => {
      const at = place % word.length;
      const rest = word.slice(at + 1);
      if (slip === 'drop') return word.slice(0, at) + rest;
      if (slip === 'swap') return word.slice(0, at) + (rest[0] ?? '') + word[at] + rest.slice(1);
      return `${word.slice(0, at)}x${slip === 'add' ? word[at] : ''}${rest}`;
    }, name);

  it('would find whatever is near enough not to be asked about', () => {
    fc.assert(
      fc.property(letters, slips, (name, wrong) => {
        const surface = misspelt(name, wrong);
        fc.pre(surface.trim() === surface && surface !== '' && isWithinLimit(surface, edits(surface, name, 3)));
        const fuse = new Fuse([{ name }], { keys: ['name'], threshold: FUSE_LIMIT, ignoreLocation: true });
        expect(fuse.search(surface)).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
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
      'the other way to spell a word of it',
      'Yesterday the [[Aveline Harbor Board|aveline-harbour-board]] spoke to us.',
    ],
    ['two words as one', 'Yesterday the [[Whitehouse|white-house]] spoke to us.'],
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
  ])('but not another name that is near it: %s', (text) => expect(relinked(text)).toBe(text));

  it('and says so, less surely than of the right spelling', () => {
    const [right] = mentionsOf('Yesterday Ossian Thrane spoke to us.');
    const [wrong] = mentionsOf('Yesterday Ossien Thrane spoke to us.');
    expect(wrong).toMatchObject({ via: 'spelling', alias: 'Ossian Thrane' });
    expect(wrong!.confidence).toBeLessThan(right!.confidence);
  });

  it('but not where the page uses the word often as it is written', () => {
    const text =
      'At dawn Stoltenborg rose. At noon Stoltenborg ate. At dusk Stoltenborg slept. At night Stoltenborg woke.';
    expect(relinked(text)).toBe(text);
  });

  it('with the given name of one spelling and the surname of another', () => {
    const example = 'Yesterday [[Volodymyr Zelensky|volodymyr-zelenskyy]] spoke to us.';
    expect(relinked(example)).toBe(example);
  });

  it('with a given name that is short, as in a full name of nine letters', () => {
    const example = 'Yesterday [[Jon Kerry|john-kerry]] spoke to us.';
    expect(relinked(example)).toBe(example);
  });

  it('but not with another given name before it, in a short paragraph', () => {
    const example = '[[John Kerry|john-kerry]] met Bob Kerrey.';
    expect(relinked(example)).toBe(example);
  });
});

describe('one letter wrong', () => {
  // a person with other spellings may be one letter away from one of those
  const people = ENTRIES.filter(({ kind, aliases }) => kind === 'person' && aliases.length === 0);
  /** Inside the surname: a first letter wrong makes another name. */
  const slip = fc.tuple(fc.constantFrom(...people), fc.nat(), fc.constantFrom('', 'x'));

  it('in a full name of the small lexicon keeps it that person, wherever it is', () => {
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
    ['Yesterday the NATO-Rusia Council sat for hours.', 'nato-russia-council'],
    ['Yesterday Mitch McConell spoke to us.', 'mitch-mcconnell'],
    ['Yesterday Yatsenyk spoke to us.', 'arseny-yatsenyuk'],
    ['Yesterday Khamanei spoke to us.', 'ali-khamenei'],
    ['Yesterday the Organisation for Security and Cooperation in Euorpe spoke to us.', 'osce'],
  ])('%s', (text, id) => expect(mentionsOf(text, { lexicon: PACK_LEXICON }).map(({ entity }) => entity)).toEqual([id]));
});
