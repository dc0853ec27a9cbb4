/** The entities that a page names, as evidence for events: by sentence, by paragraph and on the whole page. */
import type { PackNames } from '../names/pack-names.ts';
import { append, memoize } from '../text/collections.ts';
import type { Page } from '../text/page.ts';
import { CASE } from '../text/scan.ts';
import { TRAIT } from '../text/traits.ts';

/** A linked name. */
export interface NamedSpan {
  from: number;
  to: number;
  owner: number;
}

const NOBODY: ReadonlySet<number> = new Set();
const NOWHERE: readonly number[] = [];

function addTo(sets: (Set<number> | undefined)[], at: number, value: number): void {
  const set = sets[at];
  if (set) set.add(value);
  else sets[at] = new Set([value]);
}

/** The names of one page; a nationality counts as a name of its country. */
export class NamesOfPage {
  /** the numbers of all entities that the page names */
  readonly all = new Set<number>();
  private readonly page: Page;
  private readonly bySentence: (Set<number> | undefined)[];
  private readonly byBlock: (Set<number> | undefined)[];
  /** for each token, the name that covers it */
  private readonly at: (NamedSpan | undefined)[];
  /** cache, by entity: the tokens that its names cover, by sentence */
  private readonly places = new Map<number, Map<number, number[]>>();

  constructor(page: Page, { demonyms }: PackNames, names: NamedSpan[]) {
    this.page = page;
    this.bySentence = new Array(page.sentences.length);
    this.byBlock = new Array(page.blocks.length);
    this.at = new Array(page.tokens.length);
    for (const name of names) {
      for (let i = name.from; i <= name.to; i++) this.at[i] = name;
      this.note(name.owner, name.from);
    }
    // `Russian tanks` counts as naming Russia
    const { cases, ids, length, words } = page.tokens;
    for (let i = 0; i < length; i++) {
      if (cases[i] === CASE.lower || (page.tokens.traits(i) & TRAIT.demonym) === 0) continue;
      for (const owner of demonyms.of(words.key(ids[i]!))) this.note(owner, i);
    }
  }

  /** Records that a token names an entity. */
  private note(owner: number, token: number): void {
    const sentence = this.page.sentenceOf[token]!;
    addTo(this.bySentence, sentence, owner);
    const block = this.page.blockOf[sentence]!;
    addTo(this.byBlock, block, owner);
    if (this.page.isHeading[block - 1]) addTo(this.byBlock, block - 1, owner);
    this.all.add(owner);
  }

  /** The linked name that covers a token. */
  of(token: number): NamedSpan | undefined {
    return this.at[token];
  }

  /** The tokens of a sentence that are covered by names of an entity, in order. */
  placesOf(owner: number, sentence: number): readonly number[] {
    const bySentence = memoize(this.places, owner, () => this.findPlaces(owner));
    return bySentence.get(sentence) ?? NOWHERE;
  }

  private findPlaces(owner: number): Map<number, number[]> {
    const places = new Map<number, number[]>();
    this.at.forEach((name, i) => {
      if (name?.owner === owner) append(places, this.page.sentenceOf[i]!, i);
    });
    return places;
  }

  /** The entities that a sentence names. */
  inSentence(sentence: number): ReadonlySet<number> {
    return this.bySentence[sentence] ?? NOBODY;
  }

  /** The entities that the paragraph of a sentence names; for a heading, also those of the paragraph below it. */
  inParagraph(sentence: number): ReadonlySet<number> {
    return this.byBlock[this.page.blockOf[sentence]!] ?? NOBODY;
  }
}
