import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../engine/lexicon.ts';
import { entry, mentionsOf, PACK_LEXICON, relinked } from './lexicon.ts';

/** Names, some invented, of forms that are easily missed. */
const FORMS = compileLexicon([
  entry('organization', 'at-and-t', 'AT&T'),
  entry('organization', 'hull-club', 'Hull P and I Club'),
  entry('organization', 'mills-and-rowe', 'Mills & Rowe'),
  entry('organization', 'lindal-marine', 'Lindal Marine'),
  entry('organization', 'dusk', 'Dusk', { alsoWord: true }),
  entry('place', 'quay-street', 'Quay Street'),
  entry('person', 'corin-vale', 'Corin Starling', { titles: ['Sir', 'Mr.'] }),
  entry('person', 'ada-twine', 'Ada Twine', { titles: ['Warden'], alsoWord: true }),
  entry('person', 'otto-brask', 'Otto Brask', { titles: ['Warden'] }),
  entry('place', 'port-lindal', 'Port Lindal'),
  entry('organization', 'orrin-limited', 'Orrin Limited'),
  entry('organization', 'lindal-anglers', 'Lindal Anglers Association'),
]);
const forms = { lexicon: FORMS };

describe('a name is linked in its other written forms', () => {
  it.each([
    'The [[AT&T|at-and-t]] deal, the [[AT & T|at-and-t]] deal and the [[ＡＴ＆Ｔ|at-and-t]] deal.',
    'They own [[AT&T|at-and-t]]. Nobody minds.',
    'The [[Hull P&I Club|hull-club]] met the [[Hull P and I Club|hull-club]].',
    'They called [[Mills & Rowe|mills-and-rowe]] and [[Mills and Rowe|mills-and-rowe]].',
    'They met on [[Quay St|quay-street]] and on [[Quay St|quay-street]]. again.',
    '[[Corin Starling|corin-vale]] came. [[Sir Corin|corin-vale]] spoke, and [[Starling|corin-vale]] left.',
    'In the end Messrs. [[Starling|corin-vale]] and Smith came.',
    'In the end Wardens [[Twine|ada-twine]] and [[Brask|otto-brask]] came.',
    '[[Ada Twine|ada-twine]] came. [[Twine|ada-twine]] said so. Mr [[Starling|corin-vale]] was there.',
    'The [[Otto Brasks|otto-brask]]’ remarks and [[Brasks|otto-brask]]’ walk were short.',
    '[[Lindal Marine|lindal-marine]] has ships. [[Lindal|lindal-marine]] sold them in [[Port Lindal|port-lindal]].',
    '[[Ada Twine|ada-twine]] joined [[Dusk|dusk]] in May.',
    'Shares of [[Orrin Ltd|orrin-limited]] rose, those of [[Orrin Limited|orrin-limited]] too.',
    'The [[Lindal Anglers Assn|lindal-anglers]] met. The [[Lindal Anglers Association|lindal-anglers]] voted.',
  ])('%s', (example) => expect(relinked(example, forms)).toBe(example));

  it.each([
    ['Quern Street', 'Quern St'],
    ['Saint Quern', 'St Quern'],
    ['Quern Avenue', 'Quern Ave'],
    ['Mount Quern', 'Mt. Quern'],
    ['Fort Quern', 'Ft. Quern'],
    ['Quern Department', 'Quern Dept'],
    ['Government House', 'Govt. House'],
    ['Quern University', 'Quern Univ'],
    ['Quern Association', 'Quern Assn'],
    ['Quern Corporation', 'Quern Corp'],
    ['Quern Company', 'Quern Co'],
    ['Quern Incorporated', 'Quern Inc'],
    ['Quern Limited', 'Quern Ltd'],
    ['Quern Brothers', 'Quern Bros'],
    ['Quern International', 'Quern Intl'],
  ])('with the usual abbreviation of a word: %s, %s', (name, short) => {
    const lexicon = compileLexicon([entry('organization', 'quern', name)]);
    const example = `They read of [[${short}|quern]] and of [[${name}|quern]] today.`;
    expect(relinked(example, { lexicon })).toBe(example);
  });

  it.each([
    'The at t of it and the AT T.',
    'Twine holds the nets. The twine was old, and the dusk was red.',
    'In the end Sir Otto came to Lindal.',
    'The Brasks’ dog and the Starlings’ cat.',
    'Dusk of a kind that nobody had seen.',
  ])('but not if something else is meant: %s', (text) => expect(relinked(text, forms)).toBe(text));

  it.each([
    '[[G-7|g7]] leaders met [[Joe Biden|joe-biden]]. The [[G-7|g7]] agreed.',
    'The [[N.A.T.O.|nato]] summit of [[Joe Biden|joe-biden]] and [[ＮＡＴＯ|nato]].',
    'They closed [[NordStream2|nord-stream-2]], said [[Vladimir Putin|vladimir-putin]].',
    'The summit drew [[Lavrovs|sergei-lavrov]]’ remarks.',
    'The [[State Dept|us-state-department]]. told [[John Kerry|john-kerry]].',
  ])('of the bundled pack: %s', (example) => expect(relinked(example, { lexicon: PACK_LEXICON })).toBe(example));
});

describe('a short name alone on a page', () => {
  const surest = (text: string) =>
    Math.max(0, ...mentionsOf(text, { lexicon: PACK_LEXICON }).map(({ confidence }) => confidence));

  it.each([
    'Play the G7 chord, then C. The G7 needs three fingers on the strings of the guitar.',
    'NATO told cinema owners that tickets and popcorn sell again; a film, said NATO, needs a big screen.',
    'UK beat Duke on Saturday. UK has won ten basketball games this season, the coach said.',
    'The White House is a pub in Oxford; the White House serves ale, and the landlord of the White House cooks.',
    'Students fear the OSCE. In the OSCE they meet patients, and a doctor of the school watches.',
    'A CNN has layers; each layer of the CNN slides a filter over an image.',
  ])('is not certain if the page is about something else: %s', (text) => expect(surest(text)).toBeLessThan(0.9));

  it.each([
    'CNN lost viewers again. Its anchors protested, and CNN will close a studio, CNN said.',
    'U.S. stocks fell on Friday as U.S. tariffs took effect.',
    'US troops left at dawn. A US commander said that the war was over.',
    'NATO sent troops to the border. The alliance, NATO said, was ready for war.',
  ])('is certain if the page is about its subject: %s', (text) => expect(surest(text)).toBeGreaterThanOrEqual(0.9));
});
