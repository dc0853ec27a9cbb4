/** Everything that linking needs from a pack: its names and its events. */
import { CueWords } from './events/cue-words.ts';
import { Events } from './events/cues.ts';
import { type EventFamily, familiesOf, unpackFamilies } from './events/families.ts';
import { type Entities, EntityList } from './model/entities.ts';
import type { LexiconEntry } from './model/types.ts';
import { NameIndex } from './names/name-index.ts';
import { buildNameIndex } from './names/name-index-build.ts';
import { PackNames } from './names/pack-names.ts';

/** The names and events of a pack. Make it once per pack, because it caches what pages need. */
export class Lexicon extends PackNames {
  private readonly storedEvents: ArrayBuffer | undefined;
  private compiledEvents: Events | undefined;

  /** @param events from `packFamilies`; if absent, they are computed when a page is first read */
  constructor(entries: Entities, index: NameIndex, events?: ArrayBuffer) {
    super(entries, index);
    this.storedEvents = events;
  }

  /** The pack's events, compiled when a page is first read. */
  get events(): Events {
    this.compiledEvents ??= new Events({ names: this, families: this.families(), words: new CueWords() });
    return this.compiledEvents;
  }

  private families(): EventFamily[] {
    return this.storedEvents
      ? unpackFamilies(this.storedEvents, this.entries.length)
      : familiesOf(this.entries, (owner) => this.facts.placesOf(owner));
  }
}

/**
 * Makes a lexicon from entities and the tables that were built for them.
 *
 * @param index from `buildNameIndex`
 * @param events from `packFamilies`; opened when a page is first read
 * @throws RangeError if a table is damaged or belongs to another pack
 */
export const openLexicon = (entries: Entities, index: ArrayBuffer, events?: ArrayBuffer): Lexicon =>
  new Lexicon(entries, new NameIndex(index), events);

/** Makes a lexicon from entities alone. */
export const compileLexicon = (entries: LexiconEntry[]): Lexicon =>
  openLexicon(new EntityList(entries), buildNameIndex(entries));
