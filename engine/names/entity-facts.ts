/** What linking knows about an entity besides its forms: titles, surname, initials, and the places in its description. */
import type { Entities } from '../model/entities.ts';
import { memoize } from '../text/collections.ts';
import { foldKey, tokenize } from '../text/tokens.ts';
import type { Demonyms } from './demonyms.ts';
import { surnameOf } from './forms.ts';
import type { NameForms } from './name-forms.ts';

/** Facts about a pack's entities, by the entity's number; each is computed when it is first needed. */
export class EntityFacts {
  private readonly entries: Entities;
  private readonly forms: NameForms;
  private readonly demonyms: Demonyms;
  private readonly titles = new Map<number, string[][]>();
  private readonly surnames = new Map<number, string>();
  private readonly places = new Map<number, readonly number[]>();
  private readonly initials = new Map<number, ReadonlySet<string>>();

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

  /** The folded surname of a person; empty for an entity of another kind. */
  surnameOf(owner: number): string {
    return memoize(this.surnames, owner, () => {
      const entry = this.entries.at(owner)!;
      return entry.kind === 'person' ? foldKey(surnameOf(entry)) : '';
    });
  }

  /** The folded given name of a person; empty if there is none. */
  givenNameOf(owner: number): string {
    const [given, ...rest] = tokenize(this.entries.at(owner)!.name);
    return given && rest.length > 0 ? given.key : '';
  }

  /** The first letters of all words of a person's names. */
  initialsOf(owner: number): ReadonlySet<string> {
    return memoize(this.initials, owner, () => {
      const { name, aliases } = this.entries.at(owner)!;
      const texts = [name, ...aliases.map(({ text }) => text)];
      return new Set(texts.flatMap((text) => tokenize(text).map(({ key }) => [...key][0]!)));
    });
  }

  /** The numbers of the places that an entity's description names: `capital of Ukraine`, `Russian diplomat`. */
  placesOf(owner: number): readonly number[] {
    return memoize(this.places, owner, () =>
      tokenize(this.entries.at(owner)!.description).flatMap(({ key }) => {
        // uses the index only, so that no forms must be made to find a place by its name
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
