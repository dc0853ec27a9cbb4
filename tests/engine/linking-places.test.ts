import { describe, expect, it } from 'vitest';
import { mentionsOf, PACK_LEXICON, relinked } from './lexicon.ts';

describe('a place is linked', () => {
  it.each([
    'They flew from [[Moscow|moscow]] to [[Geneva|geneva]].',
    'They flew to [[Paris|paris]], [[Geneva|geneva]] and [[Vesterholm|vesterholm]].',
    'They flew to [[Geneva|geneva]], Switzerland, and on to [[Paris|paris]], France.',
    'They live in western [[Vesterholm|vesterholm]] and in central [[Moscow|moscow]].',
    'They live in [[eastern Ukraine|eastern-ukraine]] and in [[Ukraine|ukraine]].',
    'They saw the president of [[Russia|russia]] and the people of [[Ukraine|ukraine]].',
    'They saw [[Russia|russia]]’s president and [[Vesterholm|vesterholm]]-based traders.',
    'On Monday [[Moscow|moscow]] said that it would wait.',
    'They flew to [[Texas|texas]] and [[Paris|paris]].',
    '[[Moscow|moscow]] Crowd Wins the First Prize of the Summer Again',
    'They fled the [[Crimean peninsula|crimea]] for [[Port Aveline|port-aveline]].',
    'They sing in the streets of [[Paris|paris]].',
    'They flew to [[Paris|paris]], Georgia and Moldova.',
    'They live in [[Geneva|geneva]], Georgia, or in Moldova.',
    'They live in [[Geneva|geneva]], Georgia, and in Moldova.',
    'They would like three in: Moldova, [[Ukraine|ukraine]], Georgia. They say that [[Ukraine|ukraine]] comes first.',
  ])('if it means the place itself: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'They live in Moscow, Idaho, now.',
    'They live in Geneva, N.Y., now.',
    'They live in Paris, West Virginia, now.',
    'They live in Geneva, Georgia.',
    'They live in Vesterholm, Texas, now.',
    'They live in New Vesterholm now.',
    'They live in Port Vesterholm now.',
    'They live in East Moscow Township now.',
  ])('not if its qualifier makes it another place: %s', (text) => expect(relinked(text)).toBe(text));

  it('not after such a qualifier, when it is named again', () => {
    const text = 'They live in Geneva, New York, now. They like Geneva in summer.';
    expect(relinked(text)).toBe(text);
  });

  it.each([
    'They read the Moscow Times and the Vesterholm Gazette.',
    'They like the football of Paris Saint-Germain and the songs of Paris Hilton.',
    'They like Vesterholm Rovers, who won again.',
    'They studied at the University of Geneva, and later at the Moscow Conservatory.',
    'They work for the Bank of America in the evenings.',
    'They read the Geneva Bible on the Paris Metro every day.',
    'They keep to the Geneva Conventions, all of them.',
    'They ate Vesterholm sausages and a Moscow mule.',
    'They met old Gilbert Vesterholm, whose wife was called Paris Jones.',
    'They sailed on a boat called Crimea Star and followed the Tour de Geneva.',
    'Moscow Mule Wins the First Prize of the Summer Again',
  ])('not within a longer name: %s', (text) => expect(relinked(text)).toBe(text));

  it.each([
    'They saw many Muscovites, Parisians and Ukrainians.',
    'They saw the moscow of old and the paris of young.',
  ])('not in words made from it, and with less confidence in small letters: %s', (text) => {
    for (const { confidence } of mentionsOf(text)) expect(confidence).toBeLessThan(0.9);
  });
});

describe('the bundled places are linked', () => {
  const found = (text: string) =>
    mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['place'] }).map(({ entity }) => entity);

  it.each([
    ['They flew from Kiev to Brussels and Vienna.', ['kyiv', 'brussels', 'vienna']],
    ['They sold the U.K. and the UAE to the USA.', ['united-kingdom', 'united-arab-emirates', 'united-states']],
    ['They told us in the US.', ['united-states']],
    [
      'They sold U.S. Patriot missiles to the US navy, and the US paid.',
      ['united-states', 'united-states', 'united-states'],
    ],
    ['They asked John Kerry and Barack Obama for U.S. Patriot missiles.', ['united-states']],
    ['They asked John Kerry about the Paris round.', ['paris']],
    ['They flew to Quatar and back.', ['qatar']],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));

  it.each([
    'They ate Brussels sprouts and Wiener schnitzel in Vienna, Virginia.',
    'They sat at the Congress of Vienna and waltzed a Vienna waltz.',
    'They played for Dynamo Kyiv and Qatar Airways.',
    'They wrote for the Washington Post and Voice of America.',
    'They elected George Washington and Paris Hilton.',
    'They opened an account with U.S. Bancorp, and danced to the UK Subs.',
    'They sliced a Vienna loaf and four Paris mushrooms, and had a drop of geneva.',
    'They cycled Paris-Brest each year.',
    'They told us to mind the gap in china and turkey.',
  ])('not within other names: %s', (text) => expect(found(text)).toEqual([]));
});
