import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../../engine/context/repeats.ts';
import type { Background, Statement } from '../../../engine/model/pack.ts';

const sentence = (...quotes: string[]): Background => ({
  text: 'She told the council that the lamp would stay.',
  date: '2012-08-19',
  receipts: quotes.map((quote) => ({ article: 'lamp', quote })),
});

const said = (words: string, more: Partial<Statement> = {}): Statement => ({
  speaker: 'keeper',
  speakerAs: 'the keeper',
  words,
  article: 'lamp',
  date: '2012-08-19',
  about: [],
  mode: 'direct',
  fidelity: 'verbatim',
  ...more,
});

describe('a sentence and a statement with the same words', () => {
  const told = (background: Background, statement: Statement) => {
    const { background: sentences, statements } = withoutRepeats([background], [statement]);
    return [...sentences.map(() => 'sentence'), ...statements.map(() => 'statement')];
  };

  it.each<[string, Background, Statement, string[]]>([
    [
      'as spoken',
      sentence('“The lamp stays where it is,” the keeper said'),
      said('The lamp stays where it is'),
      ['statement'],
    ],
    [
      'with the speaker named elsewhere',
      sentence('The lamp stays where it is', 'the keeper said'),
      said('The lamp stays where it is'),
      ['statement'],
    ],
    [
      'of which the sentence has more',
      sentence('the keeper called the vote “a farce” and walked out of the hall with her sister'),
      said('a farce'),
      ['sentence'],
    ],
    ['that are half of the sentence', sentence('a farce indeed'), said('a farce'), ['statement']],
    ['that are less than half of the sentence', sentence('a farce, indeed'), said('a farce'), ['sentence']],
    ['that are less than half of its passages', sentence('a farce', 'indeed so'), said('a farce'), ['sentence']],
    [
      'that are reported',
      sentence('the lamp would stay, she said'),
      said('the lamp would stay', { mode: 'reported' }),
      ['sentence'],
    ],
    [
      'that software altered',
      sentence('the lantern remaineth'),
      said('the lantern remaineth', { fidelity: 'reworded' }),
      ['sentence'],
    ],
    ['as part of a longer quotation', sentence('lamp stays'), said('The lamp stays where it is'), ['statement']],
    [
      'in other quotation marks',
      sentence('she said: "It\'s our lamp"'),
      said('It’s our lamp', { mode: 'reported' }),
      ['sentence'],
    ],
  ])('are shown once: words %s', (_, background, statement, expected) =>
    expect(told(background, statement)).toEqual(expected),
  );

  it.each<[string, Background, Statement]>([
    ['from another article', sentence('The lamp stays'), said('The lamp stays', { article: 'vote' })],
    ['that are a part of other words only by their letters', sentence('the lampshade stays'), said('the lamp')],
    ['beside each other', sentence('she kept the lamp'), said('The lamp stays')],
  ])('are both shown: words %s', (_, background, statement) =>
    expect(told(background, statement)).toEqual(['sentence', 'statement']),
  );
});
