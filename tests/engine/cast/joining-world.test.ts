/** Names as written by papers of many countries: Chinese and Arab names, parents, short forms of bodies, initials. */
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './cast-of.ts';

type Row = [why: string, text: string, members: Record<string, string[]>];

describe('somebody', () => {
  it.each<Row>([
    [
      'is called Madam before part of the name',
      'They met Madam Ona Lim at noon. It was for Ona Lim Siew Eng to say. Mdm Lim had gone.',
      { 'Ona Lim Siew Eng': ['Ona Lim', 'Ona Lim Siew Eng', 'Lim'] },
    ],
    [
      'has a surname between the given names',
      'They met Arvo Tan Kok Seng at noon. It was for Tan to say.',
      { 'Arvo Tan Kok Seng': ['Arvo Tan Kok Seng', 'Tan'] },
    ],
    [
      'has the title Tan Sri, which is no surname',
      'They asked Tan Sri Arvo Quern and Datuk Seri Tan Kok Seng.',
      { 'Arvo Quern': ['Arvo Quern'], 'Tan Kok Seng': ['Tan Kok Seng'] },
    ],
    [
      'is a daughter or a son of somebody',
      'They met Devi d/o Querna at noon. It was for Devi to say. They asked Kumar s/o Brill.',
      { 'Devi d/o Querna': ['Devi d/o Querna', 'Devi'], 'Kumar s/o Brill': ['Kumar s/o Brill'] },
    ],
    [
      'is addressed as Madam with an office',
      'They said: “Madam Speaker, it is for Ona Brill to say.”',
      { 'Ona Brill': ['Ona Brill'] },
    ],
    [
      'is named before “and/or” and another',
      'They met Ona Brill and/or Tom Oake at noon.',
      { 'Ona Brill': ['Ona Brill'], 'Tom Oake': ['Tom Oake'] },
    ],
  ])('%s', (_, text, members) => {
    expect(mentionsIn(text)).toEqual(members);
  });

  it('is a person with a title and many forefathers', () => {
    const text = 'They met Sheikh Saif bin Khalid bin Hamad Al Querni, the ruler, at noon. Sheikh Saif said so.';
    expect(namesIn(text)).toEqual(['Saif bin Khalid bin Hamad Al Querni (person)']);
  });
});

describe('a body', () => {
  it.each<Row>([
    [
      'has initials in brackets that cover what small words join',
      'They asked the Board of Control for Chess in Quern (BCCQ) for it. It was for the BCCQ to say.',
      { 'Board of Control for Chess in Quern': ['Board of Control for Chess in Quern', 'BCCQ', 'BCCQ'] },
    ],
    [
      'stands in brackets after its initials',
      'They asked NAJD (Nigerian Association of Junior Doctors) for it. It was for the NAJD to say.',
      { 'Nigerian Association of Junior Doctors': ['NAJD', 'Nigerian Association of Junior Doctors', 'NAJD'] },
    ],
    [
      'has initials that are a small word',
      'They asked the World Health Organisation (WHO) for it. It was for the WHO to say.',
      { 'World Health Organisation': ['World Health Organisation', 'WHO', 'WHO'] },
    ],
    [
      'has initials in brackets that are not its own',
      'They asked the Ministry for Chess in Quern (CCQB) for it.',
      { 'Ministry for Chess': ['Ministry for Chess'], Quern: ['Quern'], CCQB: ['CCQB'] },
    ],
    [
      'is called without its last word',
      'They asked the Quern Ocean Bank for it. It was for Quern Ocean to say.',
      { 'Quern Ocean Bank': ['Quern Ocean Bank', 'Quern Ocean'] },
    ],
    [
      'is called like a place where things are',
      'They asked the Quern Beach Bank for it. They swam in Quern Beach.',
      { 'Quern Beach Bank': ['Quern Beach Bank'], 'Quern Beach': ['Quern Beach'] },
    ],
    [
      'is called without “National”',
      'They asked the National Treasury for it. It was for Treasury to say.',
      { 'National Treasury': ['National Treasury', 'Treasury'] },
    ],
    [
      'is called without “National” where there are two',
      'They asked the National Treasury and the Rimal Treasury. It was for Treasury to say.',
      { 'National Treasury': ['National Treasury'], 'Rimal Treasury': ['Rimal Treasury'], Treasury: ['Treasury'] },
    ],
    [
      'is well known by the first word of a company’s name',
      'They asked Samsung Electronics Co. for it. It was for Samsung to say.',
      { 'Samsung Electronics Co': ['Samsung Electronics Co', 'Samsung'] },
    ],
    [
      'is called like somebody in the story',
      'They asked Samsung Electronics Co. and Ona Samsung for it. It was Samsung who wept.',
      { 'Samsung Electronics Co': ['Samsung Electronics Co'], 'Ona Samsung': ['Ona Samsung', 'Samsung'] },
    ],
    [
      'is well known by the first word of the names of two companies',
      'They asked Samsung Electronics Co. and Samsung Display Co. for it. It was for Samsung to say.',
      {
        'Samsung Electronics Co': ['Samsung Electronics Co'],
        'Samsung Display Co': ['Samsung Display Co'],
        Samsung: ['Samsung'],
      },
    ],
  ])('%s', (_, text, members) => {
    expect(mentionsIn(text)).toEqual(members);
  });
});
