import { describe, expect, it } from 'vitest';
import { OUTLET_MATCHES, OUTLETS } from '../../platform/outlets.ts';
import { hostOf } from '../../platform/sites.ts';

describe('the reviewed outlets', () => {
  it('are sorted', () => expect([...OUTLETS]).toEqual([...OUTLETS].sort()));

  it('are listed once, and none is a subdomain of another', () => {
    const within = OUTLETS.filter((host) => OUTLETS.some((other) => host !== other && host.endsWith(`.${other}`)));
    expect(new Set(OUTLETS).size).toBe(OUTLETS.length);
    expect(within).toEqual([]);
  });

  it.each(OUTLETS.map((host) => [host]))('are plain hosts: %s', (host) =>
    expect(host).toMatch(/^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}$/),
  );

  it('are matched with their subdomains, on both schemes, and nothing else is', () => {
    expect(OUTLET_MATCHES).toHaveLength(OUTLETS.length);
    for (const [i, pattern] of OUTLET_MATCHES.entries()) expect(pattern).toBe(`*://*.${OUTLETS[i]}/*`);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://www.reuters.com/world/', 'reuters.com'],
    ['https://edition.cnn.com/a?b#c', 'edition.cnn.com'],
    ['http://REUTERS.com:8080/', 'reuters.com'],
    ['about:blank', ''],
    ['not an address', ''],
    ['', ''],
    [undefined, ''],
  ])('of %j is %j', (url, host) => expect(hostOf(url)).toBe(host));
});
