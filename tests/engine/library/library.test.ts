import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../data/build/files.ts';
import { Library } from '../../../engine/library/library.ts';
import type { Entity, Kind, Pack } from '../../../engine/model/pack.ts';
import type { Mention } from '../../../engine/model/types.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import { builtWell } from '../../data/folder.ts';
import { PACK } from '../lexicon.ts';
import { parsePassages } from '../score-passages.ts';
import { SMALL_PACK } from '../small-pack.ts';
import { libraryOf, opened } from './library-of.ts';

const entity = (kind: Kind, id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name,
  kind,
  aliases: [],
  description: `${name} of this pack`,
  roles: [],
  background: [],
  related: [],
  coverage: [],
  ...more,
});
const packOf = (id: string, entities: Entity[], more: Partial<Pack> = {}): Pack => ({
  ...SMALL_PACK,
  id,
  title: `The pack ${id}`,
  articles: [],
  statements: [],
  entities,
  ...more,
});
const spoken = (text: string, mentions: Mention[]) =>
  mentions.map(({ start, end, entity: id, confidence }) => `${text.slice(start, end)} → ${id} ${confidence}`);

describe('a library without packs', () => {
  const library = libraryOf();

  it('finds nothing and has no contents', () => {
    expect(library.link('John Kerry met Sergei Lavrov.')).toEqual([]);
    expect(library.lookUp('kerry')).toEqual([]);
    expect(library.summary()).toEqual({ names: 0, articles: 0, examples: [] });
    expect(library.holdings()).toEqual({ articles: [], names: [], unlisted: [] });
    expect(library.read('Nothing.')).toMatchObject([{ text: 'Nothing.' }]);
  });
});

describe('one entity in two packs', () => {
  const first = packOf('first', [entity('place', 'geneva', 'Geneva'), entity('person', 'ada-quill', 'Ada Quill')]);
  const second = packOf('second', [
    entity('place', 'geneva', 'GENEVA'),
    entity('person', 'quill', 'Ada Quill', { sameAs: ['wikidata:Q1'] }),
  ]);
  const library = libraryOf(first, second);

  it('is one if kind and name are the same', () => {
    expect(library.canonicalId('second/geneva')).toBe('geneva');
    expect(library.view('second/geneva', { present: [] })).toMatchObject({
      id: 'geneva',
      pack: { id: 'first', title: 'The pack first' },
      elsewhere: [{ id: 'geneva', pack: { id: 'second' }, description: 'GENEVA of this pack' }],
    });
  });

  it('is two if the kind is another', () => {
    const other = packOf('second', [entity('organization', 'geneva', 'Geneva')]);
    expect(libraryOf(first, other).canonicalId('second/geneva')).toBe('second/geneva');
  });

  it('is one if they share an identifier, whatever their names', () => {
    const named = packOf('named', [entity('person', 'a-quill', 'A. Quill', { sameAs: ['wikidata:Q1'] })]);
    expect(libraryOf(named, second).canonicalId('second/quill')).toBe('a-quill');
  });

  it('is two if their identifiers of one scheme differ', () => {
    const other = packOf('other', [entity('person', 'quill', 'Ada Quill', { sameAs: ['wikidata:Q2'] })]);
    expect(libraryOf(second, other).canonicalId('other/quill')).toBe('other/quill');
  });

  it('is two if one pack has two of the name', () => {
    const twins = packOf('twins', [entity('person', 'elder', 'Ada Quill'), entity('person', 'younger', 'Ada Quill')]);
    const both = libraryOf(first, twins);
    expect(both.canonicalId('twins/elder')).toBe('twins/elder');
    expect(both.view('ada-quill', { present: [] })).not.toHaveProperty('elsewhere');
  });

  it('is two events if they happened at different times', () => {
    const talks = (date: string) =>
      entity('event', 'talks', 'Geneva talks', { event: { date, participants: [], cues: [{ words: ['talks'] }] } });
    const [of2014, of2022] = [packOf('a', [talks('2014-04')]), packOf('b', [talks('2022-01-10')])];
    expect(libraryOf(of2014, of2022).canonicalId('b/talks')).toBe('b/talks');
    expect(libraryOf(of2014, packOf('c', [talks('2014-04-17')])).canonicalId('c/talks')).toBe('talks');
  });

  it('is marked once, with the higher confidence of the two packs', () => {
    const text = 'Ada Quill went to Geneva.';
    expect(spoken(text, library.link(text))).toEqual(spoken(text, libraryOf(first).link(text)));
  });

  it('is found once by lookup', () => {
    expect(library.lookUp('ada quill').map(({ id }) => id)).toEqual(['ada-quill']);
  });

  it('has the note of the first pack that has one', () => {
    const lamp = { ...SMALL_PACK, id: 'lamp' };
    const story = { present: ['nils-orrefor'], published: '2013-01-01' };
    const note = libraryOf(lamp).notes(story)['nils-orrefor'];
    expect(note).toBeTruthy();
    const keeper = SMALL_PACK.entities.find(({ id }) => id === 'nils-orrefor')!;
    const other = packOf('other', [{ ...keeper, coverage: [], roles: [], description: 'A baker of this pack' }]);
    expect(libraryOf(lamp, other).notes(story)['nils-orrefor']).toBe(note);
    expect(libraryOf(other, lamp).notes(story)['nils-orrefor']).not.toBe(note);
  });

  it('is shown in the order of the packs, which the reader sets', () => {
    const other = new Library([opened(second), opened(first, true)]);
    expect(other.canonicalId('ada-quill')).toBe('second/quill');
    expect(other.view('ada-quill', { present: [] })).toMatchObject({
      pack: { id: 'second' },
      elsewhere: [{ pack: { id: 'first' } }],
    });
  });
});

describe('two entities with the same name in two packs', () => {
  it('are rivals, and each is shown with the other', () => {
    const towns = packOf('towns', [entity('place', 'town', 'Vesterholm')]);
    const clubs = packOf('clubs', [entity('organization', 'club', 'Vesterholm')]);
    const [mention] = libraryOf(towns, clubs).link('They went to Vesterholm on Monday.');
    expect(mention).toMatchObject({ entity: 'town', rivals: ['clubs/club'] });
    expect(mention!.confidence).toBeLessThan(0.9);
  });

  it('are not rivals if one of them is only spelt alike', () => {
    const text = 'They flew to Vesterholm on Monday.';
    const near = packOf('near', [entity('place', 'vesterhalm', 'Vesterhalm')]);
    const exact = packOf('exact', [entity('place', 'vesterholm', 'Vesterholm')]);
    expect(spoken(text, libraryOf(near, exact).link(text))).toEqual([
      spoken(text, libraryOf(exact).link(text))[0]!.replace('vesterholm', 'exact/vesterholm'),
    ]);
  });

  it('are distinguished if one name is part of the other’s longer name', () => {
    const text = 'The Bank of Vesterholm closed.';
    const banks = packOf('banks', [entity('organization', 'bank', 'Bank of Vesterholm')]);
    const towns = packOf('towns', [entity('place', 'vesterholm', 'Vesterholm')]);
    expect(
      libraryOf(towns, banks)
        .link(text)
        .map(({ entity: id }) => id),
    ).toEqual(['banks/bank']);
  });

  it('are both found if the longer name is that of an event', () => {
    const event = { date: '2031', participants: [], cues: [] };
    const falls = packOf('falls', [entity('event', 'fall', 'Fall of Vesterholm', { event })]);
    const towns = packOf('towns', [entity('place', 'vesterholm', 'Vesterholm')]);
    const found = libraryOf(towns, falls).link('The Fall of Vesterholm was in May.');
    expect(found.map(({ entity: id }) => id)).toEqual(['falls/fall', 'vesterholm']);
  });
});

describe('a pack that stands back', () => {
  const towns = packOf('towns', [entity('place', 'vesterholm', 'Vesterholm'), entity('place', 'old', 'Old Skerry')]);
  const kept = packOf('kept', [entity('person', 'ada-quill', 'Ada Quill'), entity('place', 'skerry', 'Skerry')]);
  const library = new Library([opened(towns, true), { ...opened(kept), standsBack: true }]);
  const found = (text: string) => library.link(text).map((one) => `${text.slice(one.start, one.end)} → ${one.entity}`);

  it('has its names found beside those of other packs, before and after them', () => {
    expect(found('Ada Quill left Vesterholm. In Vesterholm they missed Ada Quill.')).toEqual([
      'Ada Quill → kept/ada-quill',
      'Vesterholm → vesterholm',
      'Vesterholm → vesterholm',
      'Ada Quill → kept/ada-quill',
    ]);
  });

  it('has none found in words that another pack knows', () => {
    expect(found('They went to Old Skerry, and not to Skerry.')).toEqual(['Old Skerry → old', 'Skerry → kept/skerry']);
  });
});

describe('lookup in several packs', () => {
  it('does not treat a word as a misspelling if another pack has it', () => {
    const near = packOf('near', [entity('place', 'genova', 'Genova')]);
    const exact = packOf('exact', [entity('place', 'geneva', 'Geneva')]);
    expect(
      libraryOf(near)
        .lookUp('geneva')
        .map(({ id }) => id),
    ).toEqual(['genova']);
    expect(
      libraryOf(near, exact)
        .lookUp('geneva')
        .map(({ id }) => id),
    ).toEqual(['exact/geneva']);
  });

  it('answers a question from the pack that knows the name', () => {
    const library = libraryOf(PACK, SMALL_PACK);
    const [speaker] = SMALL_PACK.statements.flatMap(({ speaker }) => speaker ?? []);
    const { name } = SMALL_PACK.entities.find(({ id }) => id === speaker)!;
    expect(library.answer(`what did ${name} say`)).toMatchObject({
      asks: 'said',
      of: { id: `${SMALL_PACK.id}/${speaker}` },
    });
  });
});

describe('the content of several packs', async () => {
  const subject = new URL('../subjects/att-time-warner/', import.meta.url);
  const { pack: other } = await builtWell(readFolder(fileURLToPath(new URL('pack', subject))));
  const texts = [
    ...parsePassages(readFileSync(new URL('passages.txt', subject), 'utf8')),
    ...['1', '11'].flatMap((file) =>
      parsePassages(readFileSync(new URL(`../passages/${file}.txt`, import.meta.url), 'utf8')),
    ),
  ];
  const namesOf = (library: Library, text: string) =>
    library
      .link(text)
      .filter(({ confidence, via }) => confidence >= 0.5 && via !== 'cue')
      .map((mention) => `${foldKey(text.slice(mention.start, mention.end))} → ${library.entity(mention.entity)!.name}`);

  /** In one pack, Washington is the United States, and the White House a body; in the other, a city and a building. */
  it.each([
    ['the bundled one', PACK, other, ['washington → United States']],
    ['another', other, PACK, ['washington → Washington', 'white house → White House']],
  ])('is found as by each pack alone, except for namesakes: %s', (_, alone, beside, namesakes) => {
    const [one, both, turned] = [libraryOf(alone), libraryOf(alone, beside), libraryOf(beside, alone)];
    const lost = texts.flatMap(({ text }) => {
      const [found, inverse] = [namesOf(both, text), namesOf(turned, text)];
      return namesOf(one, text).filter((name) => !found.includes(name) || !inverse.includes(name));
    });
    expect([...new Set(lost)].sort()).toEqual(namesakes);
  });

  it('is counted together, and each article has its pack', () => {
    const both = libraryOf(PACK, other);
    expect(both.summary().articles).toBe(PACK.articles.length + other.articles.length);
    const { articles } = both.holdings();
    expect(new Set(articles.map(({ pack }) => pack!.id))).toEqual(new Set([PACK.id, other.id]));
    for (const { article } of articles) expect(both.article(article.id)).toMatchObject({ article: { id: article.id } });
  });
});
