/**
 * Decides which cut runs are names, because the capitals of common words, of first words of sentences and of
 * abbreviations say little by themselves.
 */
import { CLUB_WORDS, NO_MEMBERS, NUMBERED, PARTY_NAMES } from '../english/heads.ts';
import { WORLD_BODIES } from '../english/world.ts';
import { append } from '../text/collections.ts';
import { CASE, GAP } from '../text/scan.ts';
import { ORDINAL } from './ends.ts';
import { initialsOf } from './initials-of.ts';
import { keysOfName, type Name } from './name.ts';
import { CAMEL } from './own-shape.ts';
import {
  acts,
  areDoers,
  hasVerb,
  isBare,
  isCalled,
  isDisease,
  isFaith,
  isHonour,
  isIdea,
  isMereOpener,
  isNumbering,
  isOfHolder,
  isPersonal,
  isPetName,
  isTeamWord,
} from './signs-of-names.ts';
import { SORT } from './sorts.ts';
import type { Span, Story } from './story.ts';
import { isShortState } from './world-names.ts';

const FAMILY_ENDING = /(?:(?<=ch|sh|s|x|z)e)?s$/;
/** The most letters of an abbreviation that is also a common word: `WHO`. */
const LONGEST_WORD = 4;
/** The most letters of an abbreviation. */
const LONGEST_ABBREVIATION = 6;

export class Acceptance {
  private readonly story: Story;
  /** names in the middle of sentences */
  private readonly keys: ReadonlySet<string>;
  private readonly sure: readonly Name[];
  /** the words of names of several words: later mentions may use one of them alone */
  private readonly words: Set<string>;
  /** those of names that may be people's */
  private readonly people: Set<string>;
  private readonly surnames = new Set<string>();
  /** the last words of names made of common words: `Mirror` of the Daily Mirror */
  private readonly bodies = new Set<string>();
  /** positions of abbreviations in brackets */
  private readonly bracketed = new Map<string, number[]>();
  /** common words in the middle of a sentence as a name is: `told Target` */
  private readonly bare = new Set<string>();
  /** and those that do what organizations do: `Target said` */
  private readonly actors = new Set<string>();
  /** the first words of names of two words that end as an organization's does: `Target` of Target Corp */
  private readonly firsts = new Set<string>();
  /** the initials of names of several words */
  private readonly initials = new Set<string>();

  /** @param keys the names in the middle of sentences */
  constructor(story: Story, runs: Span[], keys: ReadonlySet<string>, sure: Name[], opened: Name[]) {
    this.story = story;
    this.keys = keys;
    this.sure = sure;
    this.words = new Set();
    this.people = new Set();
    for (const name of sure) this.addWords(name);
    for (const name of opened) this.addWords(name);
    for (const { from, to } of runs)
      if (from === to && story.between(from).endsWith('(')) append(this.bracketed, story.key(from), from);
      else if (from === to && story.is(from, SORT.common)) {
        if (isBare(story, from)) this.bare.add(story.key(from));
        if (acts(story, from)) this.actors.add(story.key(from));
      }
  }

  private addWords(name: Name): void {
    const { story, words, people } = this;
    const { from, to, title } = name;
    if (from === to && !title) return;
    const isPerson = isPersonal(story, name);
    for (const form of initialsOf(keysOfName(story, name).split(' '))) this.initials.add(form);
    for (let i = from; i <= to; i++) {
      if (!story.isCapital(i)) continue;
      words.add(story.key(i));
      if (isPerson) people.add(story.key(i));
    }
    (isPerson ? this.surnames : this.bodies).add(story.key(to));
    if (to === from + 1 && story.is(to, SORT.bodyHead)) this.firsts.add(story.key(from));
  }

  accepts(name: Name): boolean {
    const { story } = this;
    const { from, to } = name;
    if (name.title) return true;
    if (from === to) return this.acceptsWord(name);
    // `Series A`
    if (to === from + 1 && NUMBERED.has(story.key(from)) && story.key(to).length === 1) return false;
    if (to === from + 1 && NO_MEMBERS.has(`${story.key(from)}-${story.key(to)}`)) return false;
    let isUpper = true;
    for (let i = from; i <= to; i++) {
      if ((i > from && story.gap(i) === GAP.and) || !story.is(i, SORT.common | SORT.small)) return true;
      isUpper &&= story.page.tokens.cases[i] === CASE.upper;
    }
    // capitals for emphasis: `WARTIME BOMB`
    if (isUpper) return false;
    if (story.is(to, SORT.bodyHead | SORT.placeHead) || !name.opens) return true;
    const keys = keysOfName(story, name);
    if (this.keys.has(keys) || WORLD_BODIES.has(keys)) return true;
    // `Sunny Days` of Sunny Days Mobility
    return this.sure.some((longer) => keysOfName(story, longer).startsWith(`${keys} `));
  }

  private acceptsWord({ from, opens }: Name): boolean {
    const { story, words, people } = this;
    const { page } = story;
    const key = story.key(from);
    const isUpper = page.tokens.cases[from] === CASE.upper;
    if (NO_MEMBERS.has(key) || (NUMBERED.has(key) && isNumbering(story, from + 1))) return false;
    if (isIdea(key) || ((isDisease(story, from) || isFaith(story, from)) && !people.has(key))) return false;
    if (PARTY_NAMES.has(key)) return !opens || hasVerb(story, from);
    if (key.length < 2 || story.is(from, SORT.small))
      return isUpper && (story.is(from, SORT.place) || (key.length > 2 && this.initials.has(key)));
    if (story.is(from, SORT.demonym) && !people.has(key)) return isUpper && story.is(from, SORT.place);
    if (story.is(from, SORT.place | SORT.loneBody) || isShortState(story, from)) return true;
    if (!story.is(from, SORT.common) && WORLD_BODIES.has(key)) return true;
    const isOffice =
      story.is(from, SORT.office | SORT.honorific) && !people.has(key) && !(isUpper && this.initials.has(key));
    if (isOffice && !story.between(from + 1).endsWith('(')) return false;
    const isCommon = story.is(from, SORT.common) || story.isSmallElsewhere(from);
    const longest = isCommon ? LONGEST_WORD : LONGEST_ABBREVIATION;
    const isEmphasis = isCommon && (opens || story.key(from - 1) !== 'the') && !hasVerb(story, from);
    if (isUpper && key.length <= longest && (!isEmphasis || this.initials.has(key)))
      return !this.isExpanded(from) && !isHonour(story, from);
    // a family and not a member of it: `the Bidens`, `the Bushes`
    if (this.surnames.has(key.replace(FAMILY_ENDING, '')) && !words.has(key)) return false;
    // `the 21st Century`
    if (ORDINAL.test(story.key(from - 1)) && story.follows(from)) return false;
    if (isCommon) return this.acceptsCommon(from, opens);
    const isMereWord =
      (isMereOpener(story, from) && !words.has(key)) ||
      (areDoers(key) && !this.bodies.has(key) && !this.surnames.has(key));
    if (opens && isMereWord) return this.keys.has(key);
    return (
      !opens ||
      this.keys.has(key) ||
      words.has(key) ||
      hasVerb(story, from) ||
      isOfHolder(story, from) ||
      CAMEL.test(story.text({ from, to: from })) ||
      story.is(from, SORT.given) ||
      isPetName(key, people)
    );
  }

  /** `the Bank` of a bank whose full name the story has, `Box` of Kristina Box. */
  private acceptsCommon(from: number, opens: boolean): boolean {
    const { story, words, people } = this;
    const key = story.key(from);
    if (CLUB_WORDS.has(key) && words.has(key)) return !opens || hasVerb(story, from) || key.endsWith('s');
    if (
      story.key(from - 1) === 'the' &&
      !opens &&
      (story.is(from, SORT.bodyHead | SORT.ofHead) || this.bodies.has(key))
    )
      return words.has(key);
    if (!opens && (story.is(from, SORT.given) || isCalled(story, from))) return true;
    const isName =
      (this.bare.has(key) && this.actors.has(key)) || (this.firsts.has(key) && !story.is(from, SORT.officePart));
    if (isName && (opens ? hasVerb(story, from) : story.isSmall(from - 1) && story.key(from - 1) !== 'the'))
      return true;
    if (!opens && isTeamWord(story, from)) return true;
    if (!people.has(key)) return false;
    // `City: Pope; Trippier, Burn`
    const isListed = story.isCapital(from + 1) && story.between(from).endsWith(': ');
    const isSetApart = this.surnames.has(key) && story.gap(from + 1) === GAP.comma;
    return !opens || isListed || isSetApart || hasVerb(story, from) || story.key(from + 1) === 'and';
  }

  /** An abbreviation in brackets after lower-case words: `the expenditure framework (MTEF)`. */
  private isExpanded(i: number): boolean {
    const { story } = this;
    const key = story.key(i);
    for (const place of this.bracketed.get(key) ?? []) {
      let at = place - 1;
      for (let letter = key.length - 1; letter >= 0 && story.isSmall(at) && story.key(at)[0] === key[letter]; letter--)
        at--;
      if (place - 1 - at >= 2) return true;
    }
    return false;
  }
}
