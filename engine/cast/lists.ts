/** Finds lists of names: which neighbouring names are items of one list. */
import { CONJUNCTIONS } from '../english/joints.ts';
import { GAP } from '../text/scan.ts';
import type { Name } from './name.ts';
import { SORT } from './sorts.ts';
import type { Story } from './story.ts';

/** Whether two consecutive names are items of one list: `A, B`, `A and B`, `A, and the B`. */
export function isListed(story: Story, one: Name, other: Name): boolean {
  let start = other.title?.from ?? other.from;
  // `American Kevin King and Australian Timothy Weeks`
  if (story.is(start - 1, SORT.demonym) && story.follows(start) && !story.isPossessive(start - 1)) start--;
  let at = one.to + 1;
  if (start < at || start > at + 2) return false;
  if (start === at) {
    if (story.gap(at) === GAP.and) return true;
    // a team's line-up; but `born in Ankara; New Quern`
    if (story.between(at) === '; ') return story.gap(one.from) !== GAP.space;
    if (story.gap(at) !== GAP.comma) return false;
    // `X, Albania's foreign minister`, `in the Kyiv region, X said`
    const next = other.to + 1;
    return !story.isPossessive(other.to) && (!story.follows(next) || CONJUNCTIONS.has(story.key(next)));
  }
  if (!CONJUNCTIONS.has(story.key(at)) && !(story.key(at) === 'the' && story.gap(at) === GAP.comma)) return false;
  for (; at <= start; at++)
    if (story.gap(at) !== GAP.space && !(at === one.to + 1 && story.gap(at) === GAP.comma)) return false;
  return start === one.to + 2 || story.key(start - 1) === 'the';
}

/** The lists of a story. */
export class Lists {
  /** by the position of a name's first word */
  private readonly firsts = new Map<number, Name>();
  private readonly lasts = new Map<number, Name>();

  private readonly leaders = new Map<number, Name>();

  /** @param names sorted by position */
  constructor(story: Story, names: readonly { name: Name }[]) {
    for (let from = 0; from < names.length; ) {
      let to = from;
      while (to + 1 < names.length && isListed(story, names[to]!.name, names[to + 1]!.name)) to++;
      let titled: Name | undefined;
      for (let i = from; i <= to && to > from; i++) {
        const { name } = names[i]!;
        this.firsts.set(name.from, names[from]!.name);
        this.lasts.set(name.from, names[to]!.name);
        if (name.title) titled = name;
        else if (titled) this.leaders.set(name.from, titled);
      }
      from = to + 1;
    }
  }

  /** The first item of a name's list; the name itself if it is not in a list. */
  first(name: Name): Name {
    return this.firsts.get(name.from) ?? name;
  }

  /** The nearest item before a name in its list that has a title, if the name has none. */
  leader(name: Name): Name | undefined {
    return this.leaders.get(name.from);
  }

  /** The last item of a name's list. */
  last(name: Name): Name {
    return this.lasts.get(name.from) ?? name;
  }
}
