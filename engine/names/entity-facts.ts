/** What linking knows of an entity besides its forms: titles, surname, and the places that its description names. */
import type { Entities } from '../model/entities.ts';
import { memoize } from '../text/collections.ts';
import { foldKey, tokenize } from '../text/tokens.ts';
import type { Demonyms } from './demonyms.ts';
import { surnameOf } from './forms.ts';
import type { NameForms } from './name-forms.ts';

/** Facts of a pack's entities, by the entity's index; each is made when it is first asked for. */
export class EntityFacts {
  private readonly entries: Entities;
  private readonly forms: NameForms;
  private readonly demonyms: Demonyms;
  private readonly titles = new Map<number, string[][]>();
  private readonly surnames = new Map<number, string>();
  private readonly places = new Map<number, readonly number[]>();

  constructor(entries: Entities, forms: NameForms, demonyms: Demonyms) {
    this.entries = entries;
    this.forms = forms;
    this.demonyms = demonyms;
  }

  /** Folded titles of a person, as lists of words. */
  titlesOf(owner: number): string[][] {
    return memoize(this.titles, owner, () =>
      (this.entries.at(owner)!.titles ?? []).map((title) => tokenize(title).map((token) => token.key)),
    );
  }

  /** The folded surname of a person; empty for other kinds. */
  surnameOf(owner: number): string {
    return memoize(this.surnames, owner, () => {
      const entry = this.entries.at(owner)!;
      return entry.kind === 'person' ? foldKey(surnameOf(entry)) : '';
    });
  }

  /** Indexes of the places that an entity's description names: `capital of Ukraine`, `Russian diplomat`. */
  placesOf(owner: number): readonly number[] {
    return memoize(this.places, owner, () =>
      tokenize(this.entries.at(owner)!.description).flatMap(({ key }) => {
        // the index alone answers: no forms have to be made to find a place by its name
        const place = this.forms.namedAlone(key, (named) => this.isPlaceNamed(named, key));
        return place === undefined ? this.demonyms.of(key) : [place];
      }),
    );
  }

  private isPlaceNamed(owner: number, key: string): boolean {
    const { kind, name } = this.entries.at(owner)!;
    return kind === 'place' && !name.includes(' ') && foldKey(name) === key;
  }
}
