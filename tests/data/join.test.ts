import { describe, expect, it } from 'vitest';
import { build } from '../../data/build/pipeline.ts';
import { court, courtWith, joined } from './court.ts';
import { changed, engine, secondPack } from './folder.ts';

describe('a pack of several folders', async () => {
  const { pack, problems, warnings, report } = await joined(secondPack(), court());
  const entity = (id: string) => pack!.entities.find((one) => one.id === id)!;

  it('holds the articles, entities and statements of all', () => {
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(pack!.articles.map(({ id }) => id)).toEqual([
      '001-varnholt-wants-the-lamp-out',
      '002-talks-on-the-ferry',
      '003-the-lamp-turns',
      '004-a-court-for-lamps',
    ]);
    expect(pack!.entities).toHaveLength(11);
    expect(pack!.statements).toHaveLength(5);
    expect(pack!.covers).toEqual({ from: '2040-03', to: '2040-05-02' });
  });

  it('has the name that the first folder or the command gives it', async () => {
    expect(pack).toMatchObject({ id: 'lamp-of-eskmoor', title: 'The lamp of Eskmoor, an invented quarrel' });
    const named = await build([court(), secondPack()], engine, { title: 'All of the lamp' });
    expect(named.pack).toMatchObject({ id: 'court', title: 'All of the lamp' });
  });

  it('has one entity for one name and kind, with everything that both folders say about it', () => {
    expect(pack!.entities.map(({ id }) => id)).not.toContain('town');
    expect(entity('eskmoor').aliases).toEqual([{ text: 'Old Eskmoor', type: 'plain' }]);
    expect(pack!.statements.find(({ article }) => article.startsWith('004'))!.about).toEqual(['eskmoor']);
    expect(entity('blockade-of-eskmoor').event).toMatchObject({
      place: 'eskmoor',
      participants: ['varnholt'],
      dateBasis: 'general',
      cues: [
        { words: ['barricade', 'blockade*', 'lying across'], needs: ['@eskmoor|harbour'] },
        { words: ['siege'], needs: ['@eskmoor|@varnholt'] },
      ],
    });
  });

  it('also replaces the id in whose act an event is, and in what its cues must find', async () => {
    const second = courtWith(
      'entities/events.yaml',
      '      needs:\n        - "@town|@varnholt"',
      '      must:\n        - page:@town|harbour',
    );
    for (const file of second.files)
      file.text = file.text.replace('  date: 2040-03-04', '  of: town\n  date: 2040-03-04');
    const { pack: both } = await joined(secondPack(), second);
    expect(both!.entities.find(({ id }) => id === 'blockade-of-eskmoor')!.event).toMatchObject({
      of: ['eskmoor'],
      cues: [{}, { words: ['siege'], must: ['page:@eskmoor|harbour'] }],
    });
  });

  it('has the event types of all, and the first one of two with the same name', async () => {
    const type = (word: string) => `\ntypes:\n  closure:\n    words:\n      - ${word}\n`;
    const first = changed('pack.yaml', 'quarrel\n', `quarrel${type('shut')}`);
    const second = courtWith('pack.yaml', 'lamps\n', `lamps${type('barred')}`);
    for (const file of second.files)
      file.text = file.text.replace('  date: 2040-03-04', '  type: closure\n  date: 2040-03-04');
    const both = await joined(first, second);
    expect(both.problems).toEqual([]);
    expect(both.warnings).toEqual([
      'court/pack.yaml:4: the type of events "closure" differs from pack.yaml:4, which stands; make them agree, or give one another name',
    ]);
    expect(both.pack!.entities.find(({ id }) => id === 'blockade-of-eskmoor')!.event!.cues).toContainEqual({
      words: ['shut'],
      common: true,
    });
  });

  it('counts coverage in the articles of all', () => {
    expect(entity('varnholt').coverage).toContainEqual({ article: '004-a-court-for-lamps', count: 1 });
  });

  it('is the same bytes for the same folders in the same order', async () => {
    expect((await joined(secondPack(), court())).pack!.checksum).toBe(pack!.checksum);
  });

  it('equals the pack of one folder if the other adds nothing', async () => {
    const one = await build(secondPack(), engine);
    const twice = await joined(secondPack(), { ...secondPack(), folder: 'once more' });
    expect(twice).toMatchObject({ problems: [], warnings: [], text: one.text });
  });

  it('is reported with the number of things that the folders share', () => {
    expect(report.slice(0, 2)).toEqual([
      'folders                 2; in more than one: articles 0, entities 3',
      'articles                4',
    ]);
  });

  it('also joins entities by a shared identifier, and keeps the other name as an alias', async () => {
    const first = changed(
      'entities/places.yaml',
      '  description: Fishing',
      '  sameAs:\n    - wikidata:Q0\n  description: Fishing',
    );
    const ordered = changed(
      'entities/places.yaml',
      '  sameAs:\n    - wikidata:Q0\n  description: Fishing town of some 4,000 people in 2040\n',
      '  description: Fishing town of some 4,000 people in 2040\n  sameAs:\n    - wikidata:Q0\n',
      first,
    );
    const second = courtWith(
      'entities/places.yaml',
      '- id: varnholt\n  name: Varnholt\n  description: Fishing town of some 4,000 people in 2040\n',
      '- id: warnholt\n  name: Warnholt\n  description: Fishing town of some 4,000 people in 2040\n  sameAs:\n    - atlas:w.1\n    - wikidata:Q0\n',
    );
    for (const file of second.files)
      file.text = file.text.replace('- varnholt', '- warnholt').replace('@varnholt', '@warnholt');
    const both = await joined(ordered, second);
    expect(both.problems).toEqual([]);
    expect(both.warnings).toEqual([
      'court/entities/places.yaml:8: the name "Warnholt" of "varnholt" differs from entities/places.yaml:14, which stands; make them agree',
    ]);
    expect(both.pack!.entities.find(({ id }) => id === 'varnholt')).toMatchObject({
      name: 'Varnholt',
      aliases: [{ text: 'Warnholt', type: 'plain' }],
      sameAs: ['atlas:w.1', 'wikidata:Q0'],
    });
  });

  it('treats the same text as one article, whatever its file is called', async () => {
    const again = court((files) => {
      files['articles/007-lamps.md'] = files['articles/004-a-court-for-lamps.md']!.replace('title: E', 'title: How E');
      delete files['articles/004-a-court-for-lamps.md'];
      files['entities/statements.yaml'] = files['entities/statements.yaml']!.replace(
        '004-a-court-for-lamps',
        '007-lamps',
      );
    });
    const both = await joined(court(), again);
    expect(both).toMatchObject({
      problems: [],
      warnings: [
        'court/articles/007-lamps.md: has the text of court/articles/004-a-court-for-lamps.md and differs from it in title; that one stands; make them agree',
      ],
    });
    expect(both.text).toBe((await joined(court())).text);
  });

  it('has the synonyms of all', async () => {
    const with1 = changed('pack.yaml', 'quarrel\n', 'quarrel\nsynonyms:\n  lantern:\n    - lamp\n');
    const with2 = courtWith(
      'pack.yaml',
      'lamps\n',
      'lamps\nsynonyms:\n  bench:\n    - court\n  lantern:\n    - light\n',
    );
    expect((await joined(with1, with2)).pack!.synonyms).toEqual({ lantern: ['lamp', 'light'], bench: ['court'] });
  });
});
