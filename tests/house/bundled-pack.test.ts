import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storePack } from '../../engine/store-pack.ts';
import { decodeRepeats } from '../../platform/repeated-text.ts';
import { packModule } from '../../scripts/bundled-pack.ts';
import { PACK } from '../engine/lexicon.ts';

describe('the module that the background imports its pack from', () => {
  const text = packModule(PACK);

  it('holds the stored pack', () => {
    const { texts, tables } = JSON.parse(text.replace('export default ', ''));
    const decoded = Object.entries<string>(tables).map(([name, base64]) => [
      name,
      inflateRawSync(Buffer.from(base64, 'base64')),
    ]);
    const stored = storePack(PACK);
    const whole = Object.entries<string>(texts).map(([name, told]) => [name, decodeRepeats(told)]);
    expect(Object.fromEntries(whole)).toEqual(stored.texts);
    expect(Object.fromEntries(decoded)).toEqual(
      Object.fromEntries(Object.entries(stored.tables).map(([name, table]) => [name, Buffer.from(table)])),
    );
  });

  it('is ASCII and the same each time', () => {
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(packModule(PACK)).toBe(text);
  });
});
