import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { exactCandidates } from '../../../engine/names/candidates.ts';
import { readPage } from '../../../engine/text/page.ts';
import { type Token, tokenize } from '../../../engine/text/tokens.ts';
import { ENTRIES, LEXICON } from '../lexicon.ts';

/** A written form of an entity, as words. */
interface Spelling {
  id: string;
  tokens: Token[];
}

/** Every form of the small lexicon's entities, except topics, which are never marked. */
const SPELLINGS: Spelling[] = ENTRIES.filter(({ kind }) => kind !== 'topic').flatMap((entry: LexiconEntry) => {
  const forms = [entry.name, ...entry.aliases.map(({ text }) => text)];
  if (entry.kind === 'person') forms.push(entry.name.split(' ').at(-1)!);
  return forms.map((form) => ({ id: entry.id, tokens: tokenize(form) }));
});

const joined = ({ gap }: Token) => gap === 'space' || gap === 'hyphen';

/** Whether a word is written as in the name, or all in capitals. */
const sameWord = (here: Token, there: Token) =>
  here.key === there.key && (here.case === there.case || here.case === 'upper');

/** The slow reference implementation: compares every form with every position of the text, word by word. */
function slowly(text: string): string[] {
  const tokens = tokenize(text);
  const spans = new Set<string>();
  for (const { id, tokens: words } of SPELLINGS) {
    for (let from = 0; from + words.length <= tokens.length; from++) {
      const here = tokens.slice(from, from + words.length);
      if (here.slice(1).every(joined) && here.every((token, k) => sameWord(token, words[k]!)))
        spans.add(`${from}-${from + words.length - 1} ${id}`);
    }
  }
  return [...spans].sort();
}

/**
 * The engine's own search, limited to what the reference implementation finds. The engine also finds `Lavrov, Sergei`,
 * `John F. Kerry`, two words written as one, and names in small letters, which the linking tests cover.
 */
function quickly(text: string): string[] {
  const page = readPage(text, LEXICON.words);
  const spans = new Set<string>();
  for (const { from, to, form, small } of exactCandidates(page, LEXICON)) {
    const here = Array.from({ length: to - from + 1 }, (_, k) => page.tokens.at(from + k)!);
    if (form.owner < 0 || small || here.length !== form.keys.length || !here.slice(1).every(joined)) continue;
    const written = SPELLINGS.some(
      ({ id, tokens }) =>
        id === LEXICON.entries.at(form.owner)!.id &&
        tokens.length === here.length &&
        here.every((token, k) => sameWord(token, tokens[k]!)),
    );
    if (written) spans.add(`${from}-${to} ${LEXICON.entries.at(form.owner)!.id}`);
  }
  return [...spans].sort();
}

/** The ways in which a name may be written. */
const written = fc
  .tuple(
    fc.constantFrom(...ENTRIES.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)])),
    fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => `${name}’s`,
      (name) => name.normalize('NFD'),
      (name) => name.replace(/(\p{L}{3})/gu, '$1\u00ad'),
      (name) => name.replaceAll(' ', '\u00a0'),
      (name) => name.split(' ')[0]!,
      (name) => name.split(' ').at(-1)!,
    ),
  )
  .map(([name, write]) => write(name));
const noise = fc.constantFrom(
  'the',
  'envoy',
  'Port',
  'House',
  'and',
  'New',
  '2014',
  'of',
  'US',
  'us',
  'price',
  'Кремль',
  '🙂',
);
const between = fc.constantFrom(' ', ' ', ' ', '-', ', ', '. ', '\n', ' “', '” ', '—', '… ', '  ');
const text = fc
  .array(fc.tuple(fc.oneof(written, noise), between), { maxLength: 25, size: 'max' })
  .map((pieces) => pieces.flat().join(''));

describe('the search for exact candidates', () => {
  it('finds what comparing every form at every position finds', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(quickly(any)).toEqual(slowly(any));
      }),
      { numRuns: 500 },
    );
  });

  it('is compared on texts that contain names', () => {
    const sizes = fc.sample(text, 100).map((any) => slowly(any).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(500);
  });

  it.each([
    ['John Kerry', 2],
    ['John, Kerry', 1],
    ['John. Kerry', 1],
    ['Port-Aveline', 1],
    ['PORT AVELINE HARBOUR BOARD', 2],
    ['Aveline Harbour', 0],
  ])('and its slow reference implementation find the same names: %s has %i', (any, count) => {
    expect(slowly(any)).toHaveLength(count);
    expect(quickly(any)).toHaveLength(count);
  });
});
