/** The names of a pack, as the steps of linking names ask for them. */
import type { Entities } from '../model/entities.ts';
import type { Words } from '../text/words.ts';
import { Demonyms } from './demonyms.ts';
import { EntityFacts } from './entity-facts.ts';
import { NameForms } from './name-forms.ts';
import type { NameIndex } from './name-index.ts';

/** Entities and their names. Keep it for the life of the pack. */
export class PackNames {
  readonly entries: Entities;
  readonly forms: NameForms;
  readonly facts: EntityFacts;
  readonly demonyms: Demonyms;

  /** @throws RangeError if the index was built for another number of entities */
  constructor(entries: Entities, index: NameIndex) {
    this.entries = entries;
    this.forms = new NameForms(entries, index);
    this.demonyms = new Demonyms(entries, index);
    this.facts = new EntityFacts(entries, this.forms, this.demonyms);
  }

  /** The words of all names, and those of the pages read so far. */
  get words(): Words {
    return this.forms.words;
  }
}
