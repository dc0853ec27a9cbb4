import { describe, expect, it } from 'vitest';
import { hostOfPattern, isListed, ownSites, patternOf, patternToAsk, webHostOf } from '../../platform/sites.ts';

describe('sites', () => {
  it.each([
    ['reuters.com', true],
    ['edition.cnn.com', true],
    ['notreuters.com', false],
    ['com', false],
    ['', false],
  ])('%j is on the list: %s', (host, listed) => expect(isListed(host)).toBe(listed));

  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['chrome://extensions/', ''],
    ['file:///home/a.html', ''],
    ['chrome-extension://abc/popup.html', ''],
    [undefined, ''],
  ])('the web host of %j is %j', (url, host) => expect(webHostOf(url)).toBe(host));

  it.each([
    ['example.org', '*://*.example.org/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['xn--80ak6aa92e.xn--p1ai', '*://*.xn--80ak6aa92e.xn--p1ai/*'],
  ])('%s is asked for as %s', (host, pattern) => expect(patternOf(host)).toBe(pattern));

  it('an outlet is asked for as the manifest has it', () =>
    expect(patternToAsk('edition.cnn.com')).toBe('*://*.cnn.com/*'));

  it.each([
    ['*://*.example.org/*', 'example.org'],
    ['https://www.example.org/*', 'example.org'],
    ['http://localhost/*', 'localhost'],
    ['*://*/*', ''],
    ['https://*/*', ''],
    ['<all_urls>', ''],
  ])('the pattern %s is for %j', (pattern, host) => expect(hostOfPattern(pattern)).toBe(host));

  it('own sites are those beyond the list, each once with all its patterns, by name', () =>
    expect(
      ownSites([
        '*://*.reuters.com/*',
        'http://zeit.example/*',
        '*://*/*',
        'https://zeit.example/*',
        '*://*.a.example/*',
      ]),
    ).toEqual([
      { host: 'a.example', patterns: ['*://*.a.example/*'] },
      { host: 'zeit.example', patterns: ['http://zeit.example/*', 'https://zeit.example/*'] },
    ]));
});
