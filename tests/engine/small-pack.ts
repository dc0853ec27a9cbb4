/** A very small pack of three invented articles, about a lamp, its keeper and the town that wants it switched off. */
import type { Article, Entity, Kind, Pack, Statement } from '../../engine/model/pack.ts';

const article = (id: string, published: string, more: Partial<Article> = {}): Article => ({
  id,
  title: `About ${id}`,
  outlet: { value: 'The Skerry Courier', how: 'stated', because: 'masthead' },
  published: { value: published, how: 'stated', because: 'dateline' },
  authors: [],
  copy: 'original',
  source: `${id}.txt`,
  words: 300,
  ...more,
});

/** Returns an entity; `coverage` as `article: count`. */
function entity(
  kind: Kind,
  id: string,
  name: string,
  coverage: Record<string, number>,
  more: Partial<Entity> = {},
): Entity {
  return {
    id,
    name,
    kind,
    aliases: [],
    description: `${name}, as described`,
    roles: [],
    background: [],
    related: [],
    coverage: Object.entries(coverage).map(([where, count]) => ({ article: where, count })),
    ...more,
  };
}

const KEEPER = entity(
  'person',
  'nils-orrefor',
  'Nils Orrefor',
  { lamp: 6, vote: 2, storm: 1 },
  {
    aliases: [
      { text: 'Нильс Оррефор', type: 'transliteration' },
      { text: 'Nils Orefor', type: 'transliteration' },
      { text: 'Nil Ore Before', type: 'reworded' },
    ],
    roles: [
      { title: 'Assistant keeper', from: '2001', to: '2006' },
      { title: 'Keeper of the lamp', from: '2006-05', to: '2012-08' },
      { title: 'Mayor', from: '2013-01' },
    ],
    background: [
      {
        text: 'He was elected mayor.',
        date: '2012-11',
        receipts: [{ article: 'vote', quote: 'elected mayor' }],
        names: ['skerry'],
      },
      {
        text: 'He kept the lamp.',
        date: '2006',
        receipts: [{ article: 'lamp', quote: 'kept the lamp' }],
        names: ['lamp-board', 'skerry'],
      },
      {
        text: 'He saved a crew.',
        date: '2010-02-01/2010-02-03',
        receipts: [{ article: 'storm', quote: 'saved the crew' }],
      },
    ],
    related: [
      { id: 'skerry', together: 4 },
      { id: 'lamp-board', together: 3 },
      { id: 'nobody', together: 2 },
    ],
  },
);

const statement = (words: string, date: string, more: Partial<Statement> = {}): Statement => ({
  speaker: 'nils-orrefor',
  speakerAs: 'the keeper',
  words,
  article: 'lamp',
  date,
  about: [],
  mode: 'direct',
  fidelity: 'verbatim',
  ...more,
});

export const SMALL_PACK: Pack = {
  format: 1,
  id: 'lamp',
  title: 'The lamp',
  checksum: '',
  covers: { from: '2010-02-05', to: '2012-11-20' },
  articles: [
    article('storm', '2010-02-05'),
    article('lamp', '2012-08-20', {
      copy: 'reworded',
      description: 'The Courier on the lamp, a copy altered by software',
    }),
    article('vote', '2012-11-20', { url: 'https://courier.example/vote' }),
  ],
  entities: [
    KEEPER,
    entity('place', 'skerry', 'Skerry', { lamp: 3, vote: 5, storm: 2 }),
    entity('organization', 'lamp-board', 'Lamp Board', { lamp: 2 }),
    entity('organization', 'town-council', 'Town Council', { vote: 4, lamp: 1 }),
    entity(
      'event',
      'great-storm',
      'Great Storm',
      { storm: 5 },
      {
        event: { date: '2010-02-01/2010-02-03', participants: [], cues: [] },
      },
    ),
  ],
  statements: [
    statement('The lamp stays.', '2012-08-19'),
    statement('Vote me.', '2012-11-18', { article: 'vote' }),
    statement('A lantern remaineth.', '2010-02-04', { fidelity: 'reworded', gist: 'He would not leave the lamp.' }),
    statement('they would hold out', '2010-02-02', { mode: 'reported', about: ['great-storm', 'skerry'] }),
    statement('We saw waves.', '2010-02-02', { speakerAs: 'a fisherman', about: ['great-storm'], article: 'storm' }),
  ],
};
// the fisherman is not an entity
delete SMALL_PACK.statements.at(-1)!.speaker;
