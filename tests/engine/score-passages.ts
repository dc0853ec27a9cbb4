/** Scores linking on marked passages, which `data/build/marked-passages.ts` reads. The rest of their text is not scored. */
import { blocksOf, type Passage, withoutMarkup } from '../../data/build/marked-passages.ts';
import type { Lexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import type { LexiconEntry, Mention } from '../../engine/model/types.ts';
import { foldKey } from '../../engine/text/tokens.ts';

/** What linking made of the marks. */
export interface Score {
  marked: number;
  found: number;
  wrong: number;
  missed: number;
  tripped: number;
  /** of those marked and of those found, the events */
  events: { marked: number; found: number };
  /** the worst first: what was linked and should not be, then what was not found */
  errors: string[];
}

/** Takes the markup out of one passage. @throws Error if some of it is broken */
export function parsePassage(id: string, marked: string): Passage {
  const passage = withoutMarkup(id, marked);
  if (/\[\[|\]\]|\{\{|\}\}/.test(passage.text)) throw new Error(`${id}: broken markup`);
  return passage;
}

/** Reads a file of passages; lines that begin with one `#` are remarks. @throws Error if some markup is broken */
export const parsePassages = (source: string): Passage[] =>
  blocksOf(source).map(({ id, marked }) => parsePassage(id, marked));

const words = (text: string) => text.trim().split(/\s+/).length;
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Folded forms of each entity: every mark asks for those of all events. */
const formsOf = new WeakMap<LexiconEntry, Set<string>>();

/** Whether an entity goes by a name. */
function goesBy(entry: LexiconEntry, name: string): boolean {
  let forms = formsOf.get(entry);
  if (!forms) {
    forms = new Set([entry.name, ...entry.aliases.map((alias) => alias.text)].map(foldKey));
    formsOf.set(entry, forms);
  }
  return forms.has(foldKey(name));
}

/** What scoring reads of a mention. */
export type Linked = Pick<Mention, 'start' | 'end' | 'entity'>;

/**
 * Links every passage and counts.
 *
 * @param find links a text; the engine where left out
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
      // a link over half a sentence answers nothing
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

/** One line of figures. */
export function figures(score: Score): string {
  const { marked, found, wrong, missed, tripped, events } = score;
  const rates = `precision ${precisionOf(score).toFixed(3)}, recall ${recallOf(score).toFixed(3)}`;
  return `${rates}: ${marked} marked, ${found} found, ${wrong} wrong, ${missed} missed, ${tripped} traps tripped; events ${events.found} of ${events.marked}`;
}
