/** Generates a valid pack of invented names for the user to add, with articles, background sentences and coverage. */
import { checksumOf } from '../../../data/schema/checksum.ts';
import type { Article, Entity, Pack } from '../../../engine/model/pack.ts';
import type { LexiconEntry } from '../../../engine/model/types.ts';
import { entitiesFor } from './names.ts';

/** The number of names per article. One in `ONE_IN` names has a background sentence. */
const NAMES_PER_ARTICLE = 100;
const ONE_IN = 4;
const DAY = '2031-02-03';

const articleOf = (number: number): Article => ({
  id: `article-${number}`,
  title: `What was said in the council, part ${number}`,
  outlet: { value: 'The Made-Up Courier', how: 'stated', because: 'masthead' },
  published: { value: DAY, how: 'stated', because: 'dateline' },
  authors: [],
  copy: 'original',
  source: `${number}.txt`,
  words: 800,
});

function entityOf(entry: LexiconEntry, number: number, entries: readonly LexiconEntry[]): Entity {
  const article = `article-${Math.floor(number / NAMES_PER_ARTICLE)}`;
  const other = entries[number === 0 ? 1 : number - 1]!;
  const text = `${entry.name} and ${other.name} were named in one report to the council.`;
  const receipts = [{ article, quote: 'were named in one report' }];
  return {
    ...entry,
    roles: entry.roles.map((role) => ({ ...role, basis: 'general' })),
    background: number % ONE_IN === 0 ? [{ text, date: DAY, receipts, names: [other.id] }] : [],
    coverage: [{ article, count: 1 + (number % 7) }],
    related: [{ id: other.id, together: 1 }],
    ...(entry.event ? { event: { ...entry.event, dateBasis: 'general' as const } } : {}),
  };
}

/** Returns a pack with this many names, and the text of its file. */
export async function broughtPack(count: number): Promise<{ pack: Pack; text: string }> {
  const entries = entitiesFor(count, []);
  const articles = Array.from({ length: Math.ceil(count / NAMES_PER_ARTICLE) }, (_, number) => articleOf(number));
  const pack: Pack = {
    format: 1,
    id: 'made-up',
    title: 'Made-up names',
    checksum: '',
    covers: { from: DAY, to: DAY },
    articles,
    entities: entries.map(entityOf),
    statements: [],
  };
  pack.checksum = await checksumOf(pack);
  return { pack, text: JSON.stringify(pack) };
}
