import { describe, expect, it } from 'vitest';
import type { FolderText } from '../../data/build/files.ts';
import { court, courtWith, joined, PEOPLE, SAID } from './court.ts';
import { changed, secondPack } from './folder.ts';

describe('a difference that the first folder decides, with a warning:', () => {
  it.each<[string, FolderText, string]>([
    [
      'a description',
      courtWith('entities/places.yaml', 'Fishing town of some 4,000 people', 'A village'),
      'court/entities/places.yaml:9: the description "A village in 2040" of "varnholt" differs from entities/places.yaml:15, which stands; make them agree',
    ],
    [
      'a date that overlaps the first',
      courtWith('entities/events.yaml', '2040-03-04/2040-04-01', '2040-03'),
      'court/entities/events.yaml:4: the date 2040-03 of "blockade-of-eskmoor" differs from entities/events.yaml:4, which stands; make them agree',
    ],
    [
      'the type of an alias',
      courtWith(
        'entities/places.yaml',
        '      - Old Eskmoor',
        '      - Old Eskmoor\n- id: point\n  name: Gull Point\n  description: Headland near Eskmoor with a lamp since February 2040\n  aliases:\n    plain:\n      - Gull Level',
      ),
      'court/entities/places.yaml:12: the form "Gull Level" (plain, and there reworded) of "gull-point" differs from entities/places.yaml:8, which stands; make them agree',
    ],
    [
      'the dates of a role',
      court((files) => {
        files['entities/people.yaml'] +=
          `- id: tilda-rausch\n  name: Tilda Rausch\n  description: Mayor of Varnholt in 2040\n  roles:\n    - title: Mayor of Varnholt\n      from: "2041"\n      basis: general\n`;
      }),
      'court/entities/people.yaml:10: "Mayor of Varnholt" of "tilda-rausch" has other dates in entities/people.yaml:24, which stands; make them agree',
    ],
  ])('%s', async (_, second, warning) => {
    const both = await joined(secondPack(), second);
    expect(both.problems.filter((one) => !one.includes('must stand before'))).toEqual([]);
    expect(both.warnings).toEqual([warning]);
  });

  it('of who said something, and about what', async () => {
    const other = courtWith('entities/statements.yaml', 'speakerAs: Judge Orla Venn', 'speakerAs: the judge');
    const both = await joined(court(), { ...other, folder: 'other' });
    expect(both.warnings).toEqual([
      'court/entities/statements.yaml:1: "A lamp is a neighbour," is told otherwise in court/entities/statements.yaml:1, which stands; make them agree',
    ]);
    expect(both.pack!.statements.map(({ speakerAs }) => speakerAs)).toEqual(['Judge Orla Venn']);
  });

  it('offices held twice are no difference', async () => {
    const held = (from: string, to: string) =>
      `${PEOPLE}  roles:\n    - title: Judge\n      from: "${from}"\n      to: "${to}"\n      basis: general\n`;
    const roles = (from: string, to: string) => courtWith('entities/people.yaml', PEOPLE, held(from, to));
    const both = await joined(roles('2020', '2024'), roles('2030', '2040'));
    expect(both).toMatchObject({ problems: [], warnings: [] });
    expect(both.pack!.entities.find(({ id }) => id === 'orla-venn')!.roles.map(({ from }) => from)).toEqual([
      '2020',
      '2030',
    ]);
  });

  it('a name that is lost only because of another folder', async () => {
    const short = courtWith('articles/004-a-court-for-lamps.md', 'Judge Orla Venn', 'Judge Venn');
    const named = changed('articles/002-talks-on-the-ferry.md', 'talked for', 'talked with Osk Venn for');
    const namesake =
      '- id: osk-venn\n  name: Osk Venn\n  description: Clerk in 2039\n  confusables:\n    - Judge Venn\n';
    const second = changed('entities/people.yaml', '- id: tilda', `${namesake}- id: tilda`, named);
    expect((await joined(short)).problems).toEqual([]);
    expect((await joined(second)).problems).toEqual([]);
    const both = await joined(second, short);
    expect(both.problems).toEqual([]);
    expect(both.warnings).toEqual([
      expect.stringMatching(
        /^court\/articles\/004-a-court-for-lamps\.md:18: no entity covers the name "Venn".*; it came of joining the folders: none of them alone has it$/,
      ),
    ]);
  });
});

describe('a difference that no folder can decide, so that the build fails:', () => {
  it.each<[string, FolderText, RegExp[]]>([
    [
      'one id for two kinds of things',
      courtWith('entities/people.yaml', 'id: orla-venn', 'id: gull-point'),
      [
        /^court\/entities\/people\.yaml:1: the id "gull-point" means something else in "gull-point" \(place "Gull Point", entities\/places\.yaml:4\): here it is a person; give one of the two another id$/,
      ],
    ],
    [
      'one id for two names',
      courtWith('entities/people.yaml', 'id: orla-venn', 'id: tilda-rausch'),
      [
        /^court\/entities\/people\.yaml:1: the id "tilda-rausch" means something else in .*: here it is "Orla Venn"; if they are one, list one name among the aliases of the other, else give one of the two another id$/,
      ],
    ],
    [
      'one alias of two entities',
      courtWith('entities/people.yaml', '  titles:', '  aliases:\n    plain:\n      - Tilda Rausch\n  titles:'),
      [
        /: "Tilda Rausch" is claimed by "orla-venn" \(court\/entities\/people\.yaml:6\) as well; a form of a name belongs to one entity; if the two are one, give them one id or a shared identifier \(sameAs\)$/,
      ],
    ],
    [
      'different dates of an event',
      courtWith('entities/events.yaml', '2040-03-04/2040-04-01', '2041-03'),
      [
        /^court\/entities\/events\.yaml:4: the date 2041-03 of "blockade-of-eskmoor" lies apart from 2040-03-04\/2040-04-01 in entities\/events\.yaml:4; correct one, or if they are two events give one of them another id and name$/,
      ],
    ],
    [
      'one id for two articles',
      court((files) => {
        files['articles/003-the-lamp-turns.md'] = files['articles/004-a-court-for-lamps.md']!;
        delete files['articles/004-a-court-for-lamps.md'];
        files['entities/statements.yaml'] = SAID.replace('004-a-court-for-lamps', '003-the-lamp-turns');
      }),
      [
        /^court\/articles\/003-the-lamp-turns\.md: another article has the id "003-the-lamp-turns" \(articles\/003-the-lamp-turns\.md\); give the file another name, and name it so where receipts and statements do$/,
      ],
    ],
    [
      'two entities that are one in the first folder',
      courtWith(
        'entities/places.yaml',
        '  aliases:\n    plain:\n      - Old Eskmoor\n',
        '- id: eskmoor\n  name: Old Eskmoor\n  description: x\n  aliases:\n    plain:\n      - Eskmoor\n',
      ),
      [/"eskmoor" and "town" \(place "Eskmoor", court\/entities\/places\.yaml:1\) are both "eskmoor" \(place/],
    ],
  ])('%s', async (_, second, expected) => {
    const { problems, pack } = await joined(secondPack(), second);
    expect(pack).toBeUndefined();
    const said = problems.filter((one) => !one.includes('must stand before') && !one.includes('canonical form'));
    for (const says of expected) expect(said).toContainEqual(expect.stringMatching(says));
    expect(said.length).toBeLessThanOrEqual(expected.length + 1);
  });

  it('different identifiers for one id', async () => {
    const identified = (identifier: string) =>
      courtWith('entities/people.yaml', '  titles:', `  sameAs:\n    - ${identifier}\n  titles:`);
    const { problems } = await joined(identified('wikidata:Q1'), identified('wikidata:Q2'));
    expect(problems).toContainEqual(
      expect.stringMatching(
        /the id "orla-venn" means something else .*: their identifiers \(sameAs\) differ; give one/,
      ),
    );
  });

  it('a mistake in a later folder is reported with its own file and line', async () => {
    const wrong = courtWith(
      'entities/places.yaml',
      '  description: Fishing town of some 4,000 people in 2040\n',
      `  description: Fishing town of some 4,000 people in 2040
  background:
    - text: It has a school.
      date: 2040-05-01
      receipts:
        - article: 004-a-court-for-lamps
          quote: explain herself in the stool
`,
    );
    const { problems } = await joined(secondPack(), wrong);
    expect(problems).toEqual([
      expect.stringMatching(
        /^court\/entities\/places\.yaml:15: the quote "explain herself in the stool" is not in 004/,
      ),
    ]);
  });
});
