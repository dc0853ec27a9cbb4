/** Names as papers of many countries write them: Chinese and Arab names, parents. */
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
