import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { entry, mentionsOf, PACK, PACK_LEXICON, plain, relinked } from './lexicon.ts';

describe('a name is linked', () => {
  it.each([
    'Yesterday [[Vladimir Putin|vladimir-putin]] met [[John Kerry|john-kerry]] again.',
    'Yesterday [[Vladimir Poutine|vladimir-putin]] met nobody.',
    'Вчера [[Владимир Путин|vladimir-putin]] молчал.',
    'Yesterday [[Sergey Lavrov|sergei-lavrov]] met [[Sergei Lavrov|sergei-lavrov]].',
    'The keeper [[Ossian Thrane|ossian-thrane]] left [[Port Aveline|port-aveline]] at dawn.',
    'The [[Aveline Harbour Board|aveline-harbour-board]] (known as [[AHB|aveline-harbour-board]]) met in [[Vesterholm|vesterholm]].',
    'Work by the [[Group of Seven|g7]] and the [[G7|g7]] in [[Geneva|geneva]] went on.',
  ])('by its own spelling or an official one: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'Yesterday [[Wéndy Shérman|wendy-sherman]] spoke to us.',
    'Yesterday [[Wen\u00addy Sher\u00adman|wendy-sherman]] spoke to us.',
    'Yesterday [[Ｎｅｄ Ｐｒｉｃｅ|ned-price]] spoke to us.',
    'Yesterday [[Ned\u00a0Price|ned-price]] spoke to us.',
    'Yesterday [[Ned Price|ned-price]]’s words moved us.',
    "Yesterday [[Ned Price|ned-price]]'s words moved us.",
    'We asked “[[Ned Price|ned-price]]” (yes, [[Ned Price|ned-price]]); nobody else.',
    'We are sure—[[Ned Price|ned-price]]—nobody else.',
    'Yesterday the [[U.S.|united-states]] and the [[US|united-states]] spoke with us.',
    'Yesterday the [[Biden|joe-biden]]-[[Putin|vladimir-putin]] summit opened.',
    'Yesterday the [[Biden|joe-biden]]–[[Putin|vladimir-putin]] summit opened.',
    'Yesterday [[John F. Kerry|john-kerry]] spoke to us.',
    'See under [[Lavrov, Sergei|sergei-lavrov]] in the index.',
    'ENVOYS WAIT AS [[JOHN KERRY|john-kerry]] FLIES HOME',
    'Envoys Wait as [[John Kerry|john-kerry]] Flies Home Without a Deal',
  ])('however it is typeset: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'Yesterday the [[White Home|white-house]] had a statement.',
    'Yesterday [[Ned Value|ned-price]] had a statement.',
    'Yesterday [[Ossian Throne|ossian-thrane]] had a statement.',
  ])('in a machine-reworded form, and says so: %s', (example) => {
    expect(relinked(example)).toBe(example);
    expect(mentionsOf(plain(example))[0]!.aliasType).toBe('reworded');
  });

  it.each([
    'The white house on the hill was painted in the summer.',
    'They gave us a price and told us that the throne was sold.',
    'Tell us and let Us know.',
    'Envoy Ned said. Price controls failed again.',
    'The first was John, Kerry was the second town on the road.',
    'Work began at the group of seven hills.',
    'Dredging goes on; the Dredging of harbours never ends.',
    'It was the biden time of year; they were biding it.',
    'The g7chord and xNATOx are no words.',
  ])('not if the words are something else: %s', (text) => expect(relinked(text)).toBe(text));

  it('as the longest of names within each other', () => {
    const example =
      'He [[Vladimir Putin|vladimir-putin]] saw the [[Aveline Harbour Board|aveline-harbour-board]] in [[Port Aveline|port-aveline]].';
    expect(relinked(example)).toBe(example);
  });

  it('without taking “Surname, Next” in a list for one name', () => {
    const example = 'We met [[Lavrov|sergei-lavrov]], Sergei Ryabkov and [[Biden|joe-biden]], Joe Manchin and others.';
    expect(relinked(example)).toBe(example);
  });
});

describe('a short name alone on a page', () => {
  it.each(['The seats of the AHB were sold.', 'The stand of NATO in the park was sold.'])(
    'may mean anything: %s',
    (text) => expect(relinked(text)).toBe(text),
  );

  it('is linked beside another known name, even a misspelt one', () => {
    const example = 'The seats of the [[AHB|aveline-harbour-board]] were sold to [[Ossien Thrane|ossian-thrane]].';
    expect(relinked(example)).toBe(example);
  });

  it('is linked beside other known names', () => {
    const example = 'The seats of the [[AHB|aveline-harbour-board]] in [[Port Aveline|port-aveline]] were sold.';
    expect(relinked(example)).toBe(example);
  });
});

describe('the bundled names are linked', () => {
  it.each([
    'Yesterday [[Arseniy Yatsenyuk|arseny-yatsenyuk]] and [[Volodymyr Zelensky|volodymyr-zelenskyy]] were at home in [[Kiev|kyiv]].',
    'Yesterday the [[White House|white-house]] was silent, and so was the [[Kremlin|kremlin]].',
    'Yesterday nobody heard from [[President Invoice Clinton|bill-clinton]] at all.',
    'Yesterday the [[OSCE|osce]] was silent about [[Ukraine|ukraine]], as was the [[E.U.|european-union]] itself.',
  ])('in plain sentences: %s', (example) => expect(relinked(example, { lexicon: PACK_LEXICON })).toBe(example));

  it('never as a topic: sanctions and red lines are for lookup', () => {
    const topics = PACK.entities.filter(({ kind }) => kind === 'topic');
    const text = topics.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]).join('.\n');
    expect(mentionsOf(text, { lexicon: PACK_LEXICON, kinds: ['topic'] })).toEqual([]);
  });
});

describe('the data of a mention', () => {
  const [kerry, lavrov] = mentionsOf('We met John Kerry and Sergey Lavrov in town.');

  it('has the position, the form and the rule by which it was found', () => {
    expect(kerry).toMatchObject({ start: 7, end: 17, entity: 'john-kerry', via: 'name', alias: 'John Kerry' });
    expect(lavrov).toMatchObject({ via: 'alias', alias: 'Sergey Lavrov', aliasType: 'transliteration' });
  });

  it('has more confidence in a full name than in a reworded one', () => {
    const confidence = (text: string) => mentionsOf(text)[0]!.confidence;
    expect(confidence('We met Ned Price again.')).toBeGreaterThan(confidence('We met Ned Value again.'));
  });

  it('names the rival if the same words could mean another, and is uncertain', () => {
    const namesakes = compileLexicon([
      entry('person', 'rowan-lisle-mayor', 'Rowan Lisle'),
      entry('person', 'rowan-lisle-skipper', 'Rowan Lisle'),
    ]);
    const [mention] = mentionsOf('They asked Rowan Lisle about it.', { lexicon: namesakes });
    expect([mention!.entity, ...mention!.rivals].sort()).toEqual(['rowan-lisle-mayor', 'rowan-lisle-skipper']);
    expect(mention!.confidence).toBeLessThan(0.9);
  });
});
