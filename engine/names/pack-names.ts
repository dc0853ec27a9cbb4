/** The names of a pack, with everything that the steps of linking need. */
import type { Entities } from '../model/entities.ts';
import type { Kind } from '../model/pack.ts';
import { foldKey } from '../text/tokens.ts';
import type { Words } from '../text/words.ts';
import { Demonyms } from './demonyms.ts';
import { EntityFacts } from './entity-facts.ts';
import { NameForms } from './name-forms.ts';
import type { NameIndex } from './name-index.ts';

/** The entities of a pack and their names. Make it once per pack, because it caches what pages need. */
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

  /** The entities of a kind that have a name, compared without regard to case and diacritics. */
  withName(name: string, kind: Kind): number[] {
    const key = foldKey(name);
    return this.forms.holdingAll(name).filter((number) => {
      const entity = this.entries.at(number)!;
      return entity.kind === kind && foldKey(entity.name) === key;
    });
  }

  /** The words of all names and of the pages read so far. */
  get words(): Words {
    return this.forms.words;
  }
}
