/**
 * A canonical form of a pack's content, so that its checksum is the same
 * everywhere: JSON without white space, the keys of every object in the order
 * of their UTF-16 units (as RFC 8785 has it). Runs in Node and in browsers.
 */
import type { Pack } from '../../engine/model/pack.ts';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** The canonical JSON of plain data. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** SHA-256 in hex of a pack's canonical JSON without its `checksum`. */
export async function checksumOf(pack: Omit<Pack, 'checksum'> & { checksum?: string }): Promise<string> {
  const { checksum: _, ...content } = pack;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(content)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
