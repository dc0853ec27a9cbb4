/** Introductions that follow a name, and those in lists or other clauses. */
import { describe, expect, it } from 'vitest';
import { introductionsIn } from './cast-of.ts';
import { expectIntroductions } from './rows.ts';

describe('an introduction', () => {
  expectIntroductions([
    [
      'includes the clause after a noun without adjectives',
      'It was named for Arvo Oake, a lawyer who watched the siege from a ship, and is old.',
      'Arvo Oake',
      'a lawyer who watched the siege from a ship',
    ],
    [
      'leaves out the clause after a description that is long enough',
      'It was named for Arvo Oake, a professor of law at Ghent, who is old.',
      'Arvo Oake',
      'a professor of law at Ghent',
    ],
    [
      'in front of which a bracket is closed is not of a name inside the bracket',
      'They met Arvo Quern (Tom Oake of Zabel), a farmer, in the hall.',
      'Zabel',
      null,
    ],
    [
      'in front of which a bracket is closed is of a name behind another bracket',
      'They met the man (he is old) and Arvo Quern (45), a farmer, in the hall.',
      'Arvo Quern',
      'a farmer',
    ],
    [
      'ends with the page, before its last quotation mark',
      '“It is late, and they have heard of it there. We met Arvo Oake, the old lawyer of the town” ',
      'Arvo Oake',
      'the old lawyer of the town',
    ],
    ['is not what somebody is told of', 'They had told Arvo Oake of it, as they said.', 'Arvo Oake', null],
    ['is not a pronoun with what follows it', 'They know that Arvo Oake of it left.', 'Arvo Oake', null],
    ['is not what somebody is told of at the end of a sentence', 'They had told Arvo Oake of that.', 'Arvo Oake', null],
    [
      'may begin with a word that refers back, before a noun',
      'They met Arvo Oake of this town, as they said.',
      'Arvo Oake',
      'of this town',
    ],
    [
      'leaves out a clause that is too long',
      'They told Arvo Oake, a pilot who they said had to be at the port by noon on that day or they would all leave it.',
      'Arvo Oake',
      'a pilot',
    ],
    [
      'can begin with `then`',
      'Liz Quern, then president of the school, said so.',
      'Liz Quern',
      'then president of the school',
    ],
    [
      'can follow an honour',
      'Ann Oake KC, chairman of the inquiry, said so to them.',
      'Ann Oake',
      'chairman of the inquiry',
    ],
    [
      'can follow the full stop of `Jr.`',
      'Arvo Quern Jr., the son of the founder, was there.',
      'Arvo Quern Jr',
      'the son of the founder',
    ],
    [
      'can contain a title in quotes',
      'Matt Quern, the “Neighbours” actor, was at the show.',
      'Matt Quern',
      'the “Neighbours” actor',
    ],
    [
      'can be a nationality of two words',
      'She got it from Shan Quern, the Sri Lankan who won it in May, at noon.',
      'Shan Quern',
      'the Sri Lankan who won it in May',
    ],
    [
      'is not a thing beside the person',
      'It was Béla Quern, and their savings in their daughter’s toy, that she took.',
      'Béla Quern',
      null,
    ],
    [
      'can be a superlative',
      'They asked Zabel Bank, the largest shareholder, about it.',
      'Zabel Bank',
      'the largest shareholder',
    ],
    [
      'can be the owner of something',
      'It was sold to Zabelix, the owner of the yard, in May.',
      'Zabelix',
      'the owner of the yard',
    ],
    [
      'can be the predicate after a clause',
      'Onepress, which had the book, is a small house in Wales.',
      'Onepress',
      'a small house in Wales',
    ],
    [
      'can be the subject before the name',
      'It was settled by May; its chief negotiator was Ellen Quern.',
      'Ellen Quern',
      'its chief negotiator',
    ],
    ['is not the subject of another verb', 'The actor was Ellen Quern and Arvo Oake met.', 'Ellen Quern', null],
    [
      'contains the whole name of an organization',
      'It was Dr Gill Quern of the Institute of Quern Studies who said so.',
      'Gill Quern',
      'of the Institute of Quern Studies',
    ],
    [
      'belongs to the president and not to his allies',
      'He was tried with allies of former Zabelian President Arvo Oake in May.',
      'Arvo Oake',
      'former Zabelian President',
    ],
    [
      'begins with a possessive',
      'They ask whether Zabelix’s founder, Arvo Oake, has it.',
      'Arvo Oake',
      'Zabelix’s founder',
    ],
    ['is not another name in brackets', 'He met Al Quern (Adam Driver), who is old.', 'Al Quern', null],
    [
      'can follow the abbreviation of an organization',
      'They asked the Office for Quern Studies (OQS), the watchdog, about it.',
      'Office for Quern Studies',
      'the watchdog',
    ],
    [
      'belongs to the character and not to the actor',
      'The victim is Arvo Quern (Barry Oake), an oyster farmer, and it is old.',
      'Barry Oake',
      null,
    ],
    [
      'is the office before the name rather than a short phrase after it',
      'It was Mayor Ed Quern, a regular, who said so.',
      'Ed Quern',
      'Mayor',
    ],
    [
      'can be before another title',
      'He was tried with a contractor, Chief Emeka Quern; and the others.',
      'Emeka Quern',
      'a contractor',
    ],
    [
      'is not `back from` somewhere',
      'It was President Arvo Quern, back from a trip, who said so.',
      'Arvo Quern',
      'President',
    ],
    [
      'is that of the heir and not of the heir’s brother',
      'He is the younger brother of heir to the throne, Arvo Oake.',
      'Arvo Oake',
      'heir to the throne',
    ],
    [
      'is that of the founder and not of the daughter',
      'She is a daughter of Zabelix’s founder, Arvo Oake, they said.',
      'Arvo Oake',
      'Zabelix’s founder',
    ],
  ]);

  it('is a title that a list of names shares', () => {
    const text =
      'It was heard by Chief Justice Olu Zabel and Justices Sanj Oake, B. R. Quern and Manoj Brill on Friday.';
    expect(introductionsIn(text)).toEqual({
      'Olu Zabel': 'Chief Justice',
      'Sanj Oake': 'Justices',
      'B. R. Quern': 'Justices',
      'Manoj Brill': 'Justices',
    });
  });
});
