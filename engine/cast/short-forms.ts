/** Joins short forms to the fuller name: surnames, initials, the first words of a body's name. */
import { COMPANY_FORMS } from '../english/heads.ts';
import { WITHOUT_INITIAL } from '../english/joints.ts';
import { GENERATIONS } from '../english/people.ts';
import { PARTICLES } from '../english/telling.ts';
import { edits } from '../text/edits.ts';
import { CASE, GAP } from '../text/scan.ts';
import type { Name } from './cut.ts';
import { type Group, kindOf, rootOf } from './groups.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

const isPersonal = (group: Group) => kindOf(group).kind === 'person';
const firstPlace = (group: Group) => group.places[0]!.name.from;

/** The first letters of a name's words, with and without its small ones. */
function initials(words: string[]): string[] {
  const all = words.map((word) => word[0]).join('');
  const large = words
    .filter((word) => !WITHOUT_INITIAL.has(word))
    .map((word) => word[0])
    .join('');
  return COMPANY_FORMS.has(words.at(-1)!) ? [all, large, large.slice(0, -1)] : [all, large];
}

/** Whether the letters of a short form stand in a name in order, the first at its beginning. */
function spells(short: string, words: string[]): boolean {
  const letters = words.join('');
  if (short[0] !== letters[0] || short.length >= letters.length) return false;
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

export class ShortForms {
  private readonly story: Story;
  private readonly groups: Group[];

  constructor(story: Story, groups: Iterable<Group>) {
    this.story = story;
    this.groups = [...groups];
  }

  /** Sets the parents of all short forms; places of a shared surname go to their own person. */
  join(): Group[] {
    this.joinBracketed();
    const byLength = [...this.groups].sort((a, b) => b.words.length - a.words.length);
    for (const group of byLength) {
      if (group.parent || group.known) continue;
      this.joinInitials(group) || this.joinBody(group) || this.joinPerson(group) || this.joinPlace(group);
    }
    return this.groups;
  }

  /** `the South African Revenue Service (Sars)`, and the other way round. */
  private joinBracketed(): void {
    const { story } = this;
    const at = new Map<number, Group>();
    for (const group of this.groups) for (const { name } of group.places) at.set(name.from, group);
    for (const group of this.groups) {
      for (const { name } of group.places) {
        const other = at.get(name.to + 1);
        if (!other || other === group || rootOf(other) === rootOf(group)) continue;
        const gap = story.between(name.to + 1);
        if (!/^(?:['’]s)?\s*[("“‘]+$/.test(gap) && !/^,? or $/.test(gap)) continue;
        const [short, full] = group.words.length < other.words.length ? [group, other] : [other, group];
        if (short.words.length !== 1 || short.parent || full.words.length < 2) continue;
        const isShort =
          initials(full.words).includes(short.words[0]!) ||
          spells(short.words[0]!, full.words) ||
          full.words.includes(short.words[0]!);
        if (isShort) short.parent = full;
      }
    }
  }

  private joinInitials(group: Group): boolean {
    const short = group.words.join('');
    if (short.length < 2 || short.length > 8 || !group.places.some(({ name }) => this.isAbbreviation(name)))
      return false;
    const full = this.groups.find((other) => {
      if (other.words.length < 2 || other === group || kindOf(other).kind === 'person') return false;
      const article = this.story.key(other.places[0]!.name.from) === 'the' ? `t${initials(other.words)[0]}` : '';
      return initials(other.words).includes(short) || article === short;
    });
    // `the PUC` of `CPUC`: the same without its first letter
    const longer =
      full ??
      this.groups.find(
        (other) =>
          other.words.length === 1 &&
          other.parent &&
          short.length >= 3 &&
          other.words[0] === `${other.words[0]![0]}${short}`,
      );
    if (!longer) return false;
    group.parent = longer;
    return true;
  }

  /** `BBC`, `PG&E`. */
  private isAbbreviation({ from, to }: Name): boolean {
    const { story } = this;
    for (let i = from; i <= to; i++) {
      const isLetters = story.page.tokens.cases[i] === CASE.upper || story.key(i).length === 1;
      if (!isLetters || (i > from && story.gap(i) !== GAP.and)) return false;
    }
    return true;
  }

  /** The first words of a body's name, or the last behind a country's: `Tottenham`, `the Communist Party`. */
  private joinBody(group: Group): boolean {
    const { story } = this;
    const { words, weights } = group;
    if (
      words.length === 1 &&
      story.is(firstPlace(group), SORT.bodyHead | SORT.ofHead) &&
      story.is(firstPlace(group), SORT.common)
    )
      return this.joinHead(group);
    const full = this.groups.filter((other) => {
      if (other === group || other.words.length <= words.length || rootOf(other) === group) return false;
      if (kindOf(other).kind !== 'organization') return false;
      if (isSwapped(words, other.words)) return true;
      const begins = words.every((word, i) => other.words[i] === word);
      const ends = words.every((word, i) => other.words[other.words.length - words.length + i] === word);
      if (begins) {
        if (words.length === 1 && story.is(firstPlace(group), SORT.common | SORT.demonym)) return false;
        return (weights.place < 5 || words.length > 1) && !WITHOUT_INITIAL.has(other.words[words.length]!);
      }
      const isClub = story.is(other.places[0]!.name.from, SORT.bodyHeadBefore);
      if (!ends || weights.place >= (isClub ? 7 : 5) || (words.length === 1 && other.words.length > 2)) return false;
      const first = other.places[0]!.name.from;
      if (words.length === 1) return other.words[0]!.length <= 3 && !story.is(first, SORT.place);
      return story.is(first, SORT.demonym | SORT.place | SORT.loneBody);
    });
    const fullest = full[0];
    if (!fullest) return swappedIn(group, this.groups);
    group.parent = fullest;
    return true;
  }

  /** `the Bank`: the last body before it with that word. */
  private joinHead(group: Group): boolean {
    const [head] = group.words;
    const at = firstPlace(group);
    let best: Group | undefined;
    let last = -1;
    for (const other of this.groups) {
      if (
        other === group ||
        other.words.length < 2 ||
        !other.words.includes(head!) ||
        kindOf(other).kind !== 'organization'
      )
        continue;
      for (const { name } of other.places) if (name.from < at && name.from > last) [best, last] = [other, name.from];
    }
    if (!best) return false;
    group.parent = best;
    return true;
  }

  private joinPerson(group: Group): boolean {
    const { words } = group;
    const candidates = this.groups.filter(
      (other) =>
        other !== group && other.words.length > words.length && isPersonal(other) && isShortFor(words, other.words),
    );
    if (candidates.length === 0) return words.length > 0 && this.joinSpelling(group);
    const { kind, margin } = kindOf(group);
    if ((kind === 'place' || kind === 'thing') && margin >= 4 && !group.places.some(({ name }) => name.title))
      return false;
    const bySurname = candidates.filter((other) => other.words.at(-1) === words.at(-1));
    const chosen = bySurname.length > 0 ? bySurname : candidates;
    if (chosen.length === 1) group.parent = chosen[0]!;
    else this.share(group, chosen);
    return true;
  }

  /** Gives each place of a shared surname to the person whom its paragraph named last, or else to the principal one. */
  private share(group: Group, people: Group[]): void {
    const { story } = this;
    const named = people
      .flatMap((person) => person.places.map(({ name }) => ({ person, at: name.from })))
      .sort((a, b) => a.at - b.at);
    const counts = people.map((person) => person.places.length);
    const principal = people[counts.indexOf(Math.max(...counts))]!;
    for (const place of group.places) {
      const at = place.name.from;
      const before = named.findLast((one) => one.at < at && story.block(one.at) === story.block(at));
      (before?.person ?? principal).places.push(place);
    }
    for (const person of people) person.places.sort((a, b) => a.name.from - b.name.from);
    group.places = [];
  }

  /** `Zelensky` where the story writes `Zelenskiy` elsewhere. */
  private joinSpelling(group: Group): boolean {
    if (group.words.length !== 1 || group.words[0]!.length < 6) return false;
    const like = this.groups.find((other) => {
      const surname = other.words.at(-1)!;
      return (
        other !== group &&
        other.words.length > 1 &&
        isPersonal(other) &&
        surname.length >= 6 &&
        edits(surname, group.words[0]!, 1) <= 1
      );
    });
    if (!like) return false;
    group.parent = like;
    return true;
  }

  /** `New York` of `New York City`, `Zabul` of `Zabul province`. */
  private joinPlace(group: Group): boolean {
    const { words } = group;
    const last = words.at(-1)!;
    if (words.length < 2 || !/^(?:city|province|prison|airport)$/.test(last)) return false;
    const short = this.groups.find((other) => other.keys === words.slice(0, -1).join(' '));
    if (!short || short.parent || short.known) return false;
    short.parent = group;
    return true;
  }
}

/** `Justice Department` and `Department of Justice`. */
const isSwapped = (words: string[], full: string[]): boolean =>
  full.length > 2 &&
  full[1] === 'of' &&
  words.length > 1 &&
  words.at(-1) === full[0] &&
  words.slice(0, -1).join(' ') === full.slice(2).join(' ');

function swappedIn(group: Group, groups: Group[]): boolean {
  const full = groups.find((other) => other !== group && other.parent !== group && isSwapped(group.words, other.words));
  if (!full) return false;
  group.parent = full;
  return true;
}

/** Whether words are a person's surname, given name, or first and last name of a fuller one. */
function isShortFor(words: string[], full: string[]): boolean {
  const names = full.filter((word) => !GENERATIONS.has(word));
  const last = names.at(-1)!;
  if (words.length === 1) return names.includes(words[0]!) && !PARTICLES.has(words[0]!);
  if (words.at(-1) !== last) return false;
  if (words.every((word, i) => names[names.length - words.length + i] === word)) return true;
  return words[0] === names[0] && words.length < names.length;
}
