/** By whom an event is called: Holmes of `Trial of Elizabeth Holmes`. Others took part in it, and in much else. */
import type { LexiconEntry } from '../model/types.ts';
import type { PackNames } from '../names/pack-names.ts';
import { tokenize } from '../text/tokens.ts';

/** Who is called by the pack's name of an event, or by more than this share of all its names, is its protagonist. */
const SHARE = 0.25;

/** A name of an event. */
export interface CalledBy {
  /** those of its family in it */
  members: number[];
  /** no date or number is in it */
  isBare: boolean;
}

const keysOf = (text: string): string =>
  tokenize(text)
    .map(({ key }) => key)
    .join(' ');

/** The names of an event, the pack's own first, each with those of the family whom it holds; `eastern Ukraine` holds no Ukraine. */
export function calledBy(entry: LexiconEntry, tookPart: readonly number[], { entries, facts }: PackNames): CalledBy[] {
  const forms = tookPart
    .flatMap((member) => {
      const { name, aliases } = entries.at(member)!;
      return [name, ...aliases.map(({ text }) => text), facts.surnameOf(member)].map((text) => ({
        member,
        form: ` ${keysOf(text)} `,
      }));
    })
    .filter(({ form }) => form.trim() !== '')
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

/** Those by whom an event is called or whose act it is; all who took part if there are none. */
export function protagonistsOf(names: CalledBy[], of: readonly number[], tookPart: readonly number[]): Set<number> {
  const isCalled = (member: number) =>
    names[0]!.members.includes(member) ||
    names.filter(({ members }) => members.includes(member)).length > SHARE * names.length;
  const called = [...of, ...tookPart.filter(isCalled)];
  return new Set(called.length > 0 ? called : tookPart);
}
