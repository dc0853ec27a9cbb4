/** Checks of what the background is sent; sizes are bounded because pages decide them. */
import * as v from 'valibot';

/** A page's text beyond this is left out; the longest articles have a twentieth of it. */
export const MOST_TEXT = 2_000_000;
const MOST_BLOCKS = 20_000;

const id = v.pipe(v.string(), v.maxLength(80));
const published = v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const present = v.pipe(v.array(id), v.maxLength(2000));

export const linkRequest = v.strictObject({
  blocks: v.pipe(v.array(v.string()), v.maxLength(MOST_BLOCKS)),
  published,
  /** ids of the entities that earlier pieces of the page name */
  present,
});
export const viewRequest = v.strictObject({
  id,
  story: v.strictObject({ published, present }),
  match: v.exactOptional(
    v.strictObject({
      surface: v.pipe(v.string(), v.maxLength(1000)),
      alias: v.pipe(v.string(), v.maxLength(1000)),
      aliasType: v.picklist(['plain', 'transliteration', 'abbreviation', 'reworded']),
      via: v.picklist(['name', 'alias', 'surname', 'spelling', 'cue']),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      rivals: v.pipe(v.array(id), v.maxLength(50)),
    }),
  ),
});
export const lookupRequest = v.strictObject({ query: v.pipe(v.string(), v.maxLength(500)) });
export const coverageRequest = v.strictObject({ story: v.strictObject({ published, present }) });

export const countRequest = v.strictObject({
  entities: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
});
export const dismissRequest = v.strictObject({
  entity: id,
  surface: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  dismissed: v.boolean(),
});

export const namesRequest = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(2000)) });

export type NamesRequest = v.InferOutput<typeof namesRequest>;
export type CountRequest = v.InferOutput<typeof countRequest>;
export type DismissRequest = v.InferOutput<typeof dismissRequest>;
export type LinkRequest = v.InferOutput<typeof linkRequest>;
export type ViewRequest = v.InferOutput<typeof viewRequest>;
export type LookupRequest = v.InferOutput<typeof lookupRequest>;
export type CoverageRequest = v.InferOutput<typeof coverageRequest>;

/**
 * Checks a message's data.
 * @throws Error with the path and the reason where it does not fit
 */
export function checked<const T extends v.GenericSchema>(schema: T, data: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`message refused: ${v.getDotPath(issue) ?? 'data'}: ${issue.message}`);
}
