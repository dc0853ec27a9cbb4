import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLookupTable } from '../../engine/lookup/build.ts';
import { compileLookup, lookUp, openLookup } from '../../engine/lookup.ts';
import { EntityList } from '../../engine/model/entities.ts';
import { ENTRIES, entry, PACK } from './lexicon.ts';

const bundled = compileLookup(PACK.entities, PACK.synonyms);
const first = (query: string) => lookUp(bundled, query)[0]?.id;
const ids = (query: string) => lookUp(bundled, query).map(({ id }) => id);

describe('looking up the bundled pack', () => {
  it.each([
    ['the full name', 'Vladimir Putin', 'vladimir-putin'],
    ['a surname', 'lavrov', 'sergei-lavrov'],
    ['an unfinished name', 'stolt', 'jens-stoltenberg'],
    ['one more letter', 'zele', 'volodymyr-zelenskyy'],
    ['another transliteration', 'zelensky', 'volodymyr-zelenskyy'],
    ['another script', 'Путин', 'vladimir-putin'],
    ['diacritics', 'Genève', 'geneva'],
    ['a typo', 'stoltenburg', 'jens-stoltenberg'],
    ['a typo in a short name', 'puttin', 'vladimir-putin'],
    ['a typo in both words', 'vladmir puttin', 'vladimir-putin'],
    ['an abbreviation', 'eu', 'european-union'],
    ['an abbreviation with dots', 'U.S.', 'united-states'],
    ['an old name of a town', 'kiev', 'kyiv'],
    ['a role', 'nato chief', 'jens-stoltenberg'],
    ['a role of a country', 'russian foreign minister', 'sergei-lavrov'],
    ['an event by its words', 'crimea annexed', 'annexation-of-crimea'],
    ['an event by a synonym', 'crimea takeover', 'annexation-of-crimea'],
    ['an event by its participants and place', 'kerry lavrov paris', 'kerry-lavrov-meeting-in-paris'],
    ['a topic', 'red lines', 'red-lines'],
    ['a reworded form', 'white home', 'white-house'],
    ['who said it', 'what did Sherman say', 'wendy-sherman'],
    ['who said it of something', 'what did lavrov say about crimea', 'sergei-lavrov'],
    ['who was told something', 'who told kerry that', 'john-kerry'],
    ['a question about a number', 'how many russian troops', 'russian-troop-build-up'],
    ['small words in between', 'who is the secretary general of nato', 'jens-stoltenberg'],
  ])('finds by %s: %s', (_, query, id) => expect(first(query)).toBe(id));

  it.each([
    '',
    '   ',
    '?!…',
    'the of and',
    'what did he say',
    'who said that',
    '🙂',
    'banana bread recipe',
    'premier league table',
    'qwertyuiop',
    'zzzz',
    'xyzzy plugh',
    'asdf jkl',
    '12345678',
    'how to knit socks',
    'george washington',
    'Washington Post',
    'biden press ambassador',
    'weather',
    'swift',
    'trumpet',
    'japan',
    'it',
  ])('finds nothing for %j', (query) => expect(ids(query)).toEqual([]));

  it.each([
    ['a role in a year', 'us president 2014', 'barack-obama'],
    ['a role that has not ended, in a year after its first', 'president of ukraine 2021', 'volodymyr-zelenskyy'],
    ['swapped letters of a short word', 'jhon kerry', 'john-kerry'],
    ['three initials', 'vvp', 'vladimir-putin'],
    ['a Cyrillic name in Latin letters', 'krym', 'crimea'],
    ['a Cyrillic name of two words in Latin letters', 'belyi dom', 'white-house'],
    ['a typo in a word of two letters, beside the rest of the name', 'xo jinping', 'xi-jinping'],
    ['a typo in a role', 'russian foreing minister', 'sergei-lavrov'],
  ])('finds by %s: %s', (_, query, id) => expect(first(query)).toBe(id));

  it.each([
    ['the name alone', 'what is nato', 'nato'],
    ['a misspelt surname of two letters', 'ted cruse', 'ted-cruz'],
    ['a name without its space', 'johnkerry', 'john-kerry'],
    ['a name with a space too many, and the next word', 'crim ea annexation', 'annexation-of-crimea'],
    ['initials of a thing', 'ns2', 'nord-stream-2'],
    ['a name, with a question that cannot be answered', 'g7 leaders', 'g7'],
    ['letters separated by spaces', 'e u', 'european-union'],
    ['a kind of event', 'war', 'separatist-conflict-in-eastern-ukraine'],
    ['a question about an event', 'who started the war', 'separatist-conflict-in-eastern-ukraine'],
    ['what happened somewhere', 'what happened in Paris', 'kerry-lavrov-meeting-in-paris'],
    ['what happened in a month', 'what happened in january 2022', 'us-russia-talks-in-geneva'],
    ['a synonym of the pack', 'seizure', 'annexation-of-crimea'],
    ['an office, which is no part of a name', 'us president', 'joe-biden'],
  ])('finds by %s: %s', (_, query, id) => expect(first(query)).toBe(id));

  it('matches two letters with the beginning of a name, but not of a transliteration', () => {
    expect(lookUp(bundled, 'un')[0]!.name).toMatch(/^United/);
    expect(ids('un')).not.toContain('hungary');
    expect(first('ung')).toBe('hungary');
  });

  it('matches a misspelt word with names, and not with words of descriptions', () => {
    const named = lookUp(bundled, 'putni').filter(({ name, matched }) => !`${name} ${matched}`.includes('Putin'));
    expect(first('putni')).toBe('vladimir-putin');
    expect(named).toEqual([]);
  });

  it.each([
    ['Лавров', 'Лавров'],
    ['lavrov', 'Sergei Lavrov'],
    ['Путин', 'Путин'],
    ['putni', 'Vladimir Putin'],
    ['belyi dom', 'Белый дом'],
  ])('shows a name in the script that was typed, if it has such a form: %s', (query, matched) =>
    expect(lookUp(bundled, query)[0]!.matched).toBe(matched),
  );

  it('has several results if several match, a known name before one named in passing', () => {
    const found = ids('secretary of state');
    expect(found).toEqual(expect.arrayContaining(['john-kerry', 'antony-blinken']));
    expect(ids('ukraine')[0]).toBe('ukraine');
    expect(ids('ukraine').length).toBeGreaterThan(1);
  });

  it('has a result for each of two names that have nothing in common', () => {
    expect(ids('qatar lukyanov').sort()).toEqual(['fyodor-lukyanov', 'qatar']);
  });
});

describe('looking up invented names', () => {
  const lookup = compileLookup([
    ...ENTRIES,
    entry('person', 'isaura-venn', 'Isaura Venn', {
      roles: [{ title: 'Harbour master of Port Aveline', from: '2004', to: '2011' }],
      description: 'Harbour master, 2004-11',
    }),
  ]);
  const answers = (query: string) => lookUp(lookup, query).map(({ id }) => id);

  it.each([
    ['thrane', 'ossian-thrane'],
    ['ossian thran', 'ossian-thrane'],
    ['osian thrane', 'ossian-thrane'],
    ['ahb', 'aveline-harbour-board'],
    ['harbour master', 'isaura-venn'],
    ['harbour master 2009', 'isaura-venn'],
    ['dredging', 'dredging'],
    ['aveline siege', 'siege-of-port-aveline'],
  ])('finds by a name or a role: %s', (query, id) => expect(answers(query)[0]).toBe(id));

  it('treats a word of another name as a typo if no name has all the words as typed', () => {
    const many = compileLookup([...ENTRIES, entry('person', 'osian-brell', 'Osian Brell')]);
    expect(lookUp(many, 'osian thrane').map(({ id }) => id)).toEqual(['ossian-thrane']);
    expect(lookUp(many, 'osian brell').map(({ id }) => id)).toEqual(['osian-brell']);
  });

  it('finds people by their initials if no word matches', () => expect(answers('iv')).toContain('isaura-venn'));

  it('ranks the one that the coverage names more before its equal', () => {
    const twins = compileLookup([
      entry('place', 'lesser-orm', 'Orm', { coverage: [{ article: 'a', count: 1 }] }),
      entry('place', 'greater-orm', 'Orm', { coverage: [{ article: 'a', count: 40 }] }),
    ]);
    expect(lookUp(twins, 'orm').map(({ id }) => id)).toEqual(['greater-orm', 'lesser-orm']);
  });
});

describe('an office in a query', () => {
  it('means the one who holds it, not a former holder who has the office in a name', () => {
    const role = { title: 'US president' };
    const lookup = compileLookup([
      entry('person', 'former', 'Arvo Quern', {
        aliases: ['President Arvo Quern'],
        roles: [{ ...role, from: '1993', to: '2001' }],
      }),
      entry('person', 'present', 'Ona Brill', { roles: [{ ...role, from: '2020' }] }),
    ]);
    const found = (query: string) => lookUp(lookup, query).map(({ id }) => id);
    expect(found('us president')).toEqual(['present', 'former']);
    expect(found('president quern')).toEqual(['former']);
  });
});

describe('a stored table', () => {
  const stored = buildLookupTable(PACK.entities, PACK.synonyms);
  const entities = new EntityList(PACK.entities);

  it('gives the same results as the one it was made from', () => {
    const opened = openLookup(entities, stored);
    for (const { name } of PACK.entities)
      for (const query of [name.slice(0, 4), `${name}x`])
        expect(lookUp(opened, query), query).toEqual(lookUp(bundled, query));
  });

  it('is refused if it is damaged, or belongs to another pack', () => {
    expect(() => lookUp(openLookup(entities, stored.slice(0, -4)), 'putin')).toThrow('damaged');
    const others = new EntityList(PACK.entities.slice(1));
    expect(() => lookUp(openLookup(others, stored), 'putin')).toThrow(`not ${PACK.entities.length - 1}: build it`);
  });

  it('is neither unpacked nor built before the first query', () => {
    const untouchable = new Proxy<typeof PACK.entities>([], {
      get: () => {
        throw new Error('touched');
      },
    });
    const lookup = compileLookup(untouchable);
    expect(lookUp(lookup, '')).toEqual([]);
    expect(() => lookUp(lookup, 'putin')).toThrow('touched');
    const broken = openLookup(entities, new ArrayBuffer(0));
    expect(lookUp(broken, '')).toEqual([]);
    expect(() => lookUp(broken, 'putin')).toThrow('damaged');
  });
});

describe('a result', () => {
  it('shows the form that matched, and which parts of it', () => {
    const [kyiv] = lookUp(bundled, 'kie');
    expect(kyiv).toMatchObject({ id: 'kyiv', name: 'Kyiv', kind: 'place', matched: 'Kiev', ranges: [[0, 3]] });
    expect(kyiv!.description).not.toBe('');
  });

  const query = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .constantFrom(...PACK.entities.map(({ name }) => name))
      .chain((name) => fc.nat(name.length).map((n) => name.slice(0, n))),
    fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  );

  it('is valid for any query, and no entity has two', () => {
    fc.assert(
      fc.property(query, (any) => {
        const results = lookUp(bundled, any);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        for (const { matched, ranges, score } of results) {
          expect(score).toBeGreaterThan(0);
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(matched.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes before those that match less, and there are no more than requested, for any word', () => {
    const word = fc.constantFrom(
      ...PACK.entities.flatMap(({ name, description }) => `${name} ${description}`.split(' ')),
    );
    fc.assert(
      fc.property(word, fc.nat(12), fc.integer({ min: 1, max: 12 }), (any, typed, most) => {
        const scores = lookUp(bundled, any.slice(0, typed), most).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(most);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  it('is the only one if one is requested, although two words have a result each', () => {
    expect(lookUp(bundled, 'qatar lukyanov', 1)).toHaveLength(1);
  });

  it('is first for every entity of the pack if its own name is typed', () => {
    const wrong = PACK.entities.filter(({ id, name }) => first(name) !== id);
    expect(wrong.map(({ name }) => `${name}: ${first(name)}`)).toEqual([]);
  });

  it('shows which word a misspelt one matched', () => {
    expect(lookUp(bundled, 'jens stoltenburg')[0]).toMatchObject({
      matched: 'Jens Stoltenberg',
      ranges: [
        [0, 4],
        [5, 16],
      ],
    });
  });

  it.each([
    ['one word repeated', 'putin '.repeat(100_000)],
    ['one letter repeated', 'x'.repeat(1_000_000)],
    ['words of one letter', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
    ['long unknown words', 'mzxcvbnmqwert yuioplkjhgfd sapoiuytrewq '.repeat(10_000)],
    ['the characters that begin special words', '!kerry washington'],
    ['half a surrogate pair', '\ud83d \udc00 \udfff'],
    ['controls', '\u0000\u0001\uffff'],
    ['names of properties of objects', 'constructor __proto__ hasOwnProperty toString'],
  ])('can be computed for a query of %s', (_, query) => expect(() => lookUp(bundled, query)).not.toThrow());
});

describe('a phrase that means something else', () => {
  const place = { description: 'Capital, named for George Washington' };
  const mayor = entry('person', 'ada-george', 'Ada George', { description: 'Mayor of Washington' });
  const found = (confusables: string[]) =>
    lookUp(
      compileLookup([entry('place', 'washington', 'Washington', { ...place, confusables }), mayor]),
      'george washington',
    );

  it('finds neither the entity that it does not mean nor one that is ranked lower', () => {
    expect(found([]).map(({ id }) => id)).toEqual(['washington', 'ada-george']);
    expect(found(['George Washington'])).toEqual([]);
  });
});

describe('a pack’s synonyms', () => {
  const flood = entry('event', 'orm-flood', 'Orm inundation');
  const find = (query: string) => lookUp(compileLookup([flood], { flood: ['inundation'] }), query).map(({ id }) => id);

  it('are found like the words that they stand for', () => expect(find('orm flood')).toEqual(['orm-flood']));
  it('are unknown to a pack without them', () => expect(lookUp(compileLookup([flood]), 'orm flood')).toEqual([]));
  it('are stored with the table', () => {
    const opened = openLookup(new EntityList([flood]), buildLookupTable([flood], { flood: ['inundation'] }));
    expect(lookUp(opened, 'flood orm')).toHaveLength(1);
  });
});
