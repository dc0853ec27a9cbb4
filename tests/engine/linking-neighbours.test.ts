import { describe, expect, it } from 'vitest';
import { PACK_LEXICON, relinked } from './lexicon.ts';

const bundled = { lexicon: PACK_LEXICON };

describe('a doubtful mention does not change others on the page', () => {
  it.each([
    '[[Vladimir Putin|vladimir-putin]] opened the meeting. The decree was signed by V. [[Putin|vladimir-putin]] at noon. Afterwards [[Putin|vladimir-putin]] left.',
    '[[Sergei Lavrov|sergei-lavrov]] came. Photo: A. Lavrov. [[Lavrov|sergei-lavrov]] left.',
    '[[Antony Blinken|antony-blinken]] came. SecState [[Blinken|antony-blinken]] left. [[Blinken|antony-blinken]] spoke.',
    '[[Donald Trump|donald-trump]] came. Billionaire [[Trump|donald-trump]] left. [[Trump|donald-trump]] spoke.',
    '[[Vladimir Putin|vladimir-putin]] came. Herr [[Putin|vladimir-putin]] left. [[Putin|vladimir-putin]] spoke.',
    '[[Joe Biden|joe-biden]] came. POTUS [[Biden|joe-biden]] left. [[Biden|joe-biden]] spoke.',
    '[[John Kerry|john-kerry]] came. The McCain-Kerry bill passed. [[Kerry|john-kerry]] spoke.',
    '[[Joe Biden|joe-biden]] came. Zarquon Biden left. [[Biden|joe-biden]] spoke.',
    '[[Joe Biden|joe-biden]] came. They met Zarquon Biden. Biden left.\n\n[[Biden|joe-biden]] spoke.',
    '[[Joe Biden|joe-biden]] came. Mrs. Biden left; then Biden left.\n\n[[Biden|joe-biden]] spoke.',
  ])('of a person: %s', (example) => expect(relinked(example, bundled)).toBe(example));

  it.each([
    'Sunak tells [[Zelenskiy|volodymyr-zelenskyy]] [[UK|united-kingdom]] will train more. The [[UK|united-kingdom]] agreed.',
    'The [[Obama|barack-obama]] [[White House|white-house]] did so, and the [[Biden|joe-biden]] [[White House|white-house]].',
    'The [[Trump|donald-trump]] [[Putin|vladimir-putin]] talks were short. [[Trump|donald-trump]] spoke.',
    'A [[White House|white-house]] official and a [[Biden|joe-biden]] campaign text said so.',
    'Ministers [[Kerry|john-kerry]] [[Lavrov|sergei-lavrov]] met, [[John Kerry|john-kerry]] said.',
  ])('of two names side by side: %s', (example) => expect(relinked(example, bundled)).toBe(example));

  it.each([
    '[[Ukraine|ukraine]], New York Times reports, is short of shells. In [[Ukraine|ukraine]] nobody spoke.',
    '[[Kyiv|kyiv]], Texas Tribune readers say, is dark. [[Kyiv|kyiv]] is cold.',
    '[[John Kerry|john-kerry]] spoke in [[Paris|paris]]. They live in Paris, Texas.\n\n[[Paris|paris]] was quiet.',
    'The ship MV Estonia sank. The Estonia had left at dusk, and [[Estonia|estonia]] mourned.',
  ])('of a place: %s', (example) => expect(relinked(example, bundled)).toBe(example));
});

describe('another bearer of a name is not linked', () => {
  it.each([
    'First lady Zelenska spoke to the children in [[Kyiv|kyiv]].',
    '[[Volodymyr Zelensky|volodymyr-zelenskyy]] stayed. His wife, Olena Zelenska, came. Zelenska spoke.',
    'Donald J. Trump Jr. spoke to the crowd, and Donald Trump, Jr., left.',
    'In the end John Kerry III came.',
    'Bob Kerrey came with [[John Kerry|john-kerry]]. Kerrey spoke and [[Kerry|john-kerry]] left.',
    'First Lady Trump and Ms. Putin came.',
    'Hunter R. Biden came. Mr. Biden left, and Biden was silent.',
    'Michael Dean Perry met [[William Perry|william-perry]] in [[Moscow|moscow]].',
    'They moved to the town of Obama in Japan.',
    'The signs say President Barack Obama Highway and Vladimir Putin Library.',
    'Help is at hand at ukraine-help.example and on.nato-fans.example today.',
    'The laboratory in Bellevue, Washington, was shut. It had come from Bellevue, Washington.',
  ])('of a person’s name: %s', (example) => expect(relinked(example, bundled)).toBe(example));

  it('but a junior is, if the pack has that form of the name', () => {
    const example = 'It was signed by [[Joseph R. Biden, Jr|joe-biden]]., of Delaware.';
    expect(relinked(example, bundled)).toBe(example);
  });

  it.each([
    'The Pennsylvania Department of State counts votes. The Department of State has a new form.',
    'The National Association of Theatre Owners (NATO) met [[Joe Biden|joe-biden]]. NATO sells tickets.',
    'NATO (National Association of Theatre Owners) met [[Joe Biden|joe-biden]].',
    'Moscow, a university town in Idaho, mourns. Nobody in Moscow had seen it.',
  ])('of an organization’s or a place’s name: %s', (example) => expect(relinked(example, bundled)).toBe(example));

  it.each([
    'Write to putin@kremlin.ru or see https://www.example.com/putin-lavrov/Kerry.html and nato.int. [[John Kerry|john-kerry]] did.',
    'Follow @NATO, @JohnKerry and @POTUS, said [[John Kerry|john-kerry]].',
  ])('as a part of an address: %s', (example) => expect(relinked(example, bundled)).toBe(example));
});

describe('words before and after a name that do not change its meaning', () => {
  it.each([
    '[[Donald Trump|donald-trump]] met House [[Republicans|republican-party]], not Senate [[Republicans|republican-party]].',
    'The spokeswoman of Sec. [[Kerry|john-kerry]] praised Pres. [[Biden|joe-biden]].',
    'In Harbin [[Putin|vladimir-putin]] looked at a fair.',
    '[[John Kerry|john-kerry]] did not see the Ring of Kerry. [[Kerry|john-kerry]] flew on.',
    'The minutes of [[Barack Obama|barack-obama]] Administration officials are there.',
    '[[Joe Biden|joe-biden]] came. Nurses gave [[Biden|joe-biden]] iv fluids.',
    'He lived in [[Moscow|moscow]], [[Washington|united-states]] and [[Paris|paris]].',
  ])('%s', (example) => expect(relinked(example, bundled)).toBe(example));
});
