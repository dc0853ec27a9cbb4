import { describe, expect, it } from 'vitest';
import { Coverage } from '../../../engine/context/context.ts';
import { countOf } from '../../../engine/context/earning.ts';
import { EntityList } from '../../../engine/model/entities.ts';
import { PACK } from '../lexicon.ts';
import { SMALL_PACK } from '../small-pack.ts';

const coverage = new Coverage(SMALL_PACK, new EntityList(SMALL_PACK.entities));
const view = (published?: string, present: string[] = [], id = 'nils-orrefor') =>
  coverage.view(id, { present, ...(published ? { published } : {}) })!;

describe('the facts about an entity', () => {
  it('are what was known, then what came since, each the newest first, with the outlet and the date of each receipt', () => {
    const { facts } = view('2012-09-01');
    expect(facts.map(({ text }) => text)).toEqual(['He saved a crew.', 'He kept the lamp.', 'He was elected mayor.']);
    expect(facts[0]!.receipts).toMatchObject([
      { quote: 'saved the crew', article: { id: 'storm', outlet: { value: 'The Skerry Courier' }, copy: 'original' } },
    ]);
  });

  it.each([
    ['2005-12-31', ['since', 'since', 'since']],
    ['2010-01-31', ['then', 'since', 'since']],
    ['2010-02-01', ['then', 'since', 'since']],
    ['2010-02-03', ['then', 'then', 'since']],
    ['2012-11-01', ['then', 'then', 'then']],
    ['2012', ['then', 'then', 'then']],
    ['2026-05-01', ['then', 'then', 'then']],
    [undefined, ['then', 'then', 'then']],
  ])('are divided by the date of the story: %s', (published, when) =>
    expect(view(published).facts.map((fact) => fact.when)).toEqual(when),
  );

  it('begin with those that share names with the story; rare names count more, places less', () => {
    const { facts } = view('2013-01-01', ['nils-orrefor', 'skerry', 'lamp-board']);
    expect(facts.map(({ text, shared }) => [text, shared])).toEqual([
      ['He kept the lamp.', ['Lamp Board', 'Skerry']],
      ['He was elected mayor.', ['Skerry']],
      ['He saved a crew.', []],
    ]);
  });

  it('begin with those that share the name that the story names most often', () => {
    const keeper = structuredClone(SMALL_PACK.entities[0]!);
    keeper.background = ['lamp-board', 'town-council'].map((name) => ({
      text: name,
      date: '2006',
      receipts: [{ article: 'vote', quote: name }],
      names: [name],
    }));
    const pack = new Coverage(SMALL_PACK, new EntityList([keeper, ...SMALL_PACK.entities.slice(1)]));
    const first = (...present: string[]) => pack.view(keeper.id, { present, published: '2013' })!.facts[0]!.text;
    // the board occurs less often in the coverage
    expect(first('town-council', 'skerry', 'lamp-board')).toBe('town-council');
    expect(first('lamp-board', 'skerry', 'town-council')).toBe('lamp-board');
  });

  it('that lasted beyond the story belong to what came since; those dated by the current year do not', () => {
    const keeper = structuredClone(SMALL_PACK.entities[0]!);
    const receipts = keeper.background[0]!.receipts;
    keeper.background = ['2009/2011', '2010', '2010-06'].map((date) => ({ text: date, date, receipts }));
    const pack = new Coverage(SMALL_PACK, new EntityList([keeper]));
    const { facts } = pack.view(keeper.id, { present: [], published: '2010-06-15' })!;
    expect(facts.map(({ text, when }) => [text, when])).toEqual([
      ['2010-06', 'then'],
      ['2010', 'then'],
      ['2009/2011', 'since'],
    ]);
  });

  it('are, in a few words, the role at the story’s time or else the description; places have none', () => {
    const notes = (published?: string) =>
      new Coverage(PACK, new EntityList(PACK.entities)).notes({
        present: ['john-kerry', 'nato', 'crimea', 'nobody'],
        ...(published ? { published } : {}),
      });
    expect(notes('2014-03-31')).toEqual({
      'john-kerry': 'US secretary of state',
      nato: 'Military alliance of North American and European states, founded in 1949',
    });
    expect(notes('2025-01-31')['john-kerry']).toMatch(/2013/);
    expect(notes()['john-kerry']).toMatch(/2013/);
  });

  it('are none for an id that the pack does not have', () => {
    expect(coverage.view('nobody', { present: [] })).toBeUndefined();
    expect(coverage.ref('nobody')).toBeUndefined();
  });

  it('leave out related entities that the pack does not have, and reworded names', () => {
    expect(view().related.map(({ id }) => id)).toEqual(['skerry', 'lamp-board']);
    expect(view().otherNames).not.toContain('Nil Ore Before');
  });

  it('list other names in the script of the name before those in other scripts', () =>
    expect(view().otherNames).toEqual(['Nils Orefor', 'Нильс Оррефор']));

  it('include the match, with the names of its rivals, and say if it is a guess', () => {
    const match = { surface: 'Orrefor', alias: 'Orrefor', aliasType: 'plain', via: 'surname' } as const;
    const matchAt = (confidence: number) =>
      coverage.view('nils-orrefor', { present: [] }, { ...match, confidence, rivals: ['skerry', 'nobody'] })!.match;
    const rivals = [{ id: 'skerry', name: 'Skerry', kind: 'place' }];
    expect(matchAt(0.9)).toEqual({ ...match, unsure: false, rivals });
    expect(matchAt(0.89)).toEqual({ ...match, unsure: true, rivals });
    expect(view().match).toBeUndefined();
  });
});

describe('the role', () => {
  it.each([
    ['2003-06-01', 'Assistant keeper', true],
    ['2006-03-01', 'Assistant keeper', true],
    ['2008-01-01', 'Keeper of the lamp', true],
    ['2012-08-31', 'Keeper of the lamp', true],
    ['2012-10-01', 'Keeper of the lamp', false],
    ['2013-01-01', 'Mayor', true],
    ['2026-05-01', 'Mayor', true],
  ])('on %s is %s', (published, title, current) => expect(view(published).role).toMatchObject({ title, current }));

  it('is none before the first', () => expect(view('1999-01-01').role).toBeUndefined());
  it('is none if none is known', () => expect(view('2012-01-01', [], 'skerry').role).toBeUndefined());
  it('is the last one, but not as a current one, if the story has no date', () =>
    expect(view().role).toMatchObject({ title: 'Mayor', current: false }));
});

describe('a card is history', () => {
  it.each([
    ['2012-11-20', false],
    ['2012-11-21', true],
    ['2026-05-01', true],
    ['2009-01-01', false],
    [undefined, false],
  ])('if the story is newer than all coverage: %s %s', (published, history) => {
    expect(view(published)).toMatchObject({ history, coverageEnds: '2012-11-20' });
    expect(view(published).storyDate).toBe(published);
  });
});

describe('statements', () => {
  it('come newest first on each side of the story’s date', () => {
    const said = view('2012-09-01').statements.map(({ text, when }) => [when, text]);
    expect(said).toEqual([
      ['then', 'The lamp stays.'],
      ['then', 'He would not leave the lamp.'],
      ['then', 'they would hold out'],
      ['since', 'Vote me.'],
    ]);
  });

  it('begin with those about what the story names', () => {
    const said = view('2012-09-01', ['great-storm']).statements.map(({ text }) => text);
    expect(said[0]).toBe('they would hold out');
  });

  it('have their gist if there is one, or else their words, but not both', () => {
    const said = structuredClone(SMALL_PACK.statements[0]!);
    said.gist = 'He said that the lamp “stays”.';
    const told = new Coverage({ ...SMALL_PACK, statements: [said] }, new EntityList(SMALL_PACK.entities));
    expect(told.view('nils-orrefor', { present: [] })!.statements).toMatchObject([
      { text: 'He said that the lamp “stays”.', quoted: false },
    ]);
  });

  it('have their words beside the gist if software altered them', () => {
    const altered = view().statements.filter(({ garbled }) => garbled !== undefined);
    expect(altered).toMatchObject([{ text: 'He would not leave the lamp.', garbled: 'A lantern remaineth.' }]);
  });

  it('are quoted if they are verbatim and direct', () => {
    const quoted = view().statements.filter((statement) => statement.quoted);
    expect(quoted.map(({ text }) => text)).toEqual(['Vote me.', 'The lamp stays.']);
  });

  it('of an event are those about it, each with its speaker', () => {
    const { statements, eventDate } = view(undefined, [], 'great-storm');
    expect(eventDate).toBe('2010-02-01/2010-02-03');
    expect(statements.map(({ speaker, speakerName }) => [speaker, speakerName])).toEqual([
      ['nils-orrefor', 'Nils Orrefor'],
      [undefined, 'a fisherman'],
    ]);
  });

  it('of a place are none, although some are about it', () =>
    expect(view(undefined, [], 'skerry').statements).toEqual([]));

  it.each([
    ['the small pack', SMALL_PACK],
    ['the bundled pack', PACK],
  ])('that were garbled are never quoted or shown as they are, in %s', (_, pack) => {
    const garbled = new Set(pack.statements.filter((s) => s.fidelity === 'reworded').map(({ words }) => words));
    expect(garbled.size).toBeGreaterThan(0);
    const all = new Coverage(pack, new EntityList(pack.entities));
    const shown = pack.entities.flatMap(({ id }) => all.view(id, { present: [] })!.statements);
    for (const { text, quoted, garbled: original } of shown) {
      expect(garbled.has(text)).toBe(false);
      if (original !== undefined) expect(quoted).toBe(false);
    }
  });
});

describe('related coverage', () => {
  const related = (present: string[], published?: string) =>
    coverage
      .related({ present, ...(published ? { published } : {}) })
      .map(({ article, shared }) => [article.id, shared]);

  it('are articles that share names with the story; rare names count most', () =>
    expect(related(['skerry', 'lamp-board', 'town-council'])).toEqual([
      ['lamp', ['Lamp Board', 'Town Council', 'Skerry']],
      ['vote', ['Town Council', 'Skerry']],
    ]));

  it('is none if they share only places, or only one name', () => {
    expect(related(['skerry'])).toEqual([]);
    expect(related(['town-council'])).toEqual([]);
  });

  it('is two articles at most', () => expect(related(['skerry', 'nils-orrefor', 'town-council'])).toHaveLength(2));

  it('is nearest to the story in time if names decide nothing', () => {
    const named = ['skerry', 'nils-orrefor'];
    expect(related(named, '2010-02-04').map(([id]) => id)).toEqual(['storm', 'lamp']);
    expect(related(named, '2013-01-01').map(([id]) => id)).toEqual(['vote', 'lamp']);
  });

  it('needs more names in common the older the article is', () => {
    const named = ['nils-orrefor', 'great-storm', 'skerry', 'town-council'];
    expect(related(named, '2012-11-20').map(([id]) => id)).toEqual(['vote', 'lamp']);
    expect(related(named, '2010-02-05').map(([id]) => id)[0]).toBe('storm');
  });

  it('is empty if nothing is shared', () => expect(related(['nobody'])).toEqual([]));

  it('of an entity is the articles that name it most often, with the other names that the story shares', () => {
    const { coverage: articles } = view(undefined, ['skerry', 'nils-orrefor', 'town-council']);
    expect(articles.map(({ article, count, shared }) => [article.id, count, shared])).toEqual([
      ['lamp', 6, ['Town Council', 'Skerry']],
      ['vote', 2, ['Town Council', 'Skerry']],
    ]);
  });

  it('of a place is none if the story shares only places with it', () => {
    const ofPlace = (present: string[]) => view(undefined, present, 'skerry').coverage.map(({ article }) => article.id);
    expect(ofPlace(['skerry', 'town-council'])).toEqual(['vote', 'lamp']);
    const otherPlace = { ...SMALL_PACK.entities[2]!, kind: 'place' as const };
    const pack = new Coverage(SMALL_PACK, new EntityList([SMALL_PACK.entities[1]!, otherPlace]));
    expect(pack.view('skerry', { present: ['skerry', otherPlace.id] })!.coverage).toEqual([]);
  });

  it('shows a description of an altered copy in place of its headline', () => {
    const [lamp, vote] = view().coverage.map(({ article }) => article);
    expect(lamp!.title).toBe('The Courier on the lamp, a copy altered by software');
    expect(vote!.title).toBe('About vote');
  });

  it('says which copies are reworded, and where an article is found', () => {
    const [lamp, vote] = view().coverage.map(({ article }) => article);
    expect(lamp).toMatchObject({ copy: 'reworded' });
    expect(lamp).not.toHaveProperty('url');
    expect(vote).toMatchObject({ copy: 'original', url: 'https://courier.example/vote' });
  });
});

describe('an entity earns an underline', () => {
  const earns = (id: string, ...present: string[]) => coverage.earnsMark(id, countOf([id, ...present]));

  it('by three facts about a person, but not about anything else', () => {
    expect(earns('nils-orrefor')).toBe(true);
    const body = { ...SMALL_PACK.entities[0]!, id: 'body', kind: 'organization' as const };
    const pack = new Coverage({ ...SMALL_PACK, statements: [] }, new EntityList([body, ...SMALL_PACK.entities]));
    expect(pack.earnsMark('body', countOf(['body', 'skerry']))).toBe(false);
    expect(pack.earnsMark('body', countOf(['body', 'lamp-board']))).toBe(true);
  });

  it('by one fact that names another entity of the story that is no place', () => {
    const keeper = { ...SMALL_PACK.entities[0]!, id: 'keeper', background: [SMALL_PACK.entities[0]!.background[1]!] };
    const pack = new Coverage({ ...SMALL_PACK, statements: [] }, new EntityList([keeper, ...SMALL_PACK.entities]));
    expect(pack.earnsMark('keeper', countOf(['keeper']))).toBe(false);
    expect(pack.earnsMark('keeper', countOf(['keeper', 'skerry']))).toBe(false);
    expect(pack.earnsMark('keeper', countOf(['keeper', 'lamp-board']))).toBe(true);
  });

  it.each<[string, number, 'person' | 'organization', number, boolean]>([
    ['in passing', 1, 'organization', 10, false],
    ['in passing of what the story is about', 10, 'organization', 10, true],
    ['in passing of a person', 1, 'person', 10, true],
    ['twice', 1, 'organization', 10, true],
  ])('by a name that the story names %s', (how, own, kind, most, expected) => {
    const one = { ...SMALL_PACK.entities[0]!, id: 'one', kind, background: [SMALL_PACK.entities[0]!.background[1]!] };
    const pack = new Coverage({ ...SMALL_PACK, statements: [] }, new EntityList([one, ...SMALL_PACK.entities]));
    const boards = how === 'twice' ? ['lamp-board', 'lamp-board'] : ['lamp-board'];
    const named = countOf([...new Array(own).fill('one'), ...new Array(most).fill('skerry'), ...boards]);
    expect(pack.earnsMark('one', named)).toBe(expected);
  });

  it('not without any fact, nor with an id that the pack does not have', () => {
    expect(earns('lamp-board', 'nils-orrefor')).toBe(false);
    expect(earns('nobody')).toBe(false);
  });
});
