/**
 * Finds the protagonists of an event, those after whom it is called: Holmes of `Trial of Elizabeth Holmes`. Other
 * participants also took part in much else.
 */
import type { LexiconEntry } from '../model/types.ts';
import type { PackNames } from '../names/pack-names.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * A member of the family is a protagonist if the pack's name for the event contains it, or more than this share of all
 * its names.
 */
const SHARE = 0.25;

/** A name of an event. */
export interface CalledBy {
  /** the members of the family in it */
  members: number[];
  /** true if it contains no date or number */
  isBare: boolean;
}

const keysOf = (text: string): string =>
  tokenize(text)
    .map(({ key }) => key)
    .join(' ');

/**
 * The names of an event, the pack's own first, each with the members of the family in it; `eastern Ukraine` does not
 * contain Ukraine.
 */
export function calledBy(entry: LexiconEntry, tookPart: readonly number[], { entries, facts }: PackNames): CalledBy[] {
  const forms = tookPart
    .flatMap((member) => {
      const { name, aliases } = entries.at(member)!;
      return [name, ...aliases.map(({ text }) => text), facts.surnameOf(member)].map((text) => ({
        member,
        form: ` ${keysOf(text)} `,
      }));
    })
    .sort((a, b) => b.form.length - a.form.length);
  return [entry.name, ...entry.aliases.map(({ text }) => text)].map((text) => {
    let rest = ` ${keysOf(text)} `;
    const members = new Set<number>();
    for (const { member, form } of forms)
      if (rest.includes(form)) {
        members.add(member);
        rest = rest.replace(form, ' · ');
      }
    return { members: [...members], isBare: !/\d/.test(text) };
  });
}

/** The protagonists of an event: those in its name or whose act it is; all participants if there are none. */
export function protagonistsOf(names: CalledBy[], of: readonly number[], tookPart: readonly number[]): Set<number> {
  const isCalled = (member: number) =>
    names[0]!.members.includes(member) ||
    names.filter(({ members }) => members.includes(member)).length > SHARE * names.length;
  const called = [...of, ...tookPart.filter(isCalled)];
  return new Set(called.length > 0 ? called : tookPart);
}
