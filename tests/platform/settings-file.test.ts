import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../platform/settings.ts';
import { changesOf, MOST_BYTES, readSettingsFile, writeSettingsFile } from '../../platform/settings-file.ts';

const file = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'backstory-settings', version, settings });

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  which: 'all',
  kinds: ['place'],
  wordsApart: 0,
  sitesOff: ['reuters.com'],
  dismissed: [{ entity: 'crimea', surface: 'the peninsula' }],
};

describe('a settings file', () => {
  it.each([
    ['the defaults', DEFAULT_SETTINGS],
    ['other settings', CHOSEN],
  ])('restores %s', (_, settings) => expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings }));

  it('can contain only some settings', () =>
    expect(readSettingsFile(file({ badge: false }))).toEqual({ settings: { badge: false } }));

  it('can be from a version with fewer settings; the others are unchanged', () => {
    const old = { which: 'all', kinds: ['person'], wordsApart: 40, unsure: false, openAfterMs: 100, closeAfterMs: 200 };
    expect(readSettingsFile(file(old))).toEqual({ settings: old });
  });

  it('can contain settings of another version, which are left out', () =>
    expect(readSettingsFile(file({ colour: 'red', badge: false }))).toEqual({ settings: { badge: false } }));

  it.each<[string, string, object]>([
    ['no JSON', 'which: all', { problem: 'notJson' }],
    ['empty', '', { problem: 'notJson' }],
    ['JSON of something else', '{"which":"all"}', { problem: 'notSettings' }],
    ['a list', '[]', { problem: 'notSettings' }],
    ['null', 'null', { problem: 'notSettings' }],
    ['without settings', file(undefined), { problem: 'field', field: 'settings', found: 'undefined' }],
    ['settings of null', file(null), { problem: 'field', field: 'settings', found: 'null' }],
    ['in a later format', file({}, 2), { problem: 'newer' }],
    ['a value that is not valid', file({ which: 'second' }), { problem: 'field', field: 'which', found: '"second"' }],
    ['out of bounds', file({ wordsApart: 201 }), { problem: 'field', field: 'wordsApart', found: '201' }],
    ['a text for a number', file({ openAfterMs: '3' }), { problem: 'field', field: 'openAfterMs', found: '"3"' }],
    ['text too small to read', file({ textSize: 10 }), { problem: 'field', field: 'textSize', found: '10' }],
    ['null for a list', file({ kinds: null }), { problem: 'field', field: 'kinds', found: 'null' }],
    [
      'a host that is not valid',
      file({ sitesOff: ['bbc.com', 'java script:'] }),
      { problem: 'field', field: 'sitesOff.1', found: '"java script:"' },
    ],
    [
      'an incomplete dismissal',
      file({ dismissed: [{ entity: 'crimea' }] }),
      { problem: 'field', field: 'dismissed.0.surface', found: 'undefined' },
    ],
    ['too large', file({ pad: ' '.repeat(MOST_BYTES) }), { problem: 'tooLarge' }],
  ])('is refused completely, with the reason, if it is %s', (_, text, problem) =>
    expect(readSettingsFile(text)).toEqual(problem),
  );

  it('is refused with a short message, however long its values are', () => {
    const answer = readSettingsFile(file({ which: 'x'.repeat(100_000) }));
    expect(JSON.stringify(answer).length).toBeLessThan(200);
  });

  it('is read or refused, whatever is in it', () => {
    const some = fc.record(Object.fromEntries(Object.keys(CHOSEN).map((key) => [key, fc.jsonValue()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(some, (settings) => {
        const answer = readSettingsFile(file(settings));
        if ('settings' in answer) expect(settings).toMatchObject(answer.settings);
        else expect(answer).toMatchObject({ problem: 'field', field: expect.any(String) });
      }),
    );
  });
});

describe('what a file would change', () => {
  it('is nothing if it has the current settings', () => expect(changesOf(CHOSEN, CHOSEN)).toEqual([]));

  it('is what differs, without settings that are not in the file', () =>
    expect(changesOf(DEFAULT_SETTINGS, { which: 'all', badge: true, sitesOff: ['bbc.com'] })).toEqual([
      'which',
      'sitesOff',
    ]));
});
