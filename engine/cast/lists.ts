/** Lists of names: which names stand side by side as items of one list. */
import type { Name } from './cut.ts';
import type { Story } from './story.ts';

/** What stands between two items. */
const JOINT = /^(?:’s|'s)?(?:, (?:and |or )?| and | or | & )(?:the )?$/;
/** Words between two items: `and the`, and a nationality. */
const MOST_BETWEEN = 3;

/** Whether two names that follow each other are items of one list. */
export function isListed(story: Story, one: Name, other: Name): boolean {
  const start = other.title?.from ?? other.from;
  if (start <= one.to || start - one.to > MOST_BETWEEN) return false;
  const between = story.page.text.slice(story.end(one.to), story.start(start));
  if (!JOINT.test(between)) return false;
  if (between !== ', ') return true;
  // `X, Albania's foreign minister`, `in the Kyiv region, X said`
  const next = other.to + 1;
  return (
    !story.isPossessive(other.to) && (!story.follows(next) || story.key(next) === 'and' || story.key(next) === 'or')
  );
}

/** The lists of a story. */
export class Lists {
  private readonly before = new Map<number, Name>();
  private readonly behind = new Map<number, Name>();

  /** @param names in order of place */
  constructor(story: Story, names: Name[]) {
    for (let i = 1; i < names.length; i++) {
      if (!isListed(story, names[i - 1]!, names[i]!)) continue;
      this.before.set(names[i]!.from, names[i - 1]!);
      this.behind.set(names[i - 1]!.from, names[i]!);
    }
  }

  /** The first item of a name's list; the name itself where it is in none. */
  first(name: Name): Name {
    let first = name;
    for (let next = this.before.get(name.from); next; next = this.before.get(next.from)) first = next;
    return first;
  }

  /** The last item of a name's list. */
  last(name: Name): Name {
    let last = name;
    for (let next = this.behind.get(name.from); next; next = this.behind.get(next.from)) last = next;
    return last;
  }
}
