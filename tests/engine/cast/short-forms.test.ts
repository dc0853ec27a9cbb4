/** Whom the short forms of people’s names mean. */
import { describe } from 'vitest';
import { expectNamesOfRows } from './rows.ts';

describe('a surname that two people share', () => {
  expectNamesOfRows(
    [
      'is who was named last in the paragraph: They met Ann Quern in the hall. Then Tom Quern came. Quern was late. → Ann Quern = Ann Quern; Tom Quern = Tom Quern, Quern',
      'is who was named most often, in another paragraph: They met Ann Quern and Tom Quern. Ann Quern left. ¶ Quern was late. → Ann Quern = Ann Quern, Ann Quern, Quern; Tom Quern = Tom Quern',
      'is who was named most often, though later ones follow: They met Tom Quern and Ann Quern. Ann Quern left. ¶ Quern was late. → Tom Quern = Tom Quern; Ann Quern = Ann Quern, Ann Quern, Quern',
      'is who was named first if both were named as often: They met Ann Quern and Tom Quern. ¶ Quern was late. → Ann Quern = Ann Quern, Quern; Tom Quern = Tom Quern',
      'is who was named before, not who is named later: They met Ann Quern in the hall. ¶ Quern was late. ¶ Tom Quern left. Tom Quern said so. → Ann Quern = Ann Quern, Quern; Tom Quern = Tom Quern, Tom Quern',
      'is not the wife: They met Tom Quern and his wife, Ann Quern, in the hall. ¶ Quern was late. → Tom Quern = Tom Quern, Quern; Ann Quern = Ann Quern',
      'is not the son: They met Ann Quern and her son Tom Quern in the hall. ¶ Quern was late. → Ann Quern = Ann Quern, Quern; Tom Quern = Tom Quern',
      'is not the father, though he is named first: They met Tom Quern, her father, and then Ann Quern in the hall. ¶ Quern was late. → Tom Quern = Tom Quern; Ann Quern = Ann Quern, Quern',
      'is who has the title: They met Judge Ann Quern and Mayor Tom Quern. ¶ Then Mayor Quern was late. ¶ But Judge Quern was not. → Ann Quern = Ann Quern, Quern; Tom Quern = Tom Quern, Quern',
      'is who was named first if both have the title: They met Judge Ann Quern and Judge Tom Quern. ¶ Judge Quern was late. → Ann Quern = Ann Quern, Quern; Tom Quern = Tom Quern',
      'is the man after “Mr”, the woman after “Ms”: They met Mr Lee Quern and Ms Pat Quern. ¶ Ms Quern was late. ¶ Mr Quern was not. → Lee Quern = Lee Quern, Quern; Pat Quern = Pat Quern, Quern',
      'is not the woman after “Mr”: They met Mrs Pat Quern and Lee Quern. ¶ Mr Quern was late. → Pat Quern = Pat Quern; Lee Quern = Lee Quern, Quern',
      'is not the man after “Mrs”: They met Mr Lee Quern and Pat Quern. ¶ Mrs Quern was late. → Lee Quern = Lee Quern; Pat Quern = Pat Quern, Quern',
      'is another member after “Mrs” if only a man was named: They met Barack Oake in the hall. Mrs Oake was late. → Barack Oake = Barack Oake; Mrs Oake = Mrs Oake',
      'is another member after “Mr” if only a woman was named: They met Mrs Ona Oake in the hall. Mr Oake was late. → Ona Oake = Ona Oake; Mr Oake = Mr Oake',
    ],
    true,
  );
});

describe('a person is also called by', () => {
  expectNamesOfRows(
    [
      'the surname: They met Ona Brill in the hall. Brill was late. → Ona Brill = Ona Brill, Brill',
      'the given name: They met Ona Brill in the hall. Ona was late. → Ona Brill = Ona Brill, Ona',
      'a name between them: They met Ona Kay Lee Brill in the hall. Lee was late. → Ona Kay Lee Brill = Ona Kay Lee Brill, Lee',
      'no particle: They met Ola van Quern in the hall. Van was late. → Ola van Quern = Ola van Quern',
      'the last words: They met Ona Kay Lee Brill in the hall. Kay Lee Brill was late. → Ona Kay Lee Brill = Ona Kay Lee Brill, Kay Lee Brill',
      'the first word and the last: They met Ona Kay Lee Brill in the hall. Ona Brill was late. → Ona Kay Lee Brill = Ona Kay Lee Brill, Ona Brill',
      'the first of both given names: They met Marc-André Oake in the hall. Marc-André was late. → Marc-André Oake = Marc-André Oake, Marc-André',
      'the second surname: They met Marta Oake-Quern in the hall. Quern was late. → Marta Oake-Quern = Marta Oake-Quern, Quern',
      'the surname with “Jr.”: They met Kelly Oubre Jr. in the hall. Oubre Jr. was late. → Kelly Oubre Jr = Kelly Oubre Jr, Oubre Jr',
      'the surname with “Jr.”, after three names: They met Kelly Ray Oubre Jr. in the hall. Oubre Jr. was late. → Kelly Ray Oubre Jr = Kelly Ray Oubre Jr, Oubre Jr',
      'the initial and the surname: They met T. Oake in the hall. Tom Oake was late. → Tom Oake = T. Oake, Tom Oake',
      'no other initial and the surname: They met A. Oake in the hall. Tom Oake was late. → A. Oake = A. Oake; Tom Oake = Tom Oake',
      'both words in turn: They met Wanzhou Meng in the hall. Meng Wanzhou was late. → Wanzhou Meng = Wanzhou Meng, Meng Wanzhou',
      'a given name of five letters with another letter: They met Karen Quern in the hall. Karan Quern was late. → Karen Quern = Karen Quern, Karan Quern',
      'no given name of four letters with another letter: They met Ivan Quern in the hall. Ivar Quern was late. → Ivan Quern = Ivan Quern; Ivar Quern = Ivar Quern',
      'the last words in another sentence: They met Omar Ayub Khan in the hall. Ayub Khan was late. → Omar Ayub Khan = Omar Ayub Khan, Ayub Khan',
      'no last words in the same sentence: They met Omar Ayub Khan, grandson of Ayub Khan, in the hall. → Omar Ayub Khan = Omar Ayub Khan; Ayub Khan = Ayub Khan',
      'the name without forefathers: They met Khalid bin Saif bin Rashid in the hall. Khalid bin Saif was late. → Khalid bin Saif bin Rashid = Khalid bin Saif bin Rashid, Khalid bin Saif',
      'the given name rather than a father’s: They met Hind bint Khalid and Khalid bin Saif in the hall. Khalid was late. → Hind bint Khalid = Hind bint Khalid; Khalid bin Saif = Khalid bin Saif, Khalid',
      'the surname of who was named before, rather than a later given name: They met Ann Quern in the hall. Later came Quern Oake. Quern said so. → Ann Quern = Ann Quern, Quern; Quern Oake = Quern Oake',
      'a surname that is a town: They met Tyler Washington in the hall. Washington said so. → Tyler Washington = Tyler Washington, Washington',
      'no town that the story goes to: They met Tyler Washington in the hall. He flew to Washington from Paris. → Tyler Washington = Tyler Washington; Washington = Washington; Paris = Paris',
      'no company that the person founded: They spoke of Quern, the company founded by Ann Quern in May. → Quern = Quern; Ann Quern = Ann Quern',
      'a surname with another ending: They met Zabelsky at the gate, as Ivan Zabelski said so. → Ivan Zabelski = Zabelsky, Ivan Zabelski',
      'no surname of five letters with one more: They met Ivan Zabel at the gate, as Zabels said so. → Ivan Zabel = Ivan Zabel',
      'a pet name of the surname: They met Shane Warne at the gate. Warnie said so. → Shane Warne = Shane Warne, Warnie',
      'a pet name of the given name: They met Kevin Oake at the gate. Kevvie said so. → Kevin Oake = Kevin Oake, Kevvie',
      'no pet name that two may have: They met Kevin Oake and Kevan Brill at the gate. Kevvie said so. → Kevin Oake = Kevin Oake; Kevan Brill = Kevan Brill; Kevvie = Kevvie',
      'the short form of the given name: They met Thomas Oake at the gate. Tom said so. → Thomas Oake = Thomas Oake, Tom',
      'no short form of the given name of two: They met Thomas Oake and Thomas Brill at the gate. Tom said so. → Thomas Oake = Thomas Oake; Thomas Brill = Thomas Brill; Tom = Tom',
      'an owner without the apostrophe: They came to Ann Oakes house at the gate. Ann Oake said so. → Ann Oake = Ann Oakes, Ann Oake',
      'no family: They came to the Oakes at the gate. Ann Oake said so. → Ann Oake = Ann Oake',
      'no other surname with an s: They met Ann Oakes at the gate. Ann Oake said so. → Ann Oakes = Ann Oakes; Ann Oake = Ann Oake',
    ],
    true,
  );
});
