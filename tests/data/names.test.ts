import { describe, expect, it } from 'vitest';
import { isDemonymOf, knownWords } from '../../data/build/capitals.ts';
import { uncoveredIn } from '../../data/build/names.ts';
import { changed, complaints, secondPack } from './folder.ts';

/** Returns the uncovered names of a text, if a folder contains only the names `known` and sets aside `aside`. */
function uncovered(body: string, { known = [] as string[], aside = [] as string[], titles = [] as string[] } = {}) {
  const words = knownWords({
    articles: [{ body }],
    entities: known.map((name) => ({ value: { name, titles } })),
    aside: aside.map((name) => ({ value: { name } })),
  } as never);
  const mentions = known.flatMap((name) => {
    const start = body.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, via: 'name' }];
  });
  return uncoveredIn({ body }, mentions as never, words).map(({ start, end }) => body.slice(start, end));
}

describe('a name that no entity covers', () => {
  it('is found within a sentence and at its start', () => {
    expect(uncovered('Freedonia is at war, and Sylvania knows it.')).toEqual(['Freedonia', 'Sylvania']);
  });

  it('is found whole', () => {
    expect(uncovered('He met Ursula von der Leyen near the Gulf of Tonkin.')).toEqual([
      'Ursula von der Leyen',
      'Gulf of Tonkin',
    ]);
  });

  it('is found beside one that is covered', () => {
    expect(uncovered('Poland and Freedonia agreed.', { known: ['Poland'] })).toEqual(['Freedonia']);
    expect(uncovered('NATO-Freedonia talks', { known: ['NATO'] })).toEqual(['NATO-Freedonia']);
    expect(uncovered('Poland’s Rufus Firefly spoke.', { known: ['Poland'] })).toEqual(['Rufus Firefly']);
  });

  it('is found if a covered name is only its beginning', () => {
    expect(uncovered('She read the Moscow Times and saw Paris Hilton.', { known: ['Moscow', 'Paris'] })).toEqual([
      'Moscow Times',
      'Paris Hilton',
    ]);
  });

  it('is found in capitals, as an abbreviation, and after a hyphen', () => {
    expect(uncovered('The UNHCR and the trans-Atlantic alliance agree.')).toEqual(['UNHCR', 'Atlantic']);
  });

  it('is found if the entity with that name is not linked there', () => {
    const known = { value: { name: 'Perry' } };
    const words = knownWords({ articles: [], entities: [known], aside: [] } as never);
    expect(uncoveredIn({ body: 'They asked Perry.' }, [], words)).toHaveLength(1);
  });

  it('is not hidden by the words of an event', async () => {
    const found = await complaints(
      changed(
        'articles/002-talks-on-the-ferry.md',
        'have been lying across',
        'have been lying with the Bluebell across',
      ),
    );
    expect(found.join('\n')).toContain('no entity covers the name "Bluebell"');
  });
});

describe('a capitalised word that is no name', () => {
  it.each([
    [
      'at the start of a sentence',
      'Talks failed. Nonetheless, talks go on. “We hope,” he said. “However, nobody knows.”',
    ],
    ['of a common word by its ending', 'Shopkeepers on both banks fear for their trade. Increasingly, so do others.'],
    ['of a day, a month or “I”', 'On Monday in May I’d wait, and so would he, I think.'],
    [
      'of an office',
      'He asked the Prime Minister, the Secretary of State and Vice President to wait; Mr. and Mrs. too.',
    ],
    ['of a contraction', '“We’ve come,” he said. “Don’t wait.”'],
    ['of a headline in capitals', 'READ MORE: he will read more of it.'],
    ['of a credit beside a photo', 'The man (L) and the woman (R) wait.'],
  ])('%s', (_, body) => {
    expect(uncovered(body)).toEqual([]);
  });

  it('because a title of a person accounts for it', () => {
    expect(uncovered('He saw Harbour Master Ann Lee.', { known: ['Ann Lee'], titles: ['Harbour Master'] })).toEqual([]);
  });

  it('because it is in aside.yaml', () => {
    expect(uncovered('They saw the Super Bowl there.', { aside: ['Super Bowl'] })).toEqual([]);
  });

  it('because it is the adjective or the demonym of a covered place', () => {
    const covered = new Set(['ukraine', 'russia', 'germany', 'china', 'netherlands', 'europe', 'turkey', 'croatia']);
    for (const key of 'ukrainian ukrainians russian russians german chinese dutch european turkish croat croatian'.split(
      ' ',
    ))
      expect(isDemonymOf(key, covered), key).toBe(true);
    for (const key of 'freedonian polish american hungary perry putin'.split(' '))
      expect(isDemonymOf(key, covered), key).toBe(false);
  });
});

describe('a name in a paragraph that is printed twice', () => {
  it('is covered by what covers the first', async () => {
    expect(await complaints(secondPack())).toEqual([]);
  });
});
