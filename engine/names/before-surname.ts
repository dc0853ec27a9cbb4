/** Judges what stands before a surname: a title, somebody's given name, or a word that does not matter. */
import { NAME_HEADS } from '../english/bodies.ts';
import { ORDINARY, SMALL_WORDS } from '../english/ordinary.ts';
import { GIVEN_NAMES, MEN, ROLES, TITLES, WOMENS_TITLES } from '../english/people.ts';
import { DIRECTION_ADJECTIVES, isDemonym, PLACE_HEADS, PLACE_PREPOSITIONS, SMALL_PLACES } from '../english/places.ts';
import { MONTHS_AND_DAYS } from '../english/time.ts';
import { opensSentence } from '../text/page.ts';
import type { Boundary } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { Neighbours } from './neighbours.ts';

/** A word in capitals with at least this many letters is an acronym (`POTUS`, `CIA`), a shorter one a person's initials. */
const ACRONYM = 3;
/** `SecState`: given names have no capital inside, except `DeAndre`, `McKenna` and the like. */
const CAPITAL_WITHIN = /^(?!De|Di|La|Le|Mc|Mac|Van|Jo)\p{Lu}\p{Ll}+\p{Lu}/u;

/** Judges a surname without a given name by the words before it. */
export function beforeSurname(around: Neighbours, candidate: Candidate): Boundary {
  const { from, to } = candidate;
  const first = around.at(from)!;
  const word = around.at(from - 1);
  if (!word || word.possessive) return 'clear';
  if (first.gap === 'hyphen') return isDoubleBarrelled(around, candidate) ? 'part' : 'clear';
  if (first.gap !== 'space') return 'clear';
  if (word.key === 'other' || word.key === 'another') return around.at(to + 1)?.gap === 'space' ? 'clear' : 'part';
  if (isOfPlace(around, from - 1)) return 'part';
  if (isInitials(around, from - 1)) return afterInitials(around, candidate);
  return isWomansTitle(around, from - 1) ? afterWomansTitle(around, candidate) : afterWord(around, candidate, from - 1);
}

/**
 * Whether the surname is the second half of a double-barrelled name: `Fisher-Price`. Not if the first half is a known
 * name, nor if the news knows the surname alone, because it joins well-known names with others by a hyphen.
 */
function isDoubleBarrelled(around: Neighbours, { form, from }: Candidate): boolean {
  return form.needsPage && around.isCapital(from - 1) && around.coverOf(from - 1) === undefined;
}

/** Whether it is the name of a place: `the town of Obama`. */
const isOfPlace = (around: Neighbours, i: number) =>
  around.at(i)!.key === 'of' && SMALL_PLACES.has(around.at(i - 1)?.key ?? '');

const isInitials = (around: Neighbours, i: number) => {
  const word = around.at(i);
  if (word === undefined || !around.isCapital(i)) return false;
  if (word.dotted) return true;
  // the `A` of "A Biden campaign text" has no full stop
  const isWord = ORDINARY.has(word.key) && around.page.text[word.end] !== '.';
  return word.key.length === 1 && !isWord;
};

/**
 * Judges initials before a surname: `V. Putin` is the pack's, `M. Putin` somebody else; the `R.` of `Hunter R. Biden`
 * has a given name before it.
 */
function afterInitials(around: Neighbours, candidate: Candidate): Boundary {
  let i = candidate.from - 1;
  while (around.at(i)!.gap === 'space' && isInitials(around, i - 1)) i--;
  if (around.at(i)!.gap === 'space' && around.isCapital(i - 1)) {
    const name = afterWord(around, candidate, i - 1);
    if (name !== 'clear') return name;
  }
  const [initial] = around.at(i)!.key;
  return around.names.facts.initialsOf(candidate.form.owner).has(initial!) ? 'clear' : 'part';
}

const isFirstLady = (around: Neighbours, i: number) =>
  around.at(i)!.key === 'lady' && around.at(i)!.gap === 'space' && around.at(i - 1)?.key === 'first';

const isWomansTitle = (around: Neighbours, i: number) =>
  (WOMENS_TITLES.has(around.at(i)!.key) && around.isCapital(i)) || isFirstLady(around, i);

/**
 * Judges a woman's title before a surname: `First Lady Trump`, `Mrs. Kerry` are a man's wife, if the pack's person is
 * known to be a man.
 */
function afterWomansTitle(around: Neighbours, { form, from }: Candidate): Boundary {
  const title = around.at(from - 1)!.key;
  const { facts } = around.names;
  if (facts.titlesOf(form.owner).some((keys) => keys.at(-1) === title)) return 'clear';
  return isFirstLady(around, from - 1) ||
    MEN.has(facts.givenNameOf(form.owner)) ||
    facts.titlesOf(form.owner).some(isMister)
    ? 'lookalike'
    : 'clear';
}

const isMister = (keys: string[]) => keys.length === 1 && (keys[0] === 'mr' || keys[0] === 'sir');

/** Judges the word before a surname. */
function afterWord(around: Neighbours, candidate: Candidate, previous: number): Boundary {
  const { key, case: written, start, end } = around.at(previous)!;
  if (!around.isCapital(previous) || written === 'number') return 'clear';
  if (SMALL_WORDS.has(key) || MONTHS_AND_DAYS.has(key) || isDemonym(key) || DIRECTION_ADJECTIVES.has(key))
    return 'clear';
  const cover = around.coverOf(previous);
  if (cover?.to === previous) return afterName(around, candidate, cover);
  if (around.isPlainWord(previous) || isPlaceBefore(around, candidate, previous)) return 'clear';
  if (PLACE_HEADS.has(key) || NAME_HEADS.has(key)) return 'part';
  if (GIVEN_NAMES.has(key)) return 'namesake';
  // in a headline only a given name shows that another person is meant
  if (around.inHeadline(previous)) return 'clear';
  if (isTitle(around, key)) return isMiddleName(around, previous) ? 'namesake' : 'clear';
  if (written === 'upper') return key.length >= ACRONYM ? 'clear' : 'lookalike';
  return CAPITAL_WITHIN.test(around.page.text.slice(start, end)) ? 'clear' : 'lookalike';
}

/**
 * Whether the word before is a place that opens the sentence (`In Harbin Putin looked at a fair`), and the person one
 * whom the page has named in full or the news knows by surname.
 */
const isPlaceBefore = (around: Neighbours, candidate: Candidate, previous: number) =>
  around.at(previous)!.gap === 'space' &&
  PLACE_PREPOSITIONS.has(around.at(previous - 1)?.key ?? '') &&
  opensSentence(around.page, previous - 1) &&
  around.isKnownSurname(candidate);

/** Whether a word is a title or role, or the plural of one: `Senators Cruz and McConnell`. */
function isTitle({ names }: Neighbours, key: string): boolean {
  const is = (word: string) => TITLES.has(word) || ROLES.has(word) || names.forms.endsTitle(word);
  return is(key) || (key.endsWith('s') && is(key.slice(0, -1)));
}

/** Whether a word is a middle name, as `Dean` in `Michael Dean Perry`. */
function isMiddleName(around: Neighbours, previous: number): boolean {
  return (
    around.at(previous)!.gap === 'space' &&
    around.isCapital(previous - 1) &&
    GIVEN_NAMES.has(around.at(previous - 1)!.key)
  );
}

/**
 * Judges another known name before the surname: `CNN Trump` and `Trump Putin summit` are two names; `Cruz Perry` may be
 * anybody.
 */
function afterName(around: Neighbours, candidate: Candidate, cover: Candidate): Boundary {
  if (cover.form.surname)
    return around.isKnownSurname(cover) && around.isKnownSurname(candidate) ? 'clear' : 'lookalike';
  return cover.to > cover.from || cover.form.kind !== 'person' ? 'clear' : 'lookalike';
}
