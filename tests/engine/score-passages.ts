/** Scores linking on marked passages, which `data/build/marked-passages.ts` reads. Unmarked text is not scored. */
import { blocksOf, type Passage, withoutMarkup } from '../../data/build/marked-passages.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import type { LexiconEntry, Mention } from '../../engine/model/types.ts';
import { foldKey } from '../../engine/text/tokens.ts';

/** The result of linking the passages. */
export interface Score {
  marked: number;
  found: number;
  wrong: number;
  missed: number;
  tripped: number;
  /** how many of those marked and of those found are events */
  events: { marked: number; found: number };
  /** the worst first: wrong links, then missing ones */
  errors: string[];
}

/** Removes and parses the markup of a passage. @throws Error if it is invalid */
export function parsePassage(id: string, marked: string): Passage {
  const passage = withoutMarkup(id, marked);
  if (/\[\[|\]\]|\{\{|\}\}/.test(passage.text)) throw new Error(`${id}: broken markup`);
  return passage;
}

/** Reads a file of passages; lines that begin with a single `#` are comments. @throws Error if markup is invalid */
export const parsePassages = (source: string): Passage[] =>
  blocksOf(source).map(({ id, marked }) => parsePassage(id, marked));

const words = (text: string) => text.trim().split(/\s+/).length;
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Memoizes the folded forms of each entity, as those of all events are needed for every mark. */
const formsOf = new WeakMap<LexiconEntry, Set<string>>();

/** Whether a name is among an entity's name and aliases. */
function goesBy(entry: LexiconEntry, name: string): boolean {
  let forms = formsOf.get(entry);
  if (!forms) {
    forms = new Set([entry.name, ...entry.aliases.map((alias) => alias.text)].map(foldKey));
    formsOf.set(entry, forms);
  }
  return forms.has(foldKey(name));
}

/** The properties of a mention that are scored. */
export type Linked = Pick<Mention, 'start' | 'end' | 'entity'>;

/**
 * Links every passage and counts the results.
 *
 * @param find links a text; by default, with the engine
 */
export function scorePassages(
  passages: Passage[],
  lexicon: Lexicon,
  find: (text: string) => Linked[] = (text) => link(text, lexicon),
): Score {
  const score: Score = {
    marked: 0,
    found: 0,
    wrong: 0,
    missed: 0,
    tripped: 0,
    events: { marked: 0, found: 0 },
    errors: [],
  };
  const all = Array.from({ length: lexicon.entries.length }, (_, i) => lexicon.entries.at(i)!);
  const events = all.filter(({ kind }) => kind === 'event');
  const entryOf = ({ entity }: Linked) => lexicon.entries.at(lexicon.entries.numberOf(entity)!)!;
  for (const { id, text, marks } of passages) {
    const mentions = find(text);
    for (const mark of marks) {
      const surface = text.slice(mark.start, mark.end);
      const over = mentions.filter((mention) => overlap(mention, mark));
      const told = `${id}: "${surface}" → ${over.map((m) => m.entity).join(', ') || 'nothing'}`;
      if (mark.accepted.length === 0) {
        if (over.length > 0) score.tripped++;
        if (over.length > 0) score.errors.unshift(`tripped ${told}`);
        continue;
      }
      score.marked++;
      const event = events.some((entry) => goesBy(entry, mark.accepted[0]!));
      // a link that is much longer than the mark, such as half a sentence, does not count
      const fits = (m: Linked) =>
        words(text.slice(m.start, m.end)) <= words(surface) + (event || entryOf(m).kind === 'event' ? 8 : 3);
      const right = over.some((m) => fits(m) && mark.accepted.some((name) => goesBy(entryOf(m), name)));
      const elsewhere = event ? over.filter((m) => entryOf(m).kind === 'event') : over;
      if (event) score.events.marked++;
      if (event && right) score.events.found++;
      if (right) score.found++;
      else if (elsewhere.length > 0) score.wrong++;
      else score.missed++;
      if (!right) {
        const error = `${told}, not ${mark.accepted.join(' or ')}`;
        if (elsewhere.length > 0) score.errors.unshift(`wrong ${error}`);
        else score.errors.push(`missed ${error}`);
      }
    }
  }
  return score;
}

export const precisionOf = ({ found, wrong, tripped }: Pick<Score, 'found' | 'wrong' | 'tripped'>) =>
  found / (found + wrong + tripped);
export const recallOf = ({ found, marked }: Pick<Score, 'found' | 'marked'>) => found / marked;

/** Returns the figures in one line. */
export function figures(score: Score): string {
  const { marked, found, wrong, missed, tripped, events } = score;
  const rates = `precision ${precisionOf(score).toFixed(3)}, recall ${recallOf(score).toFixed(3)}`;
  return `${rates}: ${marked} marked, ${found} found, ${wrong} wrong, ${missed} missed, ${tripped} traps tripped; events ${events.found} of ${events.marked}`;
}
