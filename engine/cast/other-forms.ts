/** Recognises one organization in two forms of its name: turned round, shortened to initials, without its nation. */
import { COMPANY_FORMS } from '../english/heads.ts';
import { isDemonym } from '../english/places.ts';
import { PLACES } from '../english/world.ts';
import { CASE } from '../text/scan.ts';
import type { GroupIndex } from './group-index.ts';
import type { Group } from './groups.ts';
import { initialsOf } from './initials-of.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Letters that the name of a land and its adjective share. */
const SAME_START = 3;

/** Of which only a house has a short form of one word: the House. */
const CHAMBERS = /^house of (?:commons|representatives)$/;
/** The adjectives of a nation's own bodies. */
const NATIONAL = /^(?:national|royal)$/;

/**
 * `Treasury` of the National Treasury, `Senate` of the United States Senate, `House` of the House of Representatives, if
 * the story names no other one.
 */
export function onlyNational(story: Story, { words, places }: Group, index: GroupIndex): Group | undefined {
  const word = words[0]!;
  if (words.length > 1 || !story.is(places[0]!.name.from, SORT.loneBody)) return undefined;
  const chambers = index.with(word).filter(({ keys }) => CHAMBERS.test(keys));
  if (chambers.length === 1) return chambers[0];
  const others = index.with(word).filter((other) => !other.parent && other.words.at(-1) === word);
  const nation = others[0]?.words.slice(0, -1).join(' ') ?? '';
  const isOnly = others.length === 1 && (NATIONAL.test(nation) || PLACES.has(nation) || isDemonym(nation));
  return isOnly ? others[0] : undefined;
}

/** `Justice Department` and `Department of Justice`, `Turkish High Court` and `High Court of Turkey`. */
export function isTurned(words: string[], full: string[]): boolean {
  const of = full.indexOf('of');
  if (of < 1 || words.length < 2) return false;
  const [owner, head] = [full.slice(of + 1).join(' '), full.slice(0, of).join(' ')];
  if (words.slice(-of).join(' ') !== head) return false;
  const first = words.slice(0, -of).join(' ');
  return first === owner || (!owner.includes(' ') && isDemonym(first) && first.startsWith(owner.slice(0, SAME_START)));
}

/** `California ISO` of the California Independent System Operator: some of the words as their initials, in capitals. */
export function isContracted(story: Story, { words, places }: Group, full: string[]): boolean {
  const last = places[0]!.name.to;
  let at = 0;
  for (const [i, word] of words.entries()) {
    const isUpper = story.page.tokens.cases[last - words.length + 1 + i] === CASE.upper;
    if (full[at] === word) at++;
    else if (isUpper && word.length > 1 && initialsOf(full.slice(at, at + word.length)).includes(word))
      at += word.length;
    else return false;
  }
  return at === full.length && words.length > 1 && words.length < at;
}

/** `Quern Corp` and `Quern Corporation`: the one that is met first is the member. */
export const isOtherForm = ({ words, places }: Group, { words: full, places: first }: Group): boolean =>
  words.length === full.length &&
  words.length > 1 &&
  places[0]!.name.from > (first[0]?.name.from ?? places[0]!.name.from) &&
  COMPANY_FORMS.has(words.at(-1)!) &&
  COMPANY_FORMS.has(full.at(-1)!) &&
  words.slice(0, -1).join(' ') === full.slice(0, -1).join(' ');
