/** Generates hostile data, inserts it into valid data, and checks that global objects are unchanged. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { anyText } from '../any-text.ts';

/** Texts with a special meaning for HTML, object keys, text direction or decoders, or beyond a length limit. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    '&lt;b&gt;&#x202e;',
    'javascript:alert(1)',
    '\u202eevil\u202c',
    '\u2066\u2067\u2068',
    '\u2069\u2069\u202e',
    '\u200f\u061c',
    '\ud800',
    '\udfff\ud800',
    '\0\u0007\u001b[2J',
    '\u2028\u2029',
    '',
    ' ',
    '../../etc/passwd',
    '%s%n',
    '$1$&$`',
    'a'.repeat(30_000),
    'x\u0301'.repeat(3000),
    '2014-02-30',
    '9999-99-99',
    '0000-00-00',
  ),
  anyText({ maxLength: 40 }),
);

const hostileNumber = fc.constantFrom(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  2 ** 31,
  1e21,
);

/** JSON texts with special or inherited names as own keys, which `JSON.parse` creates and object literals do not. */
export const POLLUTING: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"__proto__":null,"hasOwnProperty":1,"toString":2,"valueOf":3}',
  '{"length":4294967295,"0":"x"}',
  '{"toJSON":"x","then":"y","$$typeof":"z","type":"script","props":{}}',
];

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** Any value that a message, a file or a store might contain in place of the expected one. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom(null, undefined, true, false),
  fc.constantFrom(...POLLUTING).map((text) => JSON.parse(text) as unknown),
  fc.constantFrom(1, 100, 2000).map(deep),
  fc.constantFrom('x', 1, null, {}).map((item) => new Array(30_000).fill(item) as unknown),
  fc.jsonValue(),
);

type Path = (string | number)[];

/** The deepest level that is changed; valid data is less deep, and changes below it would test nothing new. */
const DEEPEST = 20;

function* pathsOf(value: unknown, at: Path = []): Generator<Path> {
  yield at;
  if (typeof value !== 'object' || value === null || at.length > DEEPEST) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]);
}

function changedAt(value: unknown, path: Path, change: (inner: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const next = changedAt(copy[key], rest, change);
  if (next !== GONE) copy[key] = next;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}
const GONE = Symbol('gone');

/** Copies an object and adds an own property, even if its key is `__proto__`, as `JSON.parse` does. */
function withKey(inner: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...inner }, key, { value, enumerable: true, configurable: true, writable: true });
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One change at some place in a value: it is replaced, removed, repeated, wrapped in a list or given an extra key. */
const mutation = fc.record({
  place: fc.nat(),
  act: fc.constantFrom('replace', 'replace', 'remove', 'double', 'wrap', 'key'),
  key: hostileText,
  value: hostileValue,
});

/** A value with one to three changes. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  return fc.array(mutation, { minLength: 1, maxLength: 3 }).map((mutations) => {
    let now = value;
    for (const { place, act, key, value: hostile } of mutations) {
      const paths = [...pathsOf(now)];
      now = changedAt(now, paths[place % paths.length]!, (inner) => {
        if (act === 'remove') return paths.length > 1 && paths[place % paths.length]!.length > 0 ? GONE : hostile;
        if (act === 'double' && Array.isArray(inner)) return [...inner, ...inner];
        if (act === 'wrap') return [inner];
        if (act === 'key' && isPlain(inner)) return withKey(inner, key, hostile);
        return hostile;
      });
    }
    return now;
  });
}

/** Texts that the schema of displayed text accepts and that have a special meaning for matching, markup or patterns. */
const odd = fc.oneof(
  fc.constantFrom('*', '.', '!!!', '@', 'page:@', '|', ' | ', 'a', 'the', '\u0301', 'ا', '𝒳', 'ﬁ', '(', '[a-z]+', '\\'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '$1', '0', '2014', 'Mr', 'US', '’s', '-', 'x'.repeat(60), 'ß', 'İ'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** A value with some texts replaced by odd ones and some list items removed: still valid in form, but meaningless. */
export function oddened(value: unknown, leave: (path: readonly (string | number)[]) => boolean): fc.Arbitrary<unknown> {
  const change = fc.record({ place: fc.nat(), text: odd, remove: fc.boolean() });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let now = value;
    for (const { place, text, remove } of changes) {
      const paths = [...pathsOf(now)].filter((path) => !leave(path));
      const path = paths[place % paths.length]!;
      now = changedAt(now, path, (inner) => {
        if (Array.isArray(inner)) return remove ? [] : inner.toReversed();
        return typeof inner === 'string' ? text : inner;
      });
    }
    return now;
  });
}

/** A text that is truncated, lacks a part or has an insertion; in most cases it is no longer valid JSON. */
export function damaged(text: string): fc.Arbitrary<string> {
  const put = fc.oneof(
    fc.constantFrom(
      '"',
      '{',
      ']',
      ',',
      '\\u',
      '\ud800',
      '\0',
      '1e999',
      '"__proto__":{"polluted":true},',
      '['.repeat(100_000),
    ),
    anyText({ maxLength: 5 }),
  );
  return fc
    .tuple(fc.constantFrom('cut', 'hole', 'put'), fc.nat(text.length), fc.integer({ min: 1, max: 200 }), put)
    .map(([act, at, length, piece]) => {
      if (act === 'cut') return text.slice(0, at);
      return text.slice(0, at) + (act === 'put' ? piece : '') + text.slice(act === 'put' ? at : at + length);
    });
}

const OBJECT_KEYS = Reflect.ownKeys(Object.prototype).length;
const ARRAY_KEYS = Reflect.ownKeys(Array.prototype).length;

/** Expects the prototypes that objects inherit from to be unchanged. */
export function expectCleanPrototypes(): void {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(OBJECT_KEYS);
  expect(Reflect.ownKeys(Array.prototype)).toHaveLength(ARRAY_KEYS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** Expects a reason that can be displayed: one short line without invisible characters. */
export function expectReadable(reason: string): void {
  expect(reason).toMatch(/\S/);
  expect(reason.length).toBeLessThanOrEqual(300);
  expect(reason).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
}
