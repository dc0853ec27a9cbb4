/** Introductions behind a name, and those that a list or another clause gives. */
import { describe, expect, it } from 'vitest';
import { introductionsIn } from './cast-of.ts';

describe('an introduction', () => {
  it.each<[why: string, text: string, name: string, introduction: string | null]>([
    [
      'goes on with the clause of a bare noun',
      'It was named for Arvo Oake, a lawyer who watched the siege from a ship, and is old.',
      'Arvo Oake',
      'a lawyer who watched the siege from a ship',
    ],
    [
      'is full without the clause behind it',
      'It was named for Arvo Oake, a professor of law at Ghent, who is old.',
      'Arvo Oake',
      'a professor of law at Ghent',
    ],
    [
      'is no clause without an end',
      'They told Arvo Oake, a pilot who they said had to be at the port by noon on that day or they would all leave it.',
      'Arvo Oake',
      'a pilot',
    ],
    [
      'says that somebody was something then',
      'Liz Quern, then president of the school, said so.',
      'Liz Quern',
      'then president of the school',
    ],
    [
      'stands behind an honour',
      'Ann Oake KC, chairman of the inquiry, said so to them.',
      'Ann Oake',
      'chairman of the inquiry',
    ],
    [
      'stands behind the full stop of a generation',
      'Arvo Quern Jr., the son of the founder, was there.',
      'Arvo Quern Jr',
      'the son of the founder',
    ],
    [
      'holds a title in quotes',
      'Matt Quern, the “Neighbours” actor, was at the show.',
      'Matt Quern',
      'the “Neighbours” actor',
    ],
    [
      'is a nationality of two words',
      'She got it from Shan Quern, the Sri Lankan who won it in May, at noon.',
      'Shan Quern',
      'the Sri Lankan who won it in May',
    ],
    [
      'is not what he has with him',
      'It was Béla Quern, and their savings in their daughter’s toy, that she took.',
      'Béla Quern',
      null,
    ],
    [
      'is the largest of them',
      'They asked Zabel Bank, the largest shareholder, about it.',
      'Zabel Bank',
      'the largest shareholder',
    ],
    [
      'is the owner of it',
      'It was sold to Zabelix, the owner of the yard, in May.',
      'Zabelix',
      'the owner of the yard',
    ],
    [
      'is what a sentence says behind a clause',
      'Onepress, which had the book, is a small house in Wales.',
      'Onepress',
      'a small house in Wales',
    ],
    [
      'is the subject before a name',
      'It was settled by May; its chief negotiator was Ellen Quern.',
      'Ellen Quern',
      'its chief negotiator',
    ],
    [
      'is no subject that does something to somebody',
      'The actor was Ellen Quern and Arvo Oake met.',
      'Ellen Quern',
      null,
    ],
    [
      'holds the whole name of a body',
      'It was Dr Gill Quern of the Institute of Quern Studies who said so.',
      'Gill Quern',
      'of the Institute of Quern Studies',
    ],
    [
      'is the president’s and not that of his allies',
      'He was tried with allies of former Zabelian President Arvo Oake in May.',
      'Arvo Oake',
      'former Zabelian President',
    ],
    ['begins at an owner', 'They ask whether Zabelix’s founder, Arvo Oake, has it.', 'Arvo Oake', 'Zabelix’s founder'],
    ['is nobody else’s name in brackets', 'He met Al Quern (Adam Driver), who is old.', 'Al Quern', null],
    [
      'stands behind the letters of a body',
      'They asked the Office for Quern Studies (OQS), the watchdog, about it.',
      'Office for Quern Studies',
      'the watchdog',
    ],
    [
      'is of the part and not of who plays it',
      'The victim is Arvo Quern (Barry Oake), an oyster farmer, and it is old.',
      'Barry Oake',
      null,
    ],
    ['is an office before a mere phrase', 'It was Mayor Ed Quern, a regular, who said so.', 'Ed Quern', 'Mayor'],
    [
      'stands before another title',
      'He was tried with a contractor, Chief Emeka Quern; and the others.',
      'Emeka Quern',
      'a contractor',
    ],
    [
      'is not where somebody comes back from',
      'It was President Arvo Quern, back from a trip, who said so.',
      'Arvo Quern',
      'President',
    ],
    [
      'is the heir and not the brother of the heir',
      'He is the younger brother of heir to the throne, Arvo Oake.',
      'Arvo Oake',
      'heir to the throne',
    ],
    [
      'is the founder’s and not the one’s beside him',
      'She is a daughter of Zabelix’s founder, Arvo Oake, they said.',
      'Arvo Oake',
      'Zabelix’s founder',
    ],
  ])('%s', (_, text, name, introduction) => {
    expect(introductionsIn(text)[name]).toBe(introduction);
  });

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
