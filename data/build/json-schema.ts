/** JSON Schemas of the source files, so that editors complete keys and explain them. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { asideName, ENTITY_FILES, frontMatter, packHead, saying, setAside } from '../schema/sources.ts';

/** File names with their text. Rules that JSON Schema cannot express (a day that exists, sorted lists) are checked by the build. */
export function jsonSchemas(): Map<string, string> {
  const schemas: [string, v.GenericSchema][] = [
    ['pack', packHead],
    ['article', frontMatter],
    ...Object.entries(ENTITY_FILES).map(([name, { schema }]): [string, v.GenericSchema] => [name, v.array(schema)]),
    ['aside', v.array(asideName)],
    ['statements', v.array(v.union([saying, setAside]))],
  ];
  return new Map(
    schemas.map(([name, schema]) => {
      const json = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-07' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
