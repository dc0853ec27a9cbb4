import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../engine/english');

/** Returns what is empty in a list: an entry without letters, a group without entries. */
function emptyIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (value instanceof Map)
    return value.size === 0
      ? [path]
      : [...value].flatMap(([key, one]) => [...emptyIn(key, `${path} key`), ...emptyIn(one, `${path} ${key}`)]);
  if (value instanceof Set) return value.size === 0 ? [path] : [...value].flatMap((one) => emptyIn(one, path));
  if (Array.isArray(value))
    return value.length === 0 ? [path] : value.flatMap((one, at) => emptyIn(one, `${path} ${at}`));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.entries(value).flatMap(([key, one]) => emptyIn(one, `${path}.${key}`));
  return [];
}

describe('the lists of English words', () => {
  it.each(readdirSync(FOLDER))('have no empty entry and no empty group: %s', async (file) => {
    const lists = await import(join(FOLDER, file));
    expect(Object.entries(lists).flatMap(([name, list]) => emptyIn(list, name))).toEqual([]);
  });
});
