import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../data/schema/checksum.ts';
import { readPack } from '../../data/schema/read.ts';
import { appearancesIn } from '../../reading/appearances.ts';
import type { Correction } from '../../reading/corrections.ts';
import { readingPack } from '../../reading/pack.ts';
import { type KeptStory, storyId } from '../../reading/story.ts';
import { DAM, story } from './stories.ts';

const packOf = (stories: readonly KeptStory[], corrections: Correction[] = []) =>
  readingPack(
    stories.flatMap((story) => appearancesIn(story)),
    corrections,
  );
const namesOf = (stories: readonly KeptStory[], corrections: Correction[] = []) =>
  packOf(stories, corrections).entities.map(({ name }) => name);
const entityOf = (stories: readonly KeptStory[], name: string) =>
  packOf(stories).entities.find((entity) => entity.name === name);

describe('the pack of kept stories', () => {
  it('is a valid pack', async () => {
    const pack = packOf(DAM);
    const sealed = { ...pack, checksum: await checksumOf(pack) };
    expect(await readPack(JSON.stringify(sealed))).toEqual({ pack: sealed });
  });

  it('has the people whom two stories name, or one introduces', () => {
    expect(namesOf(DAM)).toEqual(
      expect.arrayContaining(['Ilse Brannock', 'Jonas Feld', 'Marta Quill', 'Lemmland Water Authority', 'Orrin Dam']),
    );
    const once = story('courier.example/b', [
      'Tom Arden walked to the lake on Monday and Tom Arden walked home again.',
    ]);
    expect(namesOf([once])).toEqual([]);
  });

  it('describes a person by the latest introduction, with its story', () => {
    expect(entityOf(DAM.slice(0, 2), 'Ilse Brannock')!.description).toBe(
      'chief engineer (Lemmland Courier, March 3, 2031)',
    );
    expect(entityOf(DAM, 'Jonas Feld')!.description).toBe('mayor of Tessaly (Lemmland Courier, March 14, 2031)');
  });

  it('describes a person as of the day of the story that is being read', () => {
    const later = story('herald.example/c', ['Ilse Brannock, a lecturer at Lemm College, spoke on Monday.'], {
      published: '2032-01-01',
    });
    const all = [...DAM, later].flatMap((story) => appearancesIn(story));
    const told = (until?: string) => readingPack(all, [], until).entities.find(({ id }) => id === 'ilse-branok')!;
    expect(told().description).toContain('lecturer');
    expect(told('2031-04-01').description).toContain('chief engineer');
    // nothing is known about the time before the first story
    expect(told('2000-01-01').description).toContain('lecturer');
  });

  it('has the sentences that name a person, the newest first, each with itself as the receipt', () => {
    const { background } = entityOf(DAM, 'Jonas Feld')!;
    expect(background.map(({ date }) => date)).toEqual([...background.map(({ date }) => date)].sort().reverse());
    for (const { text, receipts, date } of background) {
      const source = DAM.find(({ published }) => published === date)!;
      expect(receipts).toEqual([{ article: storyId(source.key), quote: text }]);
      expect(source.blocks.join(' ')).toContain(text);
    }
    expect(background[0]!.names).toEqual(['marta-quil', 'tessaly']);
  });

  it('has what a person said, in the story’s words', () => {
    const words = packOf(DAM).statements.filter(({ speaker }) => speaker === 'jonas-feld');
    expect(words.map(({ words }) => words)).toEqual(['The buses ran until four in the morning.']);
    // the rest is in a background sentence
    const sentences = entityOf(DAM, 'Jonas Feld')!.background.map(({ text }) => text);
    expect(sentences.join()).toContain('“Nobody was left behind in the valley last night,” said Feld.');
  });

  it('recognises an organization by its initials in a story that does not explain them', () => {
    const later = story('herald.example/fine', ['The LWA was fined on Monday, and the LWA will not appeal.']);
    expect(entityOf([...DAM, later], 'Lemmland Water Authority')!.coverage).toHaveLength(4);
    expect(namesOf([...DAM, later])).not.toContain('LWA');
  });

  it('leaves out a surname alone if somebody has it in full', () => {
    const later = story('herald.example/feld', ['Mayor Feld spoke on Monday. Feld said the dam was safe.']);
    expect(namesOf([...DAM, later])).not.toContain('Feld');
  });

  it('leaves out countries and news agencies, which every story names', () => {
    const stories = [1, 2].map((n) =>
      story(`courier.example/${n}`, [
        'Officials in France told Reuters on Monday that France would send two engineers.',
      ]),
    );
    expect(namesOf(stories)).toEqual([]);
  });

  it('says if the day of a story is only the day on which it was kept', () => {
    const undated = story('courier.example/c', ['Judge Marta Quill opened the inquiry in the town hall.']);
    const { articles, entities } = packOf([undated]);
    expect(articles[0]!.published).toMatchObject({ value: '2031-01-01', how: 'inferred' });
    expect(entities[0]!.description).toBe('Judge (Lemmland Courier, kept January 1, 2031)');
  });

  const LONG = `https://courier.example/${'c'.repeat(576)}`;
  it.each([
    ['is on the web', 'https://courier.example/c', true],
    ['is on the web without encryption', 'http://courier.example/c', true],
    ['is as long as a pack allows', LONG, true],
    ['is longer than that', `${LONG}c`, false],
    ['is a file', 'file:///c.html', false],
  ])('links a story or not, if its address %s', (_, address, isLinked) => {
    const told = story('courier.example/c', ['Judge Marta Quill opened the inquiry in the town hall.'], { address });
    expect(packOf([told]).articles[0]!.url).toBe(isLinked ? address : undefined);
  });

  it('uses the newest forty stories of a name, however many were kept', () => {
    const day = (i: number) => new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10);
    const many = Array.from({ length: 45 }, (_, i) =>
      story(`courier.example/${i}`, [`Judge Marta Quill opened hearing ${i} in the town hall.`], { published: day(i) }),
    );
    const days = packOf(many)
      .articles.map(({ published }) => published.value)
      .sort();
    expect(days).toEqual(many.slice(5).map(({ published }) => published));
  });

  it('has nothing of a story in another language', () => {
    const german =
      'Der Bürgermeister von Tessaly, Jonas Feld, sagte am Montag, dass die Stadt für eine Woche Vorräte hat.';
    expect(appearancesIn(story('kurier.example/a', [german, german.replace('Montag', 'Dienstag')]))).toEqual([]);
  });
});

describe('two people with the same name', () => {
  const senator = story('courier.example/vote', [
    'Senator Paul Wex voted against the budget in Lemm City. Wex sits on the Finance Committee with Ann Tully.',
  ]);
  const striker = story('herald.example/match', [
    'Striker Paul Wex scored twice for Orrin United on Saturday. The coach, Max Dorn, praised Wex.',
  ]);
  const committee = story('courier.example/committee', [
    'Paul Wex and Ann Tully of the Finance Committee met the bank on Monday.',
  ]);

  it('are two if stories introduce them differently and have no other name in common', () => {
    const both = packOf([senator, striker, committee]).entities.filter(({ name }) => name === 'Paul Wex');
    expect(both.map(({ coverage }) => coverage.length).sort()).toEqual([1, 2]);
    expect(both.find(({ coverage }) => coverage.length === 2)!.description).toContain('Senator');
  });

  it('are one person if another name is in both stories', () => {
    const businessman = story('herald.example/film', [
      'Actor Paul Wex will play a banker in a film by Ann Tully, shot in Lemm City.',
    ]);
    expect(packOf([senator, businessman]).entities.filter(({ name }) => name === 'Paul Wex')).toHaveLength(1);
  });

  it('are two if their initials differ', () => {
    const stories = ['Paul A. Wex', 'Paul B. Wex'].map((name, n) =>
      story(`courier.example/${n}`, [`Senator ${name} voted against the budget on Monday.`]),
    );
    expect(namesOf(stories)).toEqual(['Paul A. Wex', 'Paul B. Wex']);
  });
});

describe('the order in which stories are kept', () => {
  const more = [
    story('herald.example/a', ['Senator Paul Wex of Lemm City asked Jonas Feld for the reports on the Orrin Dam.']),
    story('herald.example/b', [
      'Striker Paul Wex of Orrin United scored. Paul Wex was praised by his coach, Max Dorn.',
    ]),
    story('herald.example/c', ['The LWA and Ilse Brannock, now a lecturer, met Judge Marta Quill on Monday.']),
  ];
  const all = [...DAM, ...more];
  const corrections: Correction[] = [
    { type: 'hide', who: { key: 'orrin dam', story: storyId(DAM[0]!.key) } },
    { type: 'rename', who: { key: 'ilse branok', story: storyId(DAM[0]!.key) }, to: 'Ilse Brannock-Ray' },
  ];

  it('makes no difference, and neither does that of corrections', () => {
    const expected = JSON.stringify(packOf(all, corrections));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.boolean(), (stories, turned) => {
        expect(JSON.stringify(packOf(stories, turned ? corrections.toReversed() : corrections))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('changes nobody’s id when another story is kept', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 2 }), (stories) => {
        const before = packOf(stories.slice(1)).entities;
        const after = new Map(packOf(stories).entities.map((entity) => [entity.id, entity]));
        // each entity is still there, in all stories that named it
        for (const { id, coverage } of before.filter(({ name }) => name !== 'Paul Wex')) {
          const articles = after.get(id)!.coverage.map(({ article }) => article);
          for (const { article } of coverage) expect(articles).toContain(article);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('corrections', () => {
  const feld = { key: 'jonas feld', story: storyId(DAM[0]!.key) };
  const quill = { key: 'marta quil', story: storyId(DAM[2]!.key) };

  it('hide a name', () => {
    expect(namesOf(DAM, [{ type: 'hide', who: feld }])).not.toContain('Jonas Feld');
  });

  it('rename it, and the name in the stories still leads there', () => {
    const { entities } = packOf(DAM, [{ type: 'rename', who: feld, to: 'J. Feld' }]);
    const renamed = entities.find(({ name }) => name === 'J. Feld')!;
    expect(renamed.aliases.map(({ text }) => text)).toContain('Jonas Feld');
  });

  it('merge two names', () => {
    const { entities } = packOf(DAM, [{ type: 'merge', who: feld, into: quill }]);
    const merged = entities.find(({ id }) => id === 'marta-quil')!;
    expect(merged.coverage).toHaveLength(3);
    expect(entities.some(({ id }) => id === 'jonas-feld')).toBe(false);
  });

  it('split a name', () => {
    const stories = [storyId(DAM[2]!.key)];
    const both = packOf(DAM, [{ type: 'split', who: feld, stories }]).entities.filter(
      ({ name }) => name === 'Jonas Feld',
    );
    expect(both.map(({ id }) => id)).toEqual(['jonas-feld', 'jonas-feld-person-2']);
  });

  it('hide a person together with all names merged with it', () => {
    const merge = { type: 'merge', who: feld, into: quill } as const;
    const names = namesOf(DAM, [merge, { type: 'hide', who: quill }]);
    expect(names).not.toContain('Jonas Feld');
    expect(names).not.toContain('Marta Quill');
  });

  it('keep the name of the one with which another was merged', () => {
    const corrections: Correction[] = [
      { type: 'rename', who: feld, to: 'J. Feld' },
      { type: 'merge', who: feld, into: quill },
    ];
    expect(packOf(DAM, corrections).entities.find(({ id }) => id === 'marta-quil')!.name).toBe('Marta Quill');
  });

  it('split merged names by their stories', () => {
    const stories = [storyId(DAM[1]!.key)];
    const { entities } = packOf(DAM, [
      { type: 'merge', who: feld, into: quill },
      { type: 'split', who: quill, stories },
    ]);
    expect(entities.find(({ id }) => id === 'marta-quil')!.coverage).toHaveLength(2);
  });

  it('merge names in a circle, and in a chain', () => {
    const brannock = { key: 'ilse branok', story: storyId(DAM[0]!.key) };
    const circle: Correction[] = [
      { type: 'merge', who: feld, into: quill },
      { type: 'merge', who: quill, into: brannock },
      { type: 'merge', who: brannock, into: feld },
    ];
    const ids = (corrections: Correction[]) => packOf(DAM, corrections).entities.map(({ id }) => id);
    expect(ids(circle).filter((id) => /^(?:jonas-feld|marta-quil|ilse-branok)$/.test(id))).toHaveLength(1);
    expect(packOf(DAM, circle.toReversed())).toEqual(packOf(DAM, circle));
  });

  it('that contradict each other have the same result in any order', () => {
    const splits: Correction[] = [
      { type: 'split', who: feld, stories: [storyId(DAM[0]!.key), storyId(DAM[1]!.key)] },
      { type: 'split', who: feld, stories: [storyId(DAM[1]!.key), storyId(DAM[2]!.key)] },
    ];
    expect(packOf(DAM, splits.toReversed())).toEqual(packOf(DAM, splits));
  });

  it('never affect a namesake if the story is gone that shows whom they mean', () => {
    const senator = story('a.example/1', ['Senator Paul Wex voted against the budget in Lemm City.'], {
      published: '2031-01-01',
    });
    const player = story('a.example/2', ['Striker Paul Wex scored twice for Orrin United on Saturday.'], {
      published: '2031-01-02',
    });
    const second = story('a.example/3', ['Striker Paul Wex left the pitch at Orrin United on Sunday.'], {
      published: '2031-01-03',
    });
    const hide: Correction = { type: 'hide', who: { key: 'paul wex', story: storyId(player.key) } };
    const ids = (stories: KeptStory[]) => packOf(stories, [hide]).entities.map(({ id }) => id);
    expect(ids([senator, player, second])).toContain('paul-wex');
    expect(ids([senator, player, second])).not.toContain('paul-wex-person-2');
    expect(ids([senator, second])).toContain('paul-wex');
    // it can mean only one person
    expect(ids([second])).not.toContain('paul-wex');
  });

  it('of names that no story has are ignored', () => {
    const nobody = { key: 'no body', story: 'sx' };
    const expected = JSON.stringify(packOf(DAM));
    for (const one of [
      { type: 'hide', who: nobody },
      { type: 'merge', who: nobody, into: feld },
      { type: 'merge', who: feld, into: nobody },
      { type: 'merge', who: feld, into: feld },
    ] satisfies Correction[])
      expect(JSON.stringify(packOf(DAM, [one]))).toBe(expected);
  });
});
