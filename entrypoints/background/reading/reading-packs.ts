/** The pack of the kept stories, made anew of the names that a question is about. Never stands in the way of an answer. */
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
import { type About, keysFor } from './name-source.ts';

/** The most names beside the one asked for that are fetched with it. */
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
   * The packs that are on, with what the kept stories tell of the names in question; without it if the store cannot be
   * read, or has nothing of them.
   *
   * @param address where the story is that is being read: it tells nothing of itself
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

  /** What stories tell of some names, of those that may be the same, and, if asked, of those that stand beside them. */
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
    return exceptId === undefined ? found : found.filter(({ story }) => story.id !== exceptId);
  }

  private open(pack: UnsealedPack): LibraryPack {
    const sealed = { ...pack, title: this.title, checksum: '' };
    return { id: READING_ID, title: this.title, hasPlainIds: false, standsBack: true, open: compilePack(sealed) };
  }
}

/** The names that stand most often in the sentences of some. */
function keysBeside(appearances: readonly Appearance[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of appearances)
    for (const { names } of sentences) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)).slice(0, MOST_BESIDE);
}

/** Names that other packs know go by the name that these have for them: the library joins the same by name and kind. */
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
