/** What a story says about a name, in a short form. */
import type { MemberKind } from '../../engine/cast/types.ts';
import type { Appearance } from '../../reading/appearances.ts';
import { nameKey } from '../../reading/name-keys.ts';

const FORM =
  /^(?<day>\d+) (?<name>[^,[(]+?)(?: \((?<short>[^)]+)\))?(?: \[(?<kind>\w+)\])?(?:, (?<introduction>.+?))?(?: with (?<company>.+))?$/;

/** Returns what a story says about a name: `3 Paul Wex (Wex) [person], senator with ann, tom`; the story’s day is its id. */
export function appearanceOf(written: string, more: Partial<Appearance> = {}): Appearance {
  const { day, name, short, kind: stated, introduction, company } = FORM.exec(written)!.groups!;
  const kind = (stated ?? 'person') as MemberKind;
  const id = `s${day}`;
  return {
    key: nameKey(name!, kind),
    story: {
      ...{ id, address: `https://courier.example/${id}`, outlet: 'Courier', headline: id },
      ...{ day: new Date(Date.UTC(2031, 0, Number(day))).toISOString().slice(0, 10), isDayTold: true, words: 100 },
    },
    ...{ name: name!, kind, count: 1, sentences: [], said: [], company: company?.split(', ') ?? [] },
    ...(introduction === undefined ? {} : { introduction }),
    ...(kind === 'person' && short !== undefined ? { surname: short } : {}),
    initials: kind === 'organization' && short !== undefined ? short.split('/') : [],
    ...more,
  };
}
