/** Builds a pack from kept stories, of the names that a question is about. If this fails, the question is answered without it. */
import { Library } from '../../../engine/library/library.ts';
import type { LibraryPack } from '../../../engine/library/library-pack.ts';
import { SURE } from '../../../engine/model/confidence.ts';
import type { Entity } from '../../../engine/model/pack.ts';
import { compilePack } from '../../../engine/stored-pack.ts';
import { foldKey } from '../../../engine/text/tokens.ts';
import type { ReadingStore } from '../../../platform/reading-store.ts';
import { storyKey } from '../../../reading/addresses.ts';
import type { Appearance } from '../../../reading/appearances.ts';
import { joinedKeys } from '../../../reading/corrections.ts';
import { READING_ID, readingPack, type UnsealedPack } from '../../../reading/pack.ts';
import { mostFrequent } from '../../../reading/sort-orders.ts';
import { type About, keysFor } from './name-source.ts';

/** The most names that are fetched in addition because they occur in the same sentences. */
const MOST_BESIDE = 12;

/** Makes packs of kept stories. */
export class ReadingPacks {
  private readonly store: ReadingStore;
  private readonly title: string;

  /** @param title of the pack, as cards name it */
  constructor(store: ReadingStore, title: string) {
    this.store = store;
    this.title = title;
  }

  /**
   * Returns the packs that are on, plus a pack of what the kept stories say about the names in question; without that pack if the store cannot be
   * read or has nothing about them.
   *
   * @param address of the story that is being read, which is left out
   */
  async addTo(base: Library, about: About, address: string | undefined): Promise<Library> {
    try {
      if (!(await this.store.hasStories())) return base;
      const [keys, exceptId, corrections] = await Promise.all([
        keysFor(this.store, base, about),
        this.storyAt(address),
        this.store.corrections(),
      ]);
      const appearances = await this.fetch(joinedKeys(keys, corrections), about.text === undefined, exceptId);
      if (appearances.length === 0) return base;
      const pack = readingPack(appearances, corrections, about.published);
      return pack.entities.length > 0 ? new Library([...base.packs, this.open(asKnown(pack, base))]) : base;
    } catch (error) {
      console.error(error);
      return base;
    }
  }

  private async storyAt(address: string | undefined): Promise<string | undefined> {
    const key = address === undefined ? undefined : storyKey(address);
    return key === undefined ? undefined : (await this.store.withKeys([key]))?.id;
  }

  /** What stories say about some names, about names that may be the same, and optionally about names in the same sentences. */
  private async fetch(keys: string[], withThoseBeside: boolean, exceptId?: string): Promise<Appearance[]> {
    const first = await this.appearancesOf(keys, exceptId);
    const initials = [...new Set(first.flatMap((one) => one.initials.map((form) => foldKey(form))))];
    const more = new Set([
      ...initials,
      ...(await this.store.keysOfShort(initials)),
      ...(withThoseBeside ? keysBeside(first) : []),
    ]);
    for (const key of keys) more.delete(key);
    return more.size === 0 ? first : [...first, ...(await this.appearancesOf([...more], exceptId))];
  }

  private async appearancesOf(keys: readonly string[], exceptId: string | undefined): Promise<Appearance[]> {
    const found = await this.store.appearancesOf(keys);
    return found.filter(({ story }) => story.id !== exceptId);
  }

  private open(pack: UnsealedPack): LibraryPack {
    const sealed = { ...pack, title: this.title, checksum: '' };
    return { id: READING_ID, title: this.title, hasPlainIds: false, standsBack: true, open: compilePack(sealed) };
  }
}

/** Keys of the names that occur most often in the sentences of these appearances. */
function keysBeside(appearances: readonly Appearance[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of appearances)
    for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return mostFrequent(counts).slice(0, MOST_BESIDE);
}

/** Renames entities to the names that other packs use for them, as the library joins entities by name and kind. */
function asKnown(pack: UnsealedPack, base: Library): UnsealedPack {
  return { ...pack, entities: pack.entities.map((entity) => named(entity, base)) };
}

function named(entity: Entity, base: Library): Entity {
  const { name, kind, aliases } = entity;
  const [mention] = base.link(name);
  if (!mention || mention.confidence < SURE || mention.start > 0 || mention.end < name.length) return entity;
  const known = base.entity(mention.entity)!;
  const isSameKind =
    known.kind === kind || (kind !== 'person' && (known.kind === 'organization' || known.kind === 'place'));
  if (!isSameKind) return entity;
  const others = known.name === name ? aliases : [...aliases, { text: name, type: 'plain' as const }];
  return { ...entity, name: known.name, kind: known.kind, aliases: others };
}
