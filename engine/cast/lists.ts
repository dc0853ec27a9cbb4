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
  /** by the first word of a name */
  private readonly firsts = new Map<number, Name>();
  private readonly lasts = new Map<number, Name>();

  /** @param names in order of place */
  constructor(story: Story, names: Name[]) {
    for (let from = 0; from < names.length; ) {
      let to = from;
      while (to + 1 < names.length && isListed(story, names[to]!, names[to + 1]!)) to++;
      for (const name of names.slice(from, to + 1)) {
        this.firsts.set(name.from, names[from]!);
        this.lasts.set(name.from, names[to]!);
      }
      from = to + 1;
    }
  }

  /** The first item of a name's list; the name itself if it is in none. */
  first(name: Name): Name {
    return this.firsts.get(name.from) ?? name;
  }

  /** The last item of a name's list. */
  last(name: Name): Name {
    return this.lasts.get(name.from) ?? name;
  }
}
