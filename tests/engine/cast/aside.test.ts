/** What is not part of the story: names in credits, bylines, the outlet's own lines and lists of other stories are no members. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './cast-of.ts';

const BODY =
  'The lake rose again on Monday, and the people in the valley were told to leave their homes before it was dark there.';
/** The names in a page with some short blocks between two paragraphs of its story. */
const namesAround = (...blocks: string[]) => namesIn([BODY, ...blocks, BODY].join('\n\n'));
const QUERN = 'Ivo Quern (person)';

describe('a name is not of the story', () => {
  it.each([
    'Photo: Ivo Quern',
    'Pictures by Ivo Quern: the lake at night',
    'Credit: Ivo Quern',
    'Source: Ivo Quern',
    'Graphic: Ivo Quern',
    'Photographs by Ivo Quern',
    '© Ivo Quern',
    'Copyright © Ivo Quern',
    '(c) Ivo Quern',
    'Copyright Ivo Quern',
    'First published by Ivo Quern',
    'Last updated by Ivo Quern',
    'Posted by Ivo Quern',
    'Reporting by Ivo Quern',
    'Editing by Ivo Quern',
    'Additional reporting Ivo Quern',
    'Written by Ivo Quern',
    'Edited by Ivo Quern',
    'Compiled by Ivo Quern',
    'Ivo Quern/Lemmland Courier',
    'Ivo Quern / Courier',
    'Copyright of the photo: Ivo Quern, who was on the lake all day',
  ])('in a credit: %s', (line) => expect(namesAround(line)).not.toContain(QUERN));

  it.each(['By Ivo Quern', 'BY Ivo Quern', 'From Ivo Quern', 'Story by Ivo Quern', '2:34 Ivo Quern hits the coast'])(
    'in a byline, or the title of a film: %s',
    (line) => expect(namesAround(line)).not.toContain(QUERN),
  );

  it.each([
    'Ivo Quern: all rights reserved.',
    'Ivo Quern, terms and conditions.',
    'Ivo Quern, terms of service.',
    'The privacy policy of Ivo Quern.',
    'Sign up for the news of Ivo Quern.',
    'The newsletter of Ivo Quern is daily.',
    'Get Ivo Quern in your inbox.',
    'Tell Ivo Quern your email.',
    'The email address of Ivo Quern.',
    'We use cookies, says Ivo Quern.',
    'Story continues after Ivo Quern.',
    'Story of Ivo Quern below advertisement.',
    'Click here for Ivo Quern.',
    'Download our Courier app by Ivo Quern.',
    'Follow us and Ivo Quern.',
    'Follow Ivo on Twitter, says Ivo Quern.',
    'Ivo Quern contributed to this report.',
    'Ivo Quern contributed reporting.',
    'Adapted from its original by Ivo Quern.',
    'It originally appeared in the book of Ivo Quern.',
    'Never miss Ivo Quern.',
    'Get daily news of Ivo Quern.',
    'Ivo Quern is a senior reporter at the Courier.',
    'Ivo Quern is an editor based in the valley.',
  ])('in a line of the outlet: %s', (line) => expect(namesAround(line)).not.toContain(QUERN));

  it.each([
    'Read more',
    'Read next',
    'More from us',
    'Related',
    'You may also like',
    'Explore more',
    'Most popular',
    'See also',
    'Recommended',
    'Trending',
    'Also read',
    'Don’t miss',
    'Sponsored',
    'Top stories',
    'Latest news',
    'Topics',
    'Tags',
    'Popular',
    'What to read',
    'View all',
    'Share this',
  ])('below the heading of other stories: %s', (heading) =>
    expect(namesAround(heading, 'Ivo Quern leaves the town', 'The dog of Ivo Quern')).not.toContain(QUERN),
  );

  it.each([
    '(Photo: Ivo Quern)',
    '( AFP Ivo Quern )',
    '(File photo by Ivo Quern)',
    '[Image of Ivo Quern]',
    '(With inputs from Ivo Quern)',
    '(with agency input from Ivo Quern)',
    '(Ivo Quern Getty)',
    '(Ivo Quern via Reuters)',
    '(Ivo Quern, handout, AFP)'.replace(', handout, ', ' '),
    '(Ivo Quern/Courier)',
    '(U.S. District Court of Ivo Quern)',
  ])('in the brackets of a credit: %s', (credit) =>
    expect(namesAround(`The lake was high and the town was dark ${credit}, as they said.`)).not.toContain(QUERN),
  );

  it.each([
    '| Photo: Ivo Quern',
    'Photo: Ivo Quern',
    'Picture by Ivo Quern',
    'File photo by Ivo Quern',
    'Image credit: Ivo Quern',
    'Ivo Quern/AFP',
    'Ivo Quern / Getty',
    'Credit Ivo Quern',
    'Ivo Quern via AP',
    'AP Photo Ivo Quern',
  ])('behind a caption: %s', (credit) =>
    expect(namesAround(`The lake was high on Monday. ${credit}`)).not.toContain(QUERN),
  );

  it.each([
    'Reporting by Anna Lund in Lund and Ivo Quern in Paris; editing by Tom Berg, who had read all of it twice before he let it go, as all of them do in such a case, and who then went home at last.',
    '(Additional reporting by Ivo Quern)',
    'With reporting from Ivo Quern',
    'This report by The Canadian Press was by Ivo Quern',
    'Associated Press writer Ivo Quern in Paris contributed.',
    'Reuters staff, Ivo Quern among them, contributed',
  ])('in what says who reported: %s', (line) => expect(namesAround(line)).not.toContain(QUERN));
});

describe('a name is of the story', () => {
  it.each([
    'The book was written by Ivo Quern in May.',
    'It was updated by Ivo Quern in May.',
    'He spoke by phone to Ivo Quern, and not for long.',
    'By Monday Ivo Quern had left, as they said.',
    'From there Ivo Quern went home. He slept well.',
    'All rights of Ivo Quern were reserved for him.',
    'They follow Ivo Quern wherever he goes.',
    'They contributed to this lake, said Ivo Quern.',
    'Ivo Quern is a reporter, as they said.',
    'Ivo Quern missed the daily bus to the town.',
    'They told Ivo Quern to read more.',
    'The related case of Ivo Quern was heard.',
    'The lake (as Ivo Quern said) was high.',
    'He was against Ivo Quern (the photo was old).',
    'The report of Ivo Quern was on reporting by phone.',
    'Reuters was told by Ivo Quern that it was so.',
  ])('if the line only resembles one of these: %s', (line) => expect(namesAround(line)).toContain(QUERN));

  it.each([
    ['the date below it', ['Ivo Quern', 'May 3, 2024'], false],
    ['the date above it', ['May 3, 2024', 'Ivo Quern'], false],
    ['the date below it, with a particle and “and”', ['Tom Lund and Ivo van Quern', 'May 3, 2024'], false],
    ['no date beside it', ['Ivo Quern'], true],
    ['a date further away', ['Ivo Quern', 'The lake rose on Monday.', 'May 3, 2024'], true],
    ['the date below it, but a word of a sentence', ['Ivo Quern speaks', 'May 3, 2024'], true],
  ] as const)('if it is alone in its line, and has %s: %s, %s', (_, blocks, isFound) => {
    const names = namesAround(...blocks).join();
    expect(/Ivo (?:van )?Quern/.test(names)).toBe(isFound);
  });

  it.each([
    [19, false],
    [20, true],
  ])('if a block of %i words without a full stop follows a line: %s', (words, isFound) => {
    const last = `They knew it ${'and so on '.repeat(9)}`.split(' ').slice(0, words).join(' ');
    expect(namesIn([BODY, 'Ivo Quern at the lake', last].join('\n\n')).includes(QUERN)).toBe(isFound);
  });

  it.each([
    [16, false],
    [17, true],
  ])('if a line of %i words without a full stop is the last one: %s', (words, isFound) => {
    const last = `Ivo Quern knew ${'and so on '.repeat(9)}`.split(' ').slice(0, words).join(' ');
    expect(namesIn([BODY, last].join('\n\n')).includes(QUERN)).toBe(isFound);
  });

  it('if the block has more words than a credit', () => {
    const credit = 'Photo: Ivo Quern was on the lake';
    const of = (words: number) => `${credit}${' and on it'.repeat(9)}`.split(' ').slice(0, words).join(' ');
    expect(namesAround(of(8))).not.toContain(QUERN);
    expect(namesAround(of(9))).toContain(QUERN);
  });

  it('if the outlet’s own line would have more than thirty words', () => {
    const of = (words: number) =>
      `Click here for Ivo Quern ${'and so on '.repeat(9)}`.split(' ').slice(0, words).join(' ');
    expect(namesAround(of(30))).not.toContain(QUERN);
    expect(namesAround(of(31))).toContain(QUERN);
  });

  it('if a title below the heading has more than sixteen words, and after it', () => {
    const of = (words: number) => `Ivo Quern ${'saw it all '.repeat(9)}`.split(' ').slice(0, words).join(' ');
    expect(namesAround('Read more', of(16))).not.toContain(QUERN);
    expect(namesAround('Read more', of(17))).toContain(QUERN);
    expect(namesAround('Read more', of(17), 'Ilse Brannock leaves')).toContain('Ilse Brannock (person)');
  });
});

describe('the title of a work in quotation marks', () => {
  it.each([
    ['is no name if it holds a verb or a small word of no name', 'They saw “Against the Quern Tide” on it.', []],
    ['is no name if it begins with a small word', 'They saw “Into Quern Valley,” as they said.', []],
    ['may be a name without a small word', 'They saw “Quern Old Valley” on it.', []],
    ['is not over before the quotation mark', 'They saw “Into Quern Valley and left” it.', ['Quern Valley (place)']],
    ['has more than two words', 'They saw “Into Quernby” on it.', ['Quernby (organization)']],
    ['may be a name with “for”', 'They saw “Women for Quern Valley” on it.', ['Quern Valley (place)']],
  ])('%s', (_, text, names) => expect(namesIn(`${BODY} ${text}`)).toEqual(names));
});
