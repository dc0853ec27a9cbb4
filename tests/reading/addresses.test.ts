import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress, storyKey } from '../../reading/addresses.ts';

const STORY = 'https://www.courier.example/world/dam-cracks';

describe('one story under several addresses', () => {
  it.each([
    ['with tracking parameters', `${STORY}?utm_source=mail&utm_medium=x&fbclid=abc`],
    ['with a fragment', `${STORY}#comments`],
    ['without the www', 'https://courier.example/world/dam-cracks'],
    ['for phones', 'https://m.courier.example/world/dam-cracks'],
    ['as an AMP page', 'https://amp.courier.example/world/dam-cracks'],
    ['as an AMP page by its path', `${STORY}/amp`],
    ['as an AMP page by the start of its path', 'https://www.courier.example/amp/world/dam-cracks'],
    ['as an AMP page by a parameter', `${STORY}?amp=1`],
    ['from the AMP cache', 'https://courier-example.cdn.ampproject.org/c/s/www.courier.example/world/dam-cracks'],
    ['with a slash at its end', `${STORY}/`],
    ['unencrypted', STORY.replace('https', 'http')],
  ])('is one: %s', (_, address) => {
    expect(storyKey(address)).toBe(storyKey(STORY));
  });

  it('depends on the other parameters, in any order', () => {
    const key = storyKey('https://courier.example/story?id=7&page=2');
    expect(storyKey('https://courier.example/story?page=2&id=7&utm_source=x')).toBe(key);
    expect(storyKey('https://courier.example/story?id=8&page=2')).not.toBe(key);
  });

  it('uses the address that the page states as its own, if it is on the same host', () => {
    expect(storyKey('https://m.courier.example/a?id=1', STORY)).toBe(storyKey(STORY));
    expect(storyKey('https://courier.example/a?id=1', '/world/dam-cracks')).toBe(storyKey(STORY));
  });

  it('ignores an address that the page states on another host', () => {
    const own = storyKey('https://pretender.example/a');
    expect(storyKey('https://pretender.example/a', STORY)).toBe(own);
    expect(storyKey('https://pretender.example/a', 'https://courier.example.pretender.example/b')).toBe(own);
  });

  it('distinguishes hosts that differ in more than a prefix for phones', () => {
    expect(storyKey('https://mobile.example/a')).not.toBe(storyKey('https://amp.example/a'));
    expect(storyKey('https://courier.example:8080/a')).not.toBe(storyKey('https://courier.example/a'));
  });

  it('unwraps the address of the AMP cache only once, however often it is nested', () => {
    const cache = 'https://a.cdn.ampproject.org/c/s/';
    const nested = `${cache}${'a.cdn.ampproject.org/c/s/'.repeat(20_000)}courier.example/a`;
    expect(storyKey(nested)).toMatch(/^a\.cdn\.ampproject\.org\/c\/s\//);
  });

  it('ignores a front page as the stated address, and anything that is no address', () => {
    const own = storyKey(STORY);
    for (const canonical of ['https://www.courier.example/', '/', 'javascript:alert(1)', 'http://[', ''])
      expect(storyKey(STORY, canonical), canonical).toBe(own);
  });

  it('has no key without a web address', () => {
    for (const address of ['about:blank', 'file:///home/a.html', 'chrome://settings', 'nothing'])
      expect(storyKey(address), address).toBeUndefined();
  });

  it('stays the same when its address is cleaned', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(storyKey(cleanAddress(address))).toBe(storyKey(address));
      }),
    );
  });
});
