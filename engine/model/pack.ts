/**
 * The shape of a pack: the dataset that Backstory links and explains from.
 * `data/schema/pack.ts` validates it; nothing here runs.
 *
 * Dates are ISO 8601, as coarse as is known: `2014`, `2014-03`, `2014-03-30`,
 * or a span of two of those, `2014-02-27/2014-03-21`.
 */

import type { EventType } from './event-types.ts';

/** What an entity is. Topics serve lookup and related coverage and are never marked in a page. */
export type Kind = 'person' | 'organization' | 'place' | 'event' | 'topic';

/** How a written form came about; `reworded` is the work of article-spinning software. */
export type AliasType = 'plain' | 'transliteration' | 'abbreviation' | 'reworded';

/** A written form of an entity's name. */
export interface Alias {
  text: string;
  type: AliasType;
}

/** The exact words of an article that support a sentence. */
export interface Receipt {
  /** id of the article */
  article: string;
  /** verbatim, as the article's file has it */
  quote: string;
}

/** Where a fact comes from when no receipt does: `general` is common knowledge outside the articles. */
export type Basis = 'general';

/** An office or function, with the time it was held. Has receipts or a basis. */
export interface Role {
  /** for example `US secretary of state` */
  title: string;
  /** first date held; absent where not known */
  from?: string;
  /** last date held; absent while held, or where not known */
  to?: string;
  receipts?: Receipt[];
  basis?: Basis;
}

/** One sentence of background, in our own words. */
export interface Background {
  text: string;
  /** when the thing told happened, or was said */
  date: string;
  /** never empty */
  receipts: Receipt[];
  /** computed: ids of the other entities that the sentence names; absent if it names none */
  names?: string[];
}

/** A number that somebody gave. Numbers that differ stand side by side, each with who gave it and when. */
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
 * `engine/events/finder.ts` says how words, needs and evidence make a mention.
 */
export interface Cue {
  /** Alternatives, each one or more words in order; `annex*` stands for every word that begins so. */
  words: string[];
  /**
   * What speaks for it in the sentence; each is alternatives parted by `|`,
   * an entity id written `@crimea`, one that may stand anywhere on the page (`page:@crimea`), or a word as above.
   */
  needs?: string[];
  /** true where words and needs alone leave no doubt; otherwise date and company must speak for the event */
  sure?: boolean;
  /** What the sentence must hold, without exception; written as `needs` are. */
  must?: string[];
  /** true for the words of a type that the pack has of its own: they count as those of any type do */
  common?: true;
  /** true for such words that fit much else too */
  weak?: true;
}

/** What only events have. */
export interface EventFacts {
  /** what sort of event it is: decides by which common words news speaks of it; absent: only its own cues do */
  type?: EventType;
  /** entity ids of those whose act it is: the same words with another subject tell of another event */
  of?: string[];
  /** when it happened */
  date: string;
  /** true if it had not ended when the coverage did: the end of its date is only how far the articles reach */
  ongoing?: true;
  /** the receipts that give the date, or `general` */
  dateReceipts?: Receipt[];
  dateBasis?: Basis;
  /** entity id of the place */
  place?: string;
  /** entity ids of who took part */
  participants: string[];
  cues: Cue[];
  /** Names of like events elsewhere that the cues would otherwise meet (`Texas`, `Geneva Convention`). */
  unlike?: string[];
  /** Names outside the pack that go with it (`Donetsk`, `Hofburg`): they speak for the event as its place does. */
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
  /** in how many paragraphs of the coverage both are named */
  together: number;
}

/** Somebody or something that the pack knows. */
export interface Entity {
  /** lower-case words joined by hyphens, unique in the pack */
  id: string;
  /** the true name, as shown */
  name: string;
  kind: Kind;
  /** other forms; the name itself is not repeated here */
  aliases: Alias[];
  /** identifiers by which other packs can tell that they speak of the same; `scheme:value`, such as `wikidata:Q9061`; no two entities of a pack share one */
  sameAs?: string[];
  /** one dated line: `US secretary of state, 2013-17` */
  description: string;
  roles: Role[];
  background: Background[];
  /** numbers given for it, oldest first */
  figures?: Figure[];
  /** a person's surname where it is not the name's last word */
  surname?: string;
  /** true where the news uses the surname alone for this one person */
  knownBySurname?: boolean;
  /** true if its names of one word are ordinary words too: `Hunt`, `Shell` */
  alsoWord?: boolean;
  /** titles that establish the surname: `Secretary`, `Senator` */
  titles?: string[];
  /** phrases that hold the name and mean something else: `Sherman tank` */
  confusables?: string[];
  event?: EventFacts;
  /** computed: the articles that name it, most mentions first */
  coverage: Prominence[];
  /** computed: who is named beside it, most often first */
  related: Relation[];
}

/** A fact about an article that it states itself, or that was inferred, with the words or the reasoning. */
export interface Sourced {
  value: string;
  how: 'stated' | 'inferred';
  /** the words that state it, or why it was inferred */
  because: string;
}

/** An article's metadata; its text stays outside the pack. */
export interface Article {
  /** the name of its file in the articles' folder, without the ending */
  id: string;
  /** the headline as the copy at hand has it; never shown of a reworded copy */
  title: string;
  /** what the article is, in an editor's words; a reworded copy has one, and it is shown in place of the headline */
  description?: string;
  outlet: Sourced;
  /** value is a date as above */
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
  /** entity id; absent where the speaker is no entity */
  speaker?: string;
  /** as described: `a senior administration official` */
  speakerAs: string;
  /** the article's words, verbatim */
  words: string;
  article: string;
  date: string;
  /** ids of the entities spoken of */
  about: string[];
  /** `direct` stood in quotation marks */
  mode: 'direct' | 'reported';
  /** `reworded` words are never shown as somebody's own: `gist` is told instead */
  fidelity: 'verbatim' | 'reworded';
  /** what was said, in our words: where the words are reworded, or too few to speak for themselves */
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
  /** what time the articles cover: the first and the last day of publication */
  covers: { from: string; to: string };
  /** by a word that readers type: the words by which the pack calls the same (`seizure`: `annexation`). For lookup only */
  synonyms?: Record<string, string[]>;
  articles: Article[];
  entities: Entity[];
  statements: Statement[];
}
