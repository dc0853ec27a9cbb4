/**
 * The lexicons of the engine's tests: a small one, defined here with real and invented entities, and the bundled pack.
 * Examples contain the expected mentions as markup, so that a failure shows both texts side by side.
 */
import { compileLexicon, type Lexicon } from '../../engine/lexicon.ts';
import { link } from '../../engine/link.ts';
import type { AliasType, EventFacts, Kind } from '../../engine/model/pack.ts';
import type { LexiconEntry, Mention, PageFacts } from '../../engine/model/types.ts';
import { PACK } from '../fixture-pack.ts';

/** Returns an entity with only what a test needs. Aliases are plain unless written as `type: text`. */
export function entry(
  kind: Kind,
  id: string,
  name: string,
  { aliases = [], ...more }: Partial<Omit<LexiconEntry, 'aliases'>> & { aliases?: string[] } = {},
): LexiconEntry {
  return {
    id,
    name,
    kind,
    aliases: aliases.map((alias) => {
      const [, type, text] = /^(?:(transliteration|abbreviation|reworded): )?(.*)$/.exec(alias)!;
      return { text: text!, type: (type ?? 'plain') as AliasType };
    }),
    description: '',
    roles: [],
    related: [],
    coverage: [],
    ...more,
  };
}

/** Returns an event of May 6, 2031, a Tuesday, unless its facts have another date. */
export const event = (id: string, name: string, facts: Partial<EventFacts>): LexiconEntry =>
  entry('event', id, name, { event: { date: '2031-05-06', participants: [], cues: [], ...facts } });

/** Coverage by the same article: entities with this are mentioned together. */
const IN_COMPANY = { coverage: [{ article: 'talks-in-brussels', count: 3 }] };

/** Real entities, as written in news. */
const REAL: LexiconEntry[] = [
  entry('person', 'vladimir-putin', 'Vladimir Putin', {
    knownBySurname: true,
    titles: ['President', 'Mr.'],
    aliases: ['transliteration: Vladimir Poutine', 'transliteration: Владимир Путин', 'abbreviation: V.V. Putin'],
  }),
  entry('person', 'sergei-lavrov', 'Sergei Lavrov', {
    knownBySurname: true,
    titles: ['Foreign Minister', 'Mr.'],
    aliases: ['transliteration: Sergey Lavrov'],
    ...IN_COMPANY,
  }),
  entry('person', 'volodymyr-zelenskyy', 'Volodymyr Zelenskyy', {
    knownBySurname: true,
    aliases: ['transliteration: Vladimir Zelensky', 'transliteration: Zelensky'],
  }),
  entry('person', 'john-kerry', 'John Kerry', { titles: ['Secretary', 'Secretary of State', 'Senator', 'Mr.'] }),
  entry('person', 'wendy-sherman', 'Wendy Sherman', {
    titles: ['Deputy Secretary'],
    confusables: ['Sherman tank', 'Sherman tanks'],
    ...IN_COMPANY,
  }),
  entry('person', 'jens-stoltenberg', 'Jens Stoltenberg', {
    knownBySurname: true,
    titles: ['Secretary General'],
    ...IN_COMPANY,
  }),
  entry('person', 'ned-price', 'Ned Price', { titles: ['Mr.'], aliases: ['reworded: Ned Value'] }),
  entry('person', 'joe-biden', 'Joe Biden', {
    knownBySurname: true,
    titles: ['President'],
    confusables: ['Biden time'],
  }),
  entry('organization', 'nato', 'NATO', { aliases: ['North Atlantic Treaty Organization'], ...IN_COMPANY }),
  entry('organization', 'white-house', 'White House', { aliases: ['reworded: White Home'] }),
  entry('organization', 'g7', 'G7', { aliases: ['Group of Seven'] }),
  entry('place', 'united-states', 'United States', {
    aliases: ['America', 'abbreviation: US'],
    confusables: ['Bank of America'],
  }),
  entry('place', 'moscow', 'Moscow'),
  entry('place', 'geneva', 'Geneva', { confusables: ['Geneva Convention', 'Geneva Conventions'] }),
  entry('place', 'paris', 'Paris'),
  entry('place', 'ukraine', 'Ukraine'),
  entry('place', 'eastern-ukraine', 'Eastern Ukraine'),
  entry('place', 'crimea', 'Crimea', { aliases: ['Crimean peninsula'] }),
  entry('place', 'russia', 'Russia'),
  entry('place', 'texas', 'Texas'),
];

/** Invented entities, so that tests do not depend on the names that the engine was developed with. */
const INVENTED: LexiconEntry[] = [
  entry('person', 'ossian-thrane', 'Ossian Thrane', { titles: ['Warden'], aliases: ['reworded: Ossian Throne'] }),
  entry('person', 'maribel-quennec', 'Maribel Quennec', { knownBySurname: true }),
  entry('organization', 'aveline-harbour-board', 'Aveline Harbour Board', { aliases: ['abbreviation: AHB'] }),
  entry('place', 'port-aveline', 'Port Aveline'),
  entry('place', 'vesterholm', 'Vesterholm', { confusables: ['Vesterholm Rovers'] }),
  entry('topic', 'dredging', 'Dredging'),
];

/** Events that are recognized by cues: one real, one invented. */
const EVENTS: LexiconEntry[] = [
  entry('event', 'annexation-of-crimea', 'Annexation of Crimea', {
    aliases: ['Crimean annexation'],
    event: {
      date: '2014-02-27/2014-03-18',
      place: 'crimea',
      participants: ['russia', 'ukraine', 'vladimir-putin'],
      cues: [{ words: ['annex*', 'seiz*', 'absorb*', 'land grab'], needs: ['@crimea|crimea*|peninsula'] }],
      unlike: ['texas', 'khanate'],
    },
  }),
  entry('event', 'siege-of-port-aveline', 'Siege of Port Aveline', {
    event: {
      date: '2009-06/2009-09',
      place: 'port-aveline',
      participants: ['ossian-thrane', 'aveline-harbour-board'],
      cues: [{ words: ['blockad*', 'siege', 'sealed off'], needs: ['@port-aveline|harbour'] }],
      unlike: ['vesterholm'],
    },
  }),
];

export const ENTRIES: LexiconEntry[] = [...REAL, ...INVENTED, ...EVENTS];
export const LEXICON = compileLexicon(ENTRIES);

export { PACK };
export const PACK_LEXICON = compileLexicon(PACK.entities);

const MARK = /\[\[([^[\]|]*)\|[^[\]]*\]\]/g;

/** Returns an example without its markup: `Kerry left` for `[[Kerry|john-kerry]] left`. */
export const plain = (example: string) => example.replace(MARK, '$1');

/** Returns a text with its mentions as markup, as in examples: `[[Kerry|john-kerry]] left`. */
export function written(text: string, mentions: Pick<Mention, 'start' | 'end' | 'entity'>[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, entity } of mentions) {
    if (start < at) continue;
    out += `${text.slice(at, start)}[[${text.slice(start, end)}|${entity}]]`;
    at = end;
  }
  return out + text.slice(at);
}

/** Options for linking in tests. The default lexicon is the small one; `kinds` leaves out mentions of other kinds. */
export interface Linking {
  lexicon?: Lexicon;
  facts?: PageFacts;
  kinds?: Kind[];
}

/** Returns the mentions in a text. */
export function mentionsOf(text: string, { lexicon = LEXICON, facts, kinds }: Linking = {}): Mention[] {
  const kindOf = (id: string) => lexicon.entries.at(lexicon.entries.numberOf(id)!)!.kind;
  return link(text, lexicon, facts).filter(({ entity }) => !kinds || kinds.includes(kindOf(entity)));
}

/** Links the text of an example, and returns it with the mentions found as markup, to be compared with the example. */
export function relinked(example: string, linking: Linking = {}): string {
  const text = plain(example);
  return written(text, mentionsOf(text, linking));
}
