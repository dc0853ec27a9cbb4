import { describe, expect, it } from 'vitest';
import { mentionsOf, PACK_LEXICON, plain, relinked } from './lexicon.ts';

describe('a surname alone is linked', () => {
  it.each([
    'In the end [[John Kerry|john-kerry]] came, and then [[Kerry|john-kerry]] spoke for an hour.',
    'In the end [[Ossian Thrane|ossian-thrane]] came.\nThe day after, [[Thrane|ossian-thrane]] was gone.',
    'In the end [[Kerry|john-kerry]] came. The day was saved by [[John Kerry|john-kerry]] once more.',
    'In the end [[Wendy Sherman|wendy-sherman]] came, and with her [[Sherman|wendy-sherman]]’s aides.',
    'In the end [[Ossian Thrane|ossian-thrane]] came. Beside [[Thrane|ossian-thrane]] stood nobody.',
    'In the end [[Ned Price|ned-price]] came. [[Price|ned-price]] said that the price was too high.',
  ])('if the page has the full name: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'In the end Secretary [[Kerry|john-kerry]] came.',
    'In the end Mr. [[Price|ned-price]] came.',
    'In the end SECRETARY [[KERRY|john-kerry]] came.',
    'In the end Sen. Cruz and Senator [[Kerry|john-kerry]] came; [[Kerry|john-kerry]] spoke.',
  ])('after a title: %s', (example) => expect(relinked(example)).toBe(example));

  it('if a person with a nearly equal name is named in between', () => {
    const example = 'In the end [[John Kerry|john-kerry]] met Bob Kerrey. Only [[Kerry|john-kerry]] spoke.';
    expect(relinked(example)).toBe(example);
  });

  it('if a county with that name is named in between', () => {
    const text = 'In the end John Kerry came. He had honey from County Kerry, and Kerry liked it.';
    const found = mentionsOf(text, { lexicon: PACK_LEXICON }).map(({ entity, start }) => [entity, start]);
    expect(found).toEqual([
      ['john-kerry', text.indexOf('John')],
      ['john-kerry', text.indexOf('Kerry liked')],
    ]);
  });

  it('after a title of several words, including small ones', () => {
    const example = 'In the end Secretary of State [[Kerry|john-kerry]] came.';
    expect(relinked(example)).toBe(example);
  });

  it('after a title that only the pack has', () => {
    const example = 'In the end Warden [[Thrane|ossian-thrane]] came.';
    expect(relinked(example)).toBe(example);
  });

  it.each([
    'In the end [[Putin|vladimir-putin]] came.',
    'In the end [[Lavrov|sergei-lavrov]]’s deputy came.',
    'In the end [[Quennec|maribel-quennec]] came.',
    '[[Biden|joe-biden]] and [[Stoltenberg|jens-stoltenberg]] came in the end.',
    'In the end the [[Biden|joe-biden]] administration came.',
  ])('if the news knows only one person of that name: %s', (example) => expect(relinked(example)).toBe(example));

  it('if names that belong with the person are there', () => {
    const example =
      'In the end [[Sherman|wendy-sherman]] came to [[NATO|nato]], and [[Lavrov|sergei-lavrov]] to [[Jens Stoltenberg|jens-stoltenberg]].';
    expect(relinked(example)).toBe(example);
    expect(mentionsOf(plain(example))[0]!.confidence).toBeLessThan(0.9);
  });
});

describe('a surname in a later piece of a page that grows', () => {
  const piece = 'In the end Kerry came, and Thrane with him.';
  const found = (present: string[]) => mentionsOf(piece, { facts: { present } }).map(({ entity }) => entity);

  it('is linked if an earlier piece named the person', () => {
    expect(found([])).toEqual([]);
    expect(found(['ossian-thrane'])).toEqual(['ossian-thrane']);
    expect(found(['john-kerry', 'ossian-thrane', 'nobody'])).toEqual(['john-kerry', 'ossian-thrane']);
  });
});

describe('a surname alone is not linked', () => {
  it.each([
    'In the end Kerry came.',
    'In the end Thrane came.',
    'In the end Price came.',
    'In the end Sherman came, and nobody knew why.',
    'In the end Sherman came to [[Geneva|geneva]] and [[Moscow|moscow]].',
  ])('if nothing establishes it: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'In the end Gerda Thrane came.',
    'In the end Lyudmila Putin came.',
    'In the end Hunter Biden came.',
    'In the end Mary Quennec came.',
    'In the end Kerry Washington came.',
    'In the end [[John Kerry|john-kerry]] met Teresa Kerry at home.',
  ])('within the name of another person: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'In the end Gerda Thrane came. Then Thrane left.',
    'At the end of the story [[Ossian Thrane|ossian-thrane]] went to meet Gerda Thrane. By then Thrane was glad.',
    'In the end Gerda Thrane came. Then Thrane left. On Monday [[Ossian Thrane|ossian-thrane]] came; [[Thrane|ossian-thrane]] stayed.',
    'In the end Hillary Putin came. Then Putin left.',
  ])('after another person with the surname, until the full name returns: %s', (example) =>
    expect(relinked(example)).toBe(example),
  );

  it('after another person with the surname, in a short paragraph', () => {
    const example = 'In the end [[Ossian Thrane|ossian-thrane]] met Gerda Thrane. Then Thrane left.';
    expect(relinked(example)).toBe(example);
  });

  it.each([
    'The price went up. Prices rise. Nobody was in earnest.',
    '[[Ned Price|ned-price]] said so. In town the price of oil and the Oil and Gas prices rose.',
    'A Sherman tank and two Sherman tanks stood in the park, wrote [[Wendy Sherman|wendy-sherman]].',
  ])('if it is an ordinary word, or part of a fixed phrase: %s', (example) => expect(relinked(example)).toBe(example));

  it.each([
    'They live in Putin Street now.',
    'They study at the Kerry School of Art, as [[John Kerry|john-kerry]] did.',
    'They saw the Thrane Museum, the work of [[Ossian Thrane|ossian-thrane]].',
    'They count Putinism, the Putins and the Bidens among their worries.',
  ])('within the name of a thing, or in a word made from it: %s', (example) => expect(relinked(example)).toBe(example));
});

describe('the certainty of a surname', () => {
  const kerry = (text: string) => mentionsOf(text).find(({ via }) => via === 'surname')!;
  const named = kerry('They knew John Kerry quite well. In the end Kerry came.');
  const namedLater = kerry('In the end Kerry came. They knew John Kerry quite well.');
  const [inCompany] = mentionsOf('Here Sherman came to see Stoltenberg of NATO, and then Lavrov.');

  it('is highest if the full name came before, and lowest if only other names are evidence', () => {
    expect(named.confidence).toBeGreaterThanOrEqual(namedLater.confidence);
    expect(namedLater.confidence).toBeGreaterThan(inCompany!.confidence);
    expect(inCompany).toMatchObject({ entity: 'wendy-sherman' });
  });

  it('is given with the rule and the form by which it was found', () =>
    expect(named).toMatchObject({ via: 'surname', alias: 'Kerry', rivals: [] }));
});
