/** The order of packs, as the reader chose it. */
import type { PackChoice, PackRecord } from '../../platform/pack-store.ts';

/** A pack and whether it is on; the bundled one has no record. */
export interface Placed extends PackChoice {
  record?: PackRecord;
}

/** Packs in the order that the reader chose; without a choice, the bundled one is first and new ones are last. */
export function inOrder(bundledId: string, records: readonly PackRecord[], choices: readonly PackChoice[]): Placed[] {
  const byId = new Map<string, Placed>([[bundledId, { id: bundledId, on: true }]]);
  for (const record of records) byId.set(record.id, { id: record.id, on: true, record });
  const chosen = choices.flatMap(({ id, on }) => {
    const one = byId.get(id);
    byId.delete(id);
    return one ? [{ ...one, on }] : [];
  });
  const [bundled, ...others] = [...byId.values()];
  // the bundled pack comes first among the packs without a choice
  return bundled?.id === bundledId ? [bundled, ...chosen, ...others] : [...chosen, ...byId.values()];
}

/** The choices with one pack moved one place up (-1) or down (1). */
export function moved(choices: readonly PackChoice[], id: string, by: 1 | -1): PackChoice[] {
  const from = choices.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= choices.length) return [...choices];
  return choices.toSpliced(from, 1).toSpliced(to, 0, choices[from]!);
}
