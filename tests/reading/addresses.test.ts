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

  it.each<[string, string | undefined]>([
    ['https://www.courier.example/a', 'courier.example/a'],
    ['https://www2.courier.example/a', 'courier.example/a'],
    ['https://mobile.courier.example/a', 'courier.example/a'],
    ['https://www.example/a', 'www.example/a'],
    ['https://wwww.courier.example/a', 'wwww.courier.example/a'],
    ['https://news.m.courier.example/a', 'news.m.courier.example/a'],
    ['https://courier.example', 'courier.example/'],
    ['https://courier.example/a/index.html', 'courier.example/a'],
    ['https://courier.example/a/index.htm/', 'courier.example/a'],
    ['https://courier.example/a/index/b', 'courier.example/a/index/b'],
    ['https://courier.example/a/amp.html', 'courier.example/a'],
    ['https://courier.example/a/amplify', 'courier.example/a/amplify'],
    ['https://courier.example/amplify/a', 'courier.example/amplify/a'],
    ['https://courier.example/b/amp/a', 'courier.example/b/amp/a'],
    ['https://courier.example/a.amp', 'courier.example/a'],
    ['https://courier.example/a.amp.html', 'courier.example/a.html'],
    ['https://courier.example/a.amp.html/b', 'courier.example/a.amp.html/b'],
    ['https://courier.example/a///', 'courier.example/a'],
    ['https://courier.example/a//b', 'courier.example/a//b'],
    ['https://courier.example/a?b=2&a=1&b=1', 'courier.example/a?a=1&b=1&b=2'],
    ['https://courier.example/a?UTM_Source=x&Ref=y', 'courier.example/a'],
    ['https://courier.example/a?xutm_source=x&refs=y', 'courier.example/a?refs=y&xutm_source=x'],
    ['https://courier.example/a?id=1#utm_source=x', 'courier.example/a?id=1'],
    ['https://cdn.ampproject.org/c/s/courier.example/a', 'courier.example/a'],
    ['https://x.cdn.ampproject.org/v/s/courier.example/a?id=1&amp=1', 'courier.example/a?id=1'],
    ['https://x.cdn.ampproject.org/c/courier.example/a', 'courier.example/a'],
    ['https://x.cdn.ampproject.org/cc/courier.example/a', 'x.cdn.ampproject.org/cc/courier.example/a'],
    ['https://x.cdn.ampproject.org/B/s/courier.example/a', 'x.cdn.ampproject.org/B/s/courier.example/a'],
    ['https://xcdn.ampproject.org/c/s/courier.example/a', 'xcdn.ampproject.org/c/s/courier.example/a'],
    ['https://cdn.ampproject.org.example/c/s/courier.example/a', 'cdn.ampproject.org.example/c/s/courier.example/a'],
    ['ftp://courier.example/a', undefined],
  ])('has one key: %s', (address, key) => expect(storyKey(address)).toBe(key));

  it.each([
    ['https://me:secret@courier.example/a?utm_id=1&id=2#top', 'https://courier.example/a?id=2'],
    ['https://www.courier.example/a/', 'https://www.courier.example/a/'],
    ['https://x.cdn.ampproject.org/c/courier.example/a', 'http://courier.example/a'],
    ['https://x.cdn.ampproject.org/c/s/courier.example/a', 'https://courier.example/a'],
    ['about:blank#top', 'about:blank#top'],
  ])('is shown with a clean address: %s', (address, expected) => expect(cleanAddress(address)).toBe(expected));

  it('has the stated address of a front page if that names the story in its parameters', () => {
    expect(storyKey('https://courier.example/a', 'https://courier.example/?id=7')).toBe('courier.example/?id=7');
  });

  it('stays the same when its address is cleaned', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(storyKey(cleanAddress(address))).toBe(storyKey(address));
      }),
    );
  });
});
