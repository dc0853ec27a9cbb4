import { describe, expect, it } from 'vitest';
import { hostOfPattern, hostToAsk, isListed, ownSites, patternToAsk, webHostOf } from '../../platform/sites.ts';

describe('sites', () => {
  it.each([
    ['reuters.com', true],
    ['edition.cnn.com', true],
    ['notreuters.com', false],
    ['com', false],
    ['', false],
  ])('%j belongs to an outlet: %s', (host, listed) => expect(isListed(host)).toBe(listed));

  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['chrome://extensions/', ''],
    ['file:///home/a.html', ''],
    ['chrome-extension://abc/popup.html', ''],
    ['view-source:https://www.example.org/a', ''],
    ['ws://example.org/', ''],
    [undefined, ''],
  ])('the host of the web page %j is %j', (url, host) => expect(webHostOf(url)).toBe(host));

  it.each([
    ['https://www.gov.uk/news', 'www.gov.uk', '*://www.gov.uk/*'],
    ['https://example.org/a', 'example.org', '*://example.org/*'],
    ['http://localhost:3000/', 'localhost', '*://localhost/*'],
    ['http://127.0.0.1/', '127.0.0.1', '*://127.0.0.1/*'],
    ['https://xn--80ak6aa92e.xn--p1ai/', 'xn--80ak6aa92e.xn--p1ai', '*://xn--80ak6aa92e.xn--p1ai/*'],
  ])('on %s, permission for exactly the host that is open is requested: %s', (url, host, pattern) => {
    expect(hostToAsk(url)).toBe(host);
    expect(patternToAsk(host)).toBe(pattern);
  });

  it('permission for an outlet is requested as the manifest has it', () => {
    expect(hostToAsk('https://edition.cnn.com/2014/')).toBe('cnn.com');
    expect(patternToAsk('cnn.com')).toBe('*://*.cnn.com/*');
  });

  it.each([
    ['*://*.example.org/*', 'example.org'],
    ['https://www.example.org/*', 'www.example.org'],
    ['http://localhost/*', 'localhost'],
    ['*://*/*', ''],
    ['https://*/*', ''],
    ['<all_urls>', ''],
  ])('the pattern %s is for %j', (pattern, host) => expect(hostOfPattern(pattern)).toBe(host));

  it('added sites are those that are no outlets, each once with all its patterns, sorted by name', () =>
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
