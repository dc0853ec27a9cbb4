/**
 * Holds the material and the contenders built from it, and takes single samples. It runs in its own process or in a
 * page of a browser; the sweep, which runs outside, decides what is run when.
 */
import packJson from '../../../data/pack.json' with { type: 'json' };
import type { LexiconEntry } from '../../../engine/model/types.ts';
import type { Contender, FindInPage, FindInText, Found, Material } from '../contenders/contender.ts';
import { entitiesFor, namesOf } from '../material/names.ts';
import { story } from '../material/story.ts';
import { asDocument, cleaned, copyOf } from './documents.ts';

const PACK = packJson.entities as unknown as LexiconEntry[];
/** The largest number of entities. The text names some of them at every size, so that it is always the same. */
export const MOST_ENTITIES = 100_000;
/** A run is repeated until this time has passed, so that the clock's resolution does not matter. */
const SAMPLE_MS = 4;
const MOST_REPEATS = 50;
const FIRST_TEXT = 'Maria Brook met nobody in the small town.';

/** One sample. */
export interface Sample {
  /** mean time of one run */
  ms: number;
  /** names found */
  found: number;
}

/** What `addPage` returns about a saved page. */
export interface PageFacts {
  /** UTF-16 units in its text nodes */
  characters: number;
  isArticle: boolean;
}

/** What the sweep knows about a contender. */
export type Entrant = Pick<Contender, 'id' | 'label' | 'sort' | 'on'>;

export class Lab {
  private readonly contenders: readonly Contender[];
  private readonly isArticle: (page: Document) => boolean;
  private material: Material = { entries: [], names: [] };
  private readonly built = new Map<string, FindInText | FindInPage>();
  private all: LexiconEntry[] | undefined;
  private text = '';
  private readonly bodies = new Map<string, HTMLElement>();
  private readonly prepared = new Set<string>();

  /** @param isArticle returns whether Backstory would read a page; used only for added pages */
  constructor(contenders: readonly Contender[], isArticle: (page: Document) => boolean = () => false) {
    this.contenders = contenders;
    this.isArticle = isArticle;
  }

  /** The contenders that this lab can run. */
  entrants(): Entrant[] {
    return this.contenders.map(({ id, label, sort, on }) => ({ id, label, sort, on }));
  }

  /** Generates this many entities as material, and discards all built contenders. */
  prepare(entities: number): { entities: number; names: number } {
    this.built.clear();
    this.prepared.clear();
    const entries = entitiesFor(entities, PACK);
    this.material = { entries, names: namesOf(entries) };
    return { entities: entries.length, names: this.material.names.length };
  }

  /** Builds a contender and returns the milliseconds until its first answer, as some build their index only then. */
  build(id: string): number {
    const contender = this.contenders.find((one) => one.id === id)!;
    const start = performance.now();
    const built = contender.build(this.material);
    if (typeof built === 'function') built(FIRST_TEXT);
    const ms = performance.now() - start;
    this.built.set(id, built);
    return ms;
  }

  /** Takes one sample of a contender on a text of the given length, or on the added page with the given key. */
  sample(id: string, on: number | string): Sample {
    const find = this.built.get(id)!;
    if (typeof find === 'function') {
      const text = this.textOf(on as number);
      return this.repeat(() => find(text).length);
    }
    const body = this.bodyOf(on);
    const key = `${id} ${on}`;
    if (!this.prepared.has(key)) find.prepare?.(body);
    this.prepared.add(key);
    if (!find.changesPage) return this.repeat(() => find.run(body));
    let copy = copyOf(body);
    return this.repeat(
      () => find.run(copy),
      () => {
        copy = copyOf(body);
      },
    );
  }

  /** Returns what a contender finds in each text. */
  spans(id: string, texts: string[]): Found[][] {
    const find = this.built.get(id)!;
    if (typeof find === 'function') return texts.map(find);
    return texts.map((text) => {
      const { body } = document.implementation.createHTMLDocument();
      body.append(text);
      return find.found!(body);
    });
  }

  /** Stores a saved page under a key. */
  addPage(key: string, html: string): PageFacts {
    const { body } = cleaned(html);
    this.bodies.set(key, body);
    return { characters: body.textContent!.length, isArticle: this.isArticle(body.ownerDocument) };
  }

  private repeat(run: () => number, after?: () => void): Sample {
    let [total, count, found] = [0, 0, 0];
    while (count === 0 || (total < SAMPLE_MS && count < MOST_REPEATS)) {
      const start = performance.now();
      found = run();
      total += performance.now() - start;
      count++;
      after?.();
    }
    return { ms: total / count, found };
  }

  private textOf(length: number): string {
    this.all ??= entitiesFor(MOST_ENTITIES, PACK);
    if (this.text.length < length) this.text = story(length, this.all, PACK.length);
    return this.text.slice(0, length);
  }

  private bodyOf(on: number | string): HTMLElement {
    const key = String(on);
    const known = this.bodies.get(key) ?? asDocument(this.textOf(on as number)).body;
    this.bodies.set(key, known);
    return known;
  }
}
