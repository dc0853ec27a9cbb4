/** Turns schema errors into messages in plain words. */
import * as v from 'valibot';
import type { Problem } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

function keysOf(schema: v.GenericSchema, path: Path): string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = inner(at);
    at = typeof key === 'number' ? (at as { item?: unknown }).item : entriesOf(at)?.[key];
  }
  return Object.keys(entriesOf(inner(at)) ?? {});
}

/** A schema without the optional around it. */
export function inner(schema: unknown): unknown {
  const { type, wrapped } = (schema ?? {}) as { type?: string; wrapped?: unknown };
  return type === 'exact_optional' ? wrapped : schema;
}

/** The keys of an object's schema with their schemas; undefined for any other schema. */
export function entriesOf(schema: unknown): Record<string, unknown> | undefined {
  return (schema as { entries?: Record<string, unknown> } | undefined)?.entries;
}

/** What to write if one of these keys is missing. */
const NEEDED: Record<string, string> = {
  receipts: 'every sentence of background needs at least one receipt: an article and a quote',
  description: 'one dated line, like "US secretary of state, 2013-17"',
  because: 'the words that state it, or why it was inferred',
};

function inWords(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, path: Path): string {
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `unknown key "${key}"; the keys here are ${keysOf(schema, path.slice(0, -1)).join(', ')}`;
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `the key "${key}" is missing${key in NEEDED ? `; ${NEEDED[key]}` : ''}`;
  const at = path.filter((part) => typeof part === 'string').join('.') || 'the entry';
  if (issue.type === 'strict_object') return `${at} must be keys with values, not ${issue.received}`;
  if (issue.type === 'array') return `${at} must be a list (lines that begin with "- "), not ${issue.received}`;
  if (issue.type === 'string' && typeof issue.input === 'number')
    return `${at} must be text; write it in quotation marks: "${issue.input}"`;
  if (issue.type === 'min_length') return `${at} is empty; fill it, or leave the key out`;
  if (issue.type === 'max_length') return `${at} is too long: ${issue.received}, and ${issue.expected} is allowed`;
  if (issue.type === 'picklist' || issue.type === 'literal')
    return `${at} is ${issue.received}; it must be ${(issue.expected ?? '').replace(/[()]/g, '').replaceAll('|', 'or')}`;
  if (issue.kind === 'schema') return `${at} must be ${issue.expected}, not ${issue.received}`;
  return `${at}: ${issue.message}`;
}

/** Checks a value of a YAML file against a schema; the problems name lines. */
export function checkShape<const T extends v.GenericSchema>(
  schema: T,
  yaml: YamlFile,
  path: Path = [],
): { value: v.InferOutput<T> } | { problems: Problem[] } {
  let value = yaml.value;
  for (const key of path) value = (value as Record<string | number, unknown>)[key];
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  return {
    problems: result.issues.map((issue) => {
      const inside = (issue.path ?? []).map((item) => item.key as string | number);
      return {
        file: yaml.file,
        line: yaml.lineOf([...path, ...inside]),
        says: inWords(issue, schema, inside),
      };
    }),
  };
}
