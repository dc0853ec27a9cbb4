/** Names within web addresses, mail addresses and handles are not read, and all other words are. */
import { describe, expect, it } from 'vitest';
import { withoutAddresses } from '../../../engine/text/addresses.ts';
import { readPage } from '../../../engine/text/page.ts';
import { sentencesOf } from '../../../engine/text/sentences.ts';

/** What is replaced in a text, joined by commas. */
function replaced(text: string): string {
  const without = withoutAddresses(text);
  expect(without).toHaveLength(text.length);
  return Array.from(without.matchAll(/_+/g), ({ 0: filler, index }) => text.slice(index, index + filler.length)).join(
    ',',
  );
}

describe('an address is replaced by as many letters as it has', () => {
  it.each([
    ['See https://www.example.org/lake.html?a=1,2#b) today.', 'https://www.example.org/lake.html?a=1,2#b'],
    ['See http://example.org today.', 'http://example.org'],
    ['See <https://example.org/quern> today.', 'https://example.org/quern'],
    ['See "www.example.org" today.', 'www.example.org'],
    ['See www.quern today.', 'www.quern'],
    ['Write to ivo.quern+news@mail.example.org.', 'ivo.quern+news@mail.example.org'],
    ['Write to Ivo-Quern_1@example.org, please.', 'Ivo-Quern_1@example.org'],
    ['Follow @Quern, and (@IvoQuern).', '@Quern,@IvoQuern'],
    ['@Quern is here.', '@Quern'],
    ['See quern.org/Lake/Ivo, and Quern.com.', 'quern.org/Lake/Ivo,Quern.com'],
    ['See (https://example.org/quern). Ivo did.', 'https://example.org/quern'],
    ['Is it at www.example.org? “It is at http://example.org!”', 'www.example.org,http://example.org'],
    ['See quern.org/. Ivo did.', 'quern.org/'],
    ['See Quern.int and lake.Quern.net.', 'Quern.int,lake.Quern.net'],
    ['See ivo-quern.example now.', 'ivo-quern.example'],
    ['See lake.quern.example.', 'lake.quern.example'],
    ['quern.org', 'quern.org'],
    ['quern.org and lake.net, lake.org', 'quern.org,lake.net,lake.org'],
  ])('%s', (text, address) => expect(replaced(text)).toBe(address));
});

describe('no address is seen in', () => {
  it.each([
    'Six lamps @ 4 crowns each.',
    'Ivo@Quern said so.',
    'It rained.Then it stopped.',
    'It was 4 p.m. in Quern.',
    'The U.S. and the E.U. met.',
    'He has a Ph.D. from Quern.',
    'See Quern.example now.',
    'They rose by 4.5 points.',
    'Lake Quern/Ivo and others: all of them.',
    '',
  ])('%s', (text) => expect(replaced(text)).toBe(''));
});

it('a run of more than a thousand letters without a blank is no address', () => {
  const run = (length: number) => `www.${'x'.repeat(length - 4)}`;
  expect(replaced(`See ${run(1000)} today.`)).toBe(run(1000));
  expect(replaced(`See ${run(1001)} today.`)).toBe('');
});

it.each(['https://example.org/quern', 'www.example.org', 'quern.org/lake', 'lake.example'])(
  'a full stop behind an address ends its sentence: %s',
  (address) => expect(sentencesOf(readPage(`They have it at ${address}. Ivo saw it.`))).toHaveLength(2),
);
