/** The key by which a name is found in all kept stories, however it is spelt. */
import type { MemberKind } from '../engine/cast/types.ts';
import { usualGivenName } from '../engine/english/given-spellings.ts';
import { AMERICAN_SPELLINGS, UNTOLD } from '../engine/english/names.ts';
import { HONORIFICS } from '../engine/english/offices.ts';
import { GENERATIONS } from '../engine/english/people.ts';
import { fullGivenName } from '../engine/english/pet-names.ts';
import { PARTICLES } from '../engine/english/telling.ts';
import { foldWord } from '../engine/text/fold.ts';

/** The words of a name, folded. */
export const wordsOfName = (name: string): string[] =>
  name
    .split(/[\s\-‐‑–/]+/)
    .map((word) => foldWord(word).replace(/[^\p{L}\p{N}&]/gu, ''))
    .filter((word) => word !== '');

/**
 * Removes the differences between usual transliterations of a word: `zelenskiy`, `zelenskyy` and `zelensky` get the same
 * key, and so do `gaddafi`, `gadhafi` and `qadafi`.
 */
function spellingKey(word: string): string {
  return word
    .replace(/sch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/([bdgkt])h/g, '$1')
    .replace(/^q(?!u)|^g(?=a)/, 'k')
    .replace(/q(?!u)|ck/g, 'k')
    .replace(/(?:iy|yy|ij|ii|ie|y|i)$/, 'i')
    .replace(/ou/g, 'u')
    .replace(/(.)\1/g, '$1');
}

const givenKey = (word: string): string => spellingKey(usualGivenName(fullGivenName(word) ?? word));

/** The parts of a person's name, folded. */
export interface PersonName {
  given: string;
  /** initials of the names between given name and surname, without particles: `w` of `George W. Bush` */
  middle: string;
  surname: string;
  /** `jr`, `sr`, `ii`; empty if there is none */
  generation: string;
}

/** Returns the parts of a person's name, or undefined if it has one word only. */
export function partsOfPerson(name: string): PersonName | undefined {
  const words = wordsOfName(name).filter((word) => !HONORIFICS.has(word));
  const generation = GENERATIONS.has(words.at(-1) ?? '') ? words.pop()! : '';
  const [given, ...rest] = words;
  const surname = rest.pop();
  if (given === undefined || surname === undefined) return undefined;
  const middle = rest.filter((word) => !PARTICLES.has(word)).map((word) => word[0]);
  return { given, middle: middle.join(''), surname, generation };
}

/** The key by which all persons with a surname are found. */
export const surnameKey = (surname: string): string => spellingKey(foldWord(surname));

const spelt = (word: string): string => AMERICAN_SPELLINGS.get(word) ?? word.replace(/^organis(?=ation)/, 'organiz');

/** The key of a name; never empty. Names with the same key may still be of different people. */
export function nameKey(name: string, kind: MemberKind): string {
  const person = kind === 'person' ? partsOfPerson(name) : undefined;
  if (person) return `${givenKey(person.given)} ${surnameKey(person.surname)}`;
  const words = wordsOfName(name);
  if (kind === 'person' && words.length > 0) return surnameKey(words.at(-1)!);
  const telling = words.map(spelt).filter((word) => !UNTOLD.has(word));
  return (telling.length > 0 ? telling : words).join(' ') || name.toLowerCase();
}

/** Whether a name is only its initials: `OBR`, `NATO`. */
export const isInitials = (name: string): boolean => /^[\p{Lu}][\p{Lu}\p{N}&.-]{1,9}$/u.test(name);

/** A word with its letters reversed, so that words can be found by their endings as they are by their beginnings. */
export const reversed = (word: string): string => [...word].reverse().join('');
