/** Compares two versions of a pack, for the preview before the newer one replaces the older one. */
import type { Pack } from '../model/pack.ts';

/** What was added, removed and changed among things of one kind. */
export interface Changes {
  added: number;
  removed: number;
  changed: number;
  /** the first few names of each */
  examples: { added: string[]; removed: string[]; changed: string[] };
}

/** What a newer version of a pack changes. */
export interface PackDifference {
  articles: Changes;
  names: Changes;
  statements: Changes;
}

/** The most names of each. */
const MOST_NAMED = 10;

/** Compares two versions of a pack. */
export function differenceOf(before: Pack, now: Pack): PackDifference {
  const statements = (pack: Pack) =>
    // a statement has no id: it is identified by its article and words
    new Map(pack.statements.map((one) => [`${one.article}\n${one.words}`, { name: one.words, one }]));
  return {
    articles: changesOf(byId(before.articles, 'title'), byId(now.articles, 'title')),
    names: changesOf(byId(before.entities, 'name'), byId(now.entities, 'name')),
    statements: changesOf(statements(before), statements(now)),
  };
}

interface Named {
  name: string;
  one: unknown;
}

const byId = <K extends string, T extends { id: string } & Record<K, string>>(all: readonly T[], name: K) =>
  new Map(all.map((one) => [one.id, { name: one[name], one } satisfies Named]));

function changesOf(before: Map<string, Named>, now: Map<string, Named>): Changes {
  const added = [...now].filter(([id]) => !before.has(id));
  const removed = [...before].filter(([id]) => !now.has(id));
  const changed = [...now].filter(([id, { one }]) => {
    const old = before.get(id);
    return old !== undefined && JSON.stringify(old.one) !== JSON.stringify(one);
  });
  const named = (things: [string, Named][]) => things.slice(0, MOST_NAMED).map(([, { name }]) => name);
  return {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    examples: { added: named(added), removed: named(removed), changed: named(changed) },
  };
}
