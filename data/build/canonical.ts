/**
 * The canonical form of source files, which keeps diffs small: keys
 * in the schema's order, lists sorted, YAML as the library itself writes it.
 */
import { basename } from 'node:path';
import type * as v from 'valibot';
import { firstDay } from '../schema/dates.ts';
import { asideName, ENTITY_FILES, frontMatter, packHead, saying, setAside } from '../schema/sources.ts';
import type { Problem } from './problems.ts';
import { entriesOf, inner } from './shape.ts';
import { canonicalYaml, type YamlFile } from './yaml-file.ts';

type Fields = Record<string, unknown>;

/** Returns the position of the first occurrence of some words in an article's text, or Infinity if there is none. */
export type Position = (article: string, words: string) => number;

/** Lists of an entity whose order has no meaning: sorted by their text. */
const SORTED_LISTS = ['sameAs', 'titles', 'confusables', 'landmarks', 'unlike'];

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
/** The fields of an entry; none if it is not an object, which the check of shapes reports. */
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

function orderKeys(value: unknown, schema: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => orderKeys(item, inner((schema as { item?: unknown } | undefined)?.item)));
  const entries = entriesOf(schema);
  if (!entries || !isFields(value)) return value;
  const known = Object.keys(entries).filter((key) => key in value);
  const unknown = Object.keys(value).filter((key) => !(key in entries));
  return Object.fromEntries([...known, ...unknown].map((key) => [key, orderKeys(value[key], inner(entries[key]))]));
}

const before = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** Lists that are sorted from the oldest entry to the newest. */
const DATED_LISTS = ['background', 'figures'];
const dayOf = (item: unknown) => firstDay(String(fieldsOf(item).date));

/** Returns how to sort an entity's list, by the list's key, or undefined if the editor decides the order. */
export function listOrder(key: string): ((a: unknown, b: unknown) => number) | undefined {
  if (key === 'aliases' || SORTED_LISTS.includes(key)) return (a, b) => before(a as string, b as string);
  return DATED_LISTS.includes(key) ? (a, b) => before(dayOf(a), dayOf(b)) : undefined;
}

function sortList(key: string, list: unknown): unknown {
  const order = listOrder(key);
  return order && Array.isArray(list) ? [...list].sort(order) : list;
}

function sortWithin(entry: Fields): Fields {
  const { aliases } = entry;
  const sorted = Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, sortList(key, value)]));
  if (!isFields(aliases)) return sorted;
  const lists = Object.entries(aliases).map(([type, list]) => [type, sortList('aliases', list)]);
  return { ...sorted, aliases: Object.fromEntries(lists) };
}

interface Form {
  schemaOf(entry: unknown): v.GenericSchema;
  /** how the entries of the file's list are sorted, in words and as keys to compare; absent if the file is not a list */
  order?: { by: string; keys(entry: Fields): (string | number)[]; name(entry: Fields): string };
}

function formOf(file: string, position: Position): Form {
  const name = basename(file, '.yaml');
  if (file.endsWith('.md')) return { schemaOf: () => frontMatter };
  if (name === 'pack') return { schemaOf: () => packHead };
  if (name === 'aside')
    return {
      schemaOf: () => asideName,
      order: { by: 'name', keys: (entry) => [String(entry.name)], name: (entry) => String(entry.name) },
    };
  if (name === 'statements')
    return {
      schemaOf: (entry) => ('aside' in fieldsOf(entry) ? setAside : saying),
      order: {
        by: 'article and place in it',
        keys: (entry) => [String(entry.article), position(String(entry.article), String(entry.words))],
        name: (entry) => String(entry.words).slice(0, 60),
      },
    };
  return {
    schemaOf: () => ENTITY_FILES[name as keyof typeof ENTITY_FILES].schema,
    order: { by: 'id', keys: (entry) => [String(entry.id)], name: (entry) => String(entry.id) },
  };
}

function compareKeys(a: (string | number)[], b: (string | number)[]): number {
  return a.map((key, index) => before(key, b[index]!)).find((order) => order !== 0) ?? 0;
}

/** The canonical text of a YAML file. */
export function inForm(yaml: YamlFile, position: Position): string {
  const { schemaOf, order } = formOf(yaml.file, position);
  if (!order || !Array.isArray(yaml.value)) return canonicalYaml(orderKeys(yaml.value, schemaOf(yaml.value)));
  const entries = yaml.value.map((entry: unknown) => {
    const ordered = orderKeys(entry, schemaOf(entry));
    return isFields(ordered) ? sortWithin(ordered) : ordered;
  });
  return canonicalYaml(entries.sort((a, b) => compareKeys(order.keys(fieldsOf(a)), order.keys(fieldsOf(b)))));
}

const FIX = '--fix puts it right';

function unsorted(yaml: YamlFile, { order }: Form): Problem | undefined {
  if (!order || !Array.isArray(yaml.value)) return undefined;
  const entries = yaml.value.map(fieldsOf);
  const index = entries.findIndex(
    (entry, at) => at > 0 && compareKeys(order.keys(entries[at - 1]!), order.keys(entry)) > 0,
  );
  if (index < 0) return undefined;
  const says = `"${order.name(entries[index]!)}" must stand before "${order.name(entries[index - 1]!)}": entries are sorted by ${order.by}; ${FIX}`;
  return { file: yaml.file, line: yaml.lineOf([index]), says };
}

/** Where a file is not in canonical form: the first unsorted entry, a comment, or the first line that differs. */
export function checkForm(yaml: YamlFile, position: Position): Problem[] {
  if (yaml.comment !== undefined)
    return [
      { file: yaml.file, line: yaml.comment, says: 'comments are not kept here; move it to the README, or remove it' },
    ];
  const sorting = unsorted(yaml, formOf(yaml.file, position));
  if (sorting) return [sorting];
  const wanted = inForm(yaml, position).split('\n');
  const found = yaml.text.split('\n');
  const at = wanted.findIndex((line, index) => line !== found[index]);
  const first = at < 0 && found.length > wanted.length ? wanted.length : at;
  if (first < 0) return [];
  const says = `is not in canonical form: expected "${wanted[first] ?? '(end)'}", found "${found[first] ?? '(end)'}"; ${FIX}`;
  return [{ file: yaml.file, line: yaml.firstLine + first, says }];
}
