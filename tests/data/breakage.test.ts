import { describe, expect, it } from 'vitest';
import { build } from '../../data/build/pipeline.ts';
import { builtWell, changed, complaints, engine, secondPack } from './folder.ts';

const PEOPLE = 'entities/people.yaml';
const EVENTS = 'entities/events.yaml';
const SAID = 'entities/statements.yaml';
const FIRST = 'articles/001-varnholt-wants-the-lamp-out.md';

/** Returns the number of the line with some words, counted from 1. */
function lineOf(file: string, words: string): number {
  const { text } = secondPack().files.find((source) => source.file === file)!;
  return text.slice(0, text.indexOf(words)).split('\n').length;
}

/** Breaks a file and expects exactly one complaint, at the line with the words `at`. */
async function expectComplaint(file: string, from: string, to: string, at: string, says: RegExp) {
  const found = await complaints(changed(file, from, to));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(says);
  expect(found[0]).toMatch(new RegExp(`^${file}:${lineOf(file, at)}: `));
}

it('a copy that software altered needs a description to show in place of its headline', () =>
  expectComplaint(
    FIRST,
    'copy: original',
    'copy: reworded',
    'copy: original',
    /a reworded copy needs a "description" to show in place of its headline/,
  ));

describe('a receipt', () => {
  it('with a wrong letter is shown with the nearest words of its article', () =>
    expectComplaint(
      PEOPLE,
      'quote: he had offered to turn the lamp',
      'quote: he had offered to turn the lamb',
      'quote: he had offered',
      /the quote "he had offered to turn the lamb.*" is not in 002-talks-on-the-ferry; nearest: "he had offered to turn the lamp to the sea in the weeks when the herring spawn\."; copy the words/,
    ));

  it('with other quotation marks or dashes is reported differently from one with other words', () =>
    expectComplaint(
      EVENTS,
      'quote: is over after 4 weeks',
      'quote: is over after\u00a04 weeks',
      'quote: is over',
      /the quote "is over after.4 weeks" is not in 003-the-lamp-turns: its quotation marks, dashes or spaces differ; the article has: "is over after 4 weeks"/,
    ));

  it('from another article is reported with the article that has it', () =>
    expectComplaint(
      PEOPLE,
      'article: 001-varnholt-wants-the-lamp-out\n          quote: Its founder',
      'article: 003-the-lamp-turns\n          quote: Its founder',
      'quote: Its founder',
      /is not in 003-the-lamp-turns, but in 001-varnholt-wants-the-lamp-out: name that article/,
    ));

  it('of an unknown article is reported with the articles that exist', () =>
    expectComplaint(
      PEOPLE,
      'article: 001-varnholt-wants-the-lamp-out\n          quote: Its founder',
      'article: 001-varnholt\n          quote: Its founder',
      'article: 001-varnholt-wants-the-lamp-out\n          quote: Its founder',
      /there is no article "001-varnholt"; the articles are 001-varnholt-wants-the-lamp-out, 002/,
    ));

  it('that resembles no words of the article is reported as such', () =>
    expectComplaint(
      PEOPLE,
      'quote: Its founder, Jorrik Haldane',
      'quote: zebras graze upon Saturn',
      'quote: Its founder',
      /nothing there resembles it/,
    ));

  it('is required for every sentence of background', () =>
    expectComplaint(
      PEOPLE,
      `
      receipts:
        - article: 003-the-lamp-turns
          quote: she would come to Eskmoor in individual`,
      '',
      '- text: She said',
      /the key "receipts" is missing; every sentence of background needs at least one receipt/,
    ));
});

describe('an identifier that packs share', () => {
  const PLACES = 'entities/places.yaml';
  const named = (place: string, ...identifiers: string[]) =>
    `  name: ${place}\n  sameAs:\n${identifiers.map((one) => `    - ${one}\n`).join('')}`;

  it('is kept in the pack', async () => {
    const inOrder = changed(
      PLACES,
      '  name: Eskmoor\n  description: Harbour town on the Sound of Esk\n',
      '  name: Eskmoor\n  description: Harbour town on the Sound of Esk\n  sameAs:\n    - atlas:Esk.1\n    - wikidata:Q0\n',
    );
    const { pack } = await builtWell(inOrder);
    expect(pack.entities.find(({ id }) => id === 'eskmoor')!.sameAs).toEqual(['atlas:Esk.1', 'wikidata:Q0']);
  });

  it('belongs to one entity', async () => {
    const one = changed(PLACES, '  name: Eskmoor\n', named('Eskmoor', 'wikidata:Q0'));
    const found = await complaints(
      changed(PLACES, '  name: Sound of Esk\n', named('Sound of Esk', 'wikidata:Q0'), one),
    );
    expect(found).toContainEqual(
      expect.stringMatching(
        /^entities\/places\.yaml:\d+: "wikidata:Q0" is an identifier of "eskmoor" \(entities\/places\.yaml:3\) as well; it belongs to one entity, once$/,
      ),
    );
  });

  it.each(['Q0', 'Wikidata:Q0', 'wikidata:', 'wikidata:Q 0', 'https://example.org/'])(
    'is refused unless it is scheme:value: %s',
    async (wrong) => {
      const found = await complaints(changed(PLACES, '  name: Eskmoor\n', named('Eskmoor', JSON.stringify(wrong))));
      expect(found.join('\n')).toMatch(/an identifier is scheme:value, like wikidata:Q9061/);
    },
  );
});

describe('an id', () => {
  it('of an unknown place is reported with the one that was probably meant', () =>
    expectComplaint(
      EVENTS,
      'place: eskmoor',
      'place: eskmor',
      'place: eskmoor',
      /the place "eskmor" is the id of no entity; did you mean "eskmoor"\?/,
    ));

  it('of an entity that is no place is refused as a place', () =>
    expectComplaint(
      EVENTS,
      'place: eskmoor',
      'place: herring',
      'place: eskmoor',
      /the place "herring" is of kind topic; a place is expected/,
    ));

  it('of a participant must lead to an entity', () =>
    expectComplaint(
      EVENTS,
      '- varnholt',
      '- atlantis',
      '- varnholt',
      /the participant "atlantis" is the id of no entity; correct the id/,
    ));

  it('in a cue’s needs must lead to an entity', () =>
    expectComplaint(
      EVENTS,
      '@eskmoor|harbour',
      '@eskmore|harbour',
      '- "@eskmoor|harbour"',
      /the need "eskmore" is the id of no entity/,
    ));

  it('of a speaker must lead to an entity', () =>
    expectComplaint(
      SAID,
      'speaker: jorrik-haldane',
      'speaker: jorik-haldane',
      'speaker: jorrik',
      /the speaker "jorik-haldane" .* did you mean "jorrik-haldane"/,
    ));

  it('that a statement is about must lead to an entity', () =>
    expectComplaint(SAID, '- gull-point', '- gull-pond', '- gull-point', /about "gull-pond" is the id of no entity/));

  it('of a statement’s article must lead to an article', async () => {
    const found = await complaints(changed(SAID, 'article: 003-the-lamp-turns', 'article: 003-the-lamp'));
    expect(found.join('\n')).toMatch(/entities\/statements\.yaml:\d+: there is no article "003-the-lamp"/);
  });

  it('must be unique', async () => {
    const found = await complaints(changed('entities/places.yaml', 'id: gull-point', 'id: eskmoor'));
    expect(found).toContain(
      `entities/places.yaml:${lineOf('entities/places.yaml', 'id: gull-point')}: the id "eskmoor" is taken (entities/places.yaml:1); ids are unique`,
    );
  });

  it('consists of lower-case words joined by hyphens', async () => {
    const found = await complaints(changed('entities/topics.yaml', 'id: herring', 'id: The Herring'));
    expect(found.join('\n')).toMatch(/entities\/topics\.yaml:1: id: an id is lower-case words joined by hyphens/);
  });
});

describe('a name', () => {
  it('that two entities claim is refused, however it is spelt', () =>
    expectComplaint(
      'entities/topics.yaml',
      '- fisheries',
      '- E.S.K.M.O.O.R.',
      '- fisheries',
      /"E\.S\.K\.M\.O\.O\.R\." is claimed by "eskmoor" \(entities\/places\.yaml:2\) as well; a form of a name belongs to one entity/,
    ));

  it('that repeats another of the same entity is refused', () =>
    expectComplaint(
      PEOPLE,
      '- Yorrick Haldane',
      '- JORRIK HALDANE',
      '- Yorrick',
      /"JORRIK HALDANE" reads the same as "Jorrik Haldane" to the engine; remove one/,
    ));

  it('that the engine does not find is refused', async () => {
    // the linker is changed so that it misses one form
    const { problems } = await build(secondPack(), (entities) => {
      const link = engine(entities);
      return (text, facts) => (text.includes('that ELC was') ? [] : link(text, facts));
    });
    expect(problems).toEqual([
      {
        file: 'entities/organizations.yaml',
        line: lineOf('entities/organizations.yaml', '- ELC'),
        says: expect.stringMatching(
          /the engine does not find "ELC" in a sentence as a form of "eskmoor-light-company"/,
        ),
      },
    ]);
  });

  it('in an article that no entity covers is listed with its first place and its count', () =>
    expectComplaint(
      FIRST,
      'a school, and the only ice house',
      'a school by Ottilie Brandt, and the only ice house',
      'a school, and',
      /no entity covers the name "Ottilie Brandt"; add an entity or alias \(--draft helps\), or set it aside/,
    ));

  it('in aside.yaml that no article has is refused', async () => {
    const found = await complaints(
      changed('entities/aside.yaml', "name: The Inventor's Gazette", "name: The Inventor's Gazelle"),
    );
    expect(found.join('\n')).toMatch(
      /entities\/aside\.yaml:1: "The Inventor's Gazelle" stands in no article; correct it, or remove the line/,
    );
    expect(found.join('\n')).toMatch(/no entity covers the name "The Inventor's|no entity covers the name "Gazette"/);
  });
});

describe('an entity that no article mentions', () => {
  it('is refused', async () => {
    const folder = secondPack();
    const places = folder.files.find(({ file }) => file === 'entities/places.yaml')!;
    places.text = `- id: atlantis\n  name: Atlantis\n  description: Sunken\n${places.text}`;
    expect(await complaints(folder)).toEqual([
      'entities/places.yaml:1: no article mentions "atlantis": the engine finds none of its names, and it has no receipt; correct its names, or remove it',
    ]);
  });
});

describe('a date', () => {
  it('that is in no calendar is refused', () =>
    expectComplaint(
      PEOPLE,
      'date: 2040-03-09',
      'date: 2014-13-45',
      'date: 2040-03-09',
      /"2014-13-45" has no such month: months go from 01 to 12/,
    ));

  it('that its month does not have is refused', () =>
    expectComplaint(
      PEOPLE,
      'date: 2040-03-09',
      'date: 2041-02-29',
      'date: 2040-03-09',
      /"2041-02-29" has no such day: 2041-02 has days 01 to 28/,
    ));

  it('that ends before it begins is refused', () =>
    expectComplaint(
      EVENTS,
      '2040-03-04/2040-04-01',
      '2040-04-01/2040-03-04',
      'date: 2040-03-04',
      /the span "2040-04-01\/2040-03-04" ends before it begins/,
    ));

  it('that is only a year needs quotation marks', () =>
    expectComplaint(
      PEOPLE,
      'date: 2040-03-09',
      'date: 2040',
      'date: 2040-03-09',
      /date must be text; write it in quotation marks: "2040"/,
    ));

  it('of a statement is not after its article', () =>
    expectComplaint(
      SAID,
      'date: 2040-04-01',
      'date: 2040-04-02',
      'date: 2040-04-01',
      /it was said \(2040-04-02\) after its article was published \(2040-04-01\)/,
    ));

  it('of an event needs a receipt', async () => {
    const { text } = secondPack().files.find(({ file }) => file === EVENTS)!;
    const receipts = text.slice(text.indexOf('  dateReceipts'), text.indexOf('  place'));
    const found = await complaints(changed(EVENTS, receipts, ''));
    expect(found[0]).toMatch(/^entities\/events\.yaml:4: the date needs dateReceipts, or "dateBasis: general"/);
  });
});

describe('a role', () => {
  it('needs receipts or a basis', () =>
    expectComplaint(
      PEOPLE,
      '\n      basis: general',
      '',
      '- title: Mayor',
      /the role "Mayor of Varnholt" needs receipts, or "basis: general"/,
    ));

  it('does not end before it begins', () =>
    expectComplaint(
      PEOPLE,
      '      basis: general',
      '      from: "2041"\n      to: "2040"\n      basis: general',
      'background:\n    - text: She said',
      /the role "Mayor of Varnholt" ends \(2040\) before it begins \(2041\)/,
    ));
});

describe('a key', () => {
  it('that is unknown is reported with those that are known', () =>
    expectComplaint(
      PEOPLE,
      '  titles:',
      '  title:',
      '  titles:',
      /unknown key "title"; the keys here are id, name, description, aliases, sameAs, surname, knownBySurname, alsoWord, titles/,
    ));

  it('that is missing is reported with what to write', () =>
    expectComplaint(
      PEOPLE,
      '  description: Mayor of Varnholt in 2040\n',
      '',
      '- id: tilda-rausch',
      /the key "description" is missing; one dated line/,
    ));

  it('with a wrong choice is reported with the valid ones', () =>
    expectComplaint(
      SAID,
      'fidelity: reworded',
      'fidelity: garbled',
      'fidelity: reworded',
      /fidelity is "garbled"; it must be "verbatim" or "reworded"/,
    ));
});

describe('statements', () => {
  it('that are reworded need a gist', () =>
    expectComplaint(
      SAID,
      '\n  gist: Light was given for fish.',
      '',
      '- article: 003',
      /a reworded statement needs a gist/,
    ));

  it('cover every pair of quotation marks in the articles', () =>
    expectComplaint(
      FIRST,
      'a school, and the only ice house',
      'a “so-called” school, and the only ice house',
      'a school, and',
      /no statement covers the quotation "so-called"; add it to entities\/statements\.yaml, or set it aside there with a reason/,
    ));

  it('are checked for quotation marks without a partner', async () => {
    const found = await complaints(
      changed(FIRST, 'We ask for darkness, and we ask politely.”', 'We ask for darkness.'),
    );
    expect(found).toContain(
      `${FIRST}:${lineOf(FIRST, '“Since the lamp')}: a quotation mark has no partner in its paragraph: "ty,” Rausch said on Thursday. “We ask for darkness. The lam"`,
    );
  });

  it('have an excerpt that is part of their words', () =>
    expectComplaint(
      SAID,
      'excerpt: then he named',
      'excerpt: then she named',
      'excerpt:',
      /the excerpt is no verbatim part of its words/,
    ));

  it('outside quotation marks are reported, not direct', async () => {
    const found = await complaints(
      changed(SAID, 'words: We ask for darkness, and we ask politely.', 'words: the fishermen of Varnholt admit'),
    );
    expect(found.join('\n')).toMatch(
      /statements\.yaml:\d+: these words stand in no quotation marks; write "mode: reported"/,
    );
  });

  it('are unique', async () => {
    const folder = secondPack();
    const said = folder.files.find(({ file }) => file === SAID)!;
    const last = said.text.slice(said.text.indexOf('- article: 003'));
    said.text += last;
    expect(await complaints(folder)).toEqual([
      expect.stringMatching(/the same words of the same article stand at entities\/statements\.yaml:\d+; keep one/),
    ]);
  });
});

describe('the format of a file', () => {
  it('has entries in order', async () => {
    const found = await complaints(changed('entities/places.yaml', 'id: gull-point', 'id: zz-point'));
    expect(found.join('\n')).toMatch(
      /places\.yaml:\d+: "sound-of-esk" must stand before "zz-point": entries are sorted by id; --fix puts it right/,
    );
  });

  it('has keys in order', () =>
    expectComplaint(
      PEOPLE,
      '  name: Tilda Rausch\n  description: Mayor of Varnholt in 2040\n',
      '  description: Mayor of Varnholt in 2040\n  name: Tilda Rausch\n',
      '  name: Tilda Rausch',
      /is not in canonical form: expected " {2}name: Tilda Rausch", found " {2}description: Mayor of Varnholt in 2040"; --fix puts it right/,
    ));

  it('is the one that the YAML library writes', () =>
    expectComplaint(
      PEOPLE,
      'name: Tilda Rausch',
      'name: "Tilda Rausch"',
      'name: Tilda',
      /is not in canonical form: expected .*, found " {2}name: "Tilda Rausch""/,
    ));

  it('has no comments', () =>
    expectComplaint(
      PEOPLE,
      'name: Tilda Rausch',
      'name: Tilda Rausch # sic',
      'name: Tilda',
      /comments are not kept here; move it to the README/,
    ));

  it('is YAML', async () => {
    const found = await complaints(changed(PEOPLE, 'name: Tilda Rausch', 'name: [Tilda Rausch'));
    expect(found[0]).toMatch(/^entities\/people\.yaml:\d+: is not valid YAML here: /);
    expect(found.join()).not.toMatch(/\n/);
  });

  it('is a list', async () => {
    const folder = secondPack();
    folder.files.find(({ file }) => file === 'entities/aside.yaml')!.text = 'name: x\n';
    expect((await complaints(folder))[0]).toBe(
      'entities/aside.yaml:1: must be a list (entries that begin with "- "), or []',
    );
  });
});

describe('an article', () => {
  it('without front matter is refused', async () => {
    const found = await complaints(changed(FIRST, '---\n', '***\n'));
    expect(found[0]).toBe(
      `${FIRST}:1: has no front matter; the first line must be --- and a later line --- must end it`,
    );
    // references to it are not reported as dangling, too
    expect(found).toHaveLength(1);
  });

  it('whose front matter does not end is refused', async () => {
    const found = await complaints(changed(FIRST, '\n---\n', '\n'));
    expect(found[0]).toMatch(/001-.*:1: its front matter does not end/);
  });

  it('without a key of the front matter is refused', async () => {
    const found = await complaints(changed(FIRST, 'copy: original\n', ''));
    expect(found).toEqual([`${FIRST}:2: the key "copy" is missing`]);
  });

  it('with a wrong date of publication is refused with its line', () =>
    expectComplaint(
      FIRST,
      'value: 2040-03-02',
      'value: 2040-03-32',
      'value: 2040-03-02',
      /"2040-03-32" has no such day/,
    ));

  it('without text is refused', async () => {
    const folder = secondPack();
    const first = folder.files.find(({ file }) => file === FIRST)!;
    first.text = first.text.slice(0, first.text.indexOf('\n---\n') + 5);
    expect(await complaints(folder)).toEqual([`${FIRST}: has no text after its front matter`]);
  });

  it('has at most a quarter of its words quoted', async () => {
    const found = await complaints(changed(SAID, '  excerpt: then he named a price\n', ''));
    expect(found).toEqual([
      expect.stringMatching(
        /^articles\/002-talks-on-the-ferry\.md: the pack would hold 4\d of its 167 words, and 41 \(a quarter\) are allowed; shorten quotes, or give statements an excerpt$/,
      ),
    ]);
  });

  it('whose file name is no id is refused', async () => {
    const folder = secondPack();
    const files = folder.files.map((source) =>
      source.file === FIRST ? { ...source, file: 'articles/One Lamp.md' } : source,
    );
    expect((await complaints({ ...folder, files })).join('\n')).toMatch(
      /articles\/One Lamp\.md: its name is its id and must be lower-case words/,
    );
  });
});

describe('many problems', () => {
  it('are all collected in one run', async () => {
    let folder = changed(PEOPLE, 'date: 2040-03-09', 'date: 2040-03-99');
    folder = changed(EVENTS, 'place: eskmoor', 'place: nowhere', folder);
    folder = changed(SAID, '\n  gist: Light was given for fish.', '', folder);
    const found = await complaints(folder);
    expect(found.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining([PEOPLE, EVENTS, SAID]));
  });
});
