/**
 * The format of a pack: the dataset that Backstory links names to and takes its background from.
 * This file has types only; `data/schema/pack.ts` validates packs.
 *
 * Dates are ISO 8601, as precise as is known: `2014`, `2014-03`, `2014-03-30`,
 * or a span between two of those: `2014-02-27/2014-03-21`.
 */

import type { EventType } from './event-types.ts';

/** What an entity is. Topics are found by lookup and used for related coverage; they are never underlined in a page. */
export type Kind = 'person' | 'organization' | 'place' | 'event' | 'topic';

/** How a written form came about; `reworded` forms come from article-spinning software. */
export type AliasType = 'plain' | 'transliteration' | 'abbreviation' | 'reworded';

/** A written form of an entity's name. */
export interface Alias {
  text: string;
  type: AliasType;
}

/** The exact words of an article that support a fact. */
export interface Receipt {
  /** id of the article */
  article: string;
  /** verbatim, as the article's file has it */
  quote: string;
}

/** The source of a fact that has no receipt: `general` is common knowledge outside the articles. */
export type Basis = 'general';

/** An office or function, with the time it was held. Has receipts or a basis. */
export interface Role {
  /** for example `US secretary of state` */
  title: string;
  /** first date held; absent if not known */
  from?: string;
  /** last date held; absent if it is still held, or if the date is not known */
  to?: string;
  receipts?: Receipt[];
  basis?: Basis;
}

/** One sentence of background, in the editors' own words. */
export interface Background {
  text: string;
  /** when it happened, or was said */
  date: string;
  /** never empty */
  receipts: Receipt[];
  /** computed: ids of the other entities that the sentence names; absent if it names none */
  names?: string[];
}

/** A number that somebody gave. Numbers that contradict each other are all kept, each with its source and date. */
export interface Figure {
  /** as given: `over 94,000` */
  amount: string;
  /** what is counted */
  of: string;
  /** who gave it */
  by: string;
  date: string;
  /** never empty */
  receipts: Receipt[];
}

/**
 * One way in which a text speaks of an event.
 * `engine/events/finder.ts` says how words, needs and other evidence make a mention.
 */
export interface Cue {
  /** Alternatives, each one or more words in order; `annex*` matches every word that begins with `annex`. */
  words: string[];
  /**
   * Evidence that the sentence must hold besides the words. Each need is a list of alternatives separated by `|`: an entity
   * id (`@crimea`), an entity id that may stand anywhere on the page (`page:@crimea`), or a word as in `words`.
   */
  needs?: string[];
  /** true if words and needs are enough; otherwise the date, or other names in the text, must support the event too */
  sure?: boolean;
  /** Evidence without which the cue never matches, however much else supports it; written as `needs` are. */
  must?: string[];
  /**
   * true for the words of an event type that the pack defines itself: they have the same weight as the words of the
   * engine's types
   */
  common?: true;
  /** true for common words that often mean something else too */
  weak?: true;
}

/** What only events have. */
export interface EventFacts {
  /** the type of event, which decides by which common words news speaks of it; without one only its own cues are used */
  type?: EventType;
  /** entity ids of those who did it: the same words with another subject are about another event */
  of?: string[];
  /** when it happened */
  date: string;
  /** true if it had not ended when the coverage did: the end of its date is then only the end of the coverage */
  ongoing?: true;
  /** the receipts that give the date, or `general` */
  dateReceipts?: Receipt[];
  dateBasis?: Basis;
  /** entity id of the place */
  place?: string;
  /** entity ids of those who took part */
  participants: string[];
  cues: Cue[];
  /** Names of similar events elsewhere, which the cues would match by mistake (`Texas`, `Geneva Convention`). */
  unlike?: string[];
  /** Names outside the pack that belong to the event (`Donetsk`, `Hofburg`): they are evidence for it just as its place is. */
  landmarks?: string[];
}

/** How often an article names an entity. */
export interface Prominence {
  article: string;
  /** mentions in that article, at least 1 */
  count: number;
}

/** An entity named in the same passages. */
export interface Relation {
  id: string;
  /** number of paragraphs in the coverage that name both */
  together: number;
}

/** A person, organization, place, event or topic of the pack. */
export interface Entity {
  /** lower-case words joined by hyphens, unique in the pack */
  id: string;
  /** the true name, as shown */
  name: string;
  kind: Kind;
  /** other written forms; the name itself is not repeated here */
  aliases: Alias[];
  /**
   * identifiers by which packs recognize the same entity: `scheme:value`, such as `wikidata:Q9061`; no two entities of
   * a pack share one
   */
  sameAs?: string[];
  /** one dated line: `US secretary of state, 2013-17` */
  description: string;
  roles: Role[];
  background: Background[];
  /** numbers given for it, oldest first */
  figures?: Figure[];
  /** a person's surname, if it is not the name's last word */
  surname?: string;
  /** true if the news uses the surname alone for this person only */
  knownBySurname?: boolean;
  /** true if one of its one-word names is an ordinary word too: `Hunt`, `Shell` */
  alsoWord?: boolean;
  /** titles that, before the surname, show that this person is meant: `Secretary`, `Senator` */
  titles?: string[];
  /** phrases that contain the name and mean something else: `Sherman tank` */
  confusables?: string[];
  event?: EventFacts;
  /** computed: the articles that name it, most mentions first */
  coverage: Prominence[];
  /** computed: the entities named in the same paragraphs, most often first */
  related: Relation[];
}

/** A fact about an article, and why we believe it. */
export interface Sourced {
  value: string;
  how: 'stated' | 'inferred';
  /** the words that state it, or why it was inferred */
  because: string;
}

/** An article's metadata; its text stays outside the pack. */
export interface Article {
  /** the name of its file in the articles' folder, without the extension */
  id: string;
  /** the headline as this copy has it; never shown if the copy is reworded */
  title: string;
  /** what the article is, in an editor's words; every reworded copy has one, and it is shown instead of the headline */
  description?: string;
  outlet: Sourced;
  /** `value` is a date in the format above */
  published: Sourced;
  authors: string[];
  url?: string;
  /** `reworded`: a machine-reworded copy of the original */
  copy: 'original' | 'reworded';
  /** name of the file it was taken from */
  source: string;
  /** words in the article's text */
  words: number;
}

/** Something that somebody said in an article. */
export interface Statement {
  /** entity id; absent if the speaker is no entity of the pack */
  speaker?: string;
  /** how the article describes the speaker: `a senior administration official` */
  speakerAs: string;
  /** the article's words, verbatim */
  words: string;
  article: string;
  date: string;
  /** ids of the entities that it is about */
  about: string[];
  /** `direct` if the words stood in quotation marks */
  mode: 'direct' | 'reported';
  /** `reworded` words are never shown as the speaker's own: `gist` is shown instead */
  fidelity: 'verbatim' | 'reworded';
  /** what was said, in the editors' words: present if the words are reworded, or too few to be understood alone */
  gist?: string;
}

/** The dataset. */
export interface Pack {
  /** version of this format */
  format: 1;
  id: string;
  title: string;
  /** the editors' own name for this state of the pack, shown and never compared: `2026-03` */
  version?: string;
  /** SHA-256 in hex of the pack's canonical JSON without this key */
  checksum: string;
  /** the first and the last day of publication of the articles */
  covers: { from: string; to: string };
  /**
   * for a word that readers type, the words by which the pack calls the same thing (`seizure`: `annexation`); used by
   * lookup only
   */
  synonyms?: Record<string, string[]>;
  articles: Article[];
  entities: Entity[];
  statements: Statement[];
}
