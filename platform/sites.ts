/** Sites as hosts, which readers know, and as match patterns, which browsers use. */
import { compareText } from '../engine/text/collections.ts';
import { OUTLET_MATCHES, OUTLETS } from './outlets.ts';

/** Matches every site; only news articles are marked. */
export const EVERYWHERE = '*://*/*';

/** A site that the reader allowed, with the match patterns of the permission. */
export interface OwnSite {
  host: string;
  patterns: string[];
}

/** The host of an address as settings store it, without `www.`; empty if there is none. */
export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The host of a web page's address; empty for the browser's own pages, files and the like. */
export const webHostOf = (url: string | undefined): string => (/^https?:/.test(url ?? '') ? hostOf(url) : '');

/** Returns the index in `OUTLETS` of the outlet to which a host belongs, or -1 if it belongs to none. */
const outletIndex = (host: string): number =>
  OUTLETS.findIndex((outlet) => host === outlet || host.endsWith(`.${outlet}`));

/** Whether a host belongs to one of the reviewed outlets. */
export const isListed = (host: string): boolean => outletIndex(host) >= 0;

/**
 * The host for which *Always read* asks on a page: the outlet that the page belongs to, or else the exact host of its
 * address. Not a wider one: who allows `www.gov.uk` has not allowed all the councils in `gov.uk`.
 */
export function hostToAsk(url: string): string {
  const { hostname } = new URL(url);
  return OUTLETS[outletIndex(hostname)] ?? hostname;
}

/** The match pattern to ask for: that of the outlet, which is in the manifest, or the host without subdomains. */
export const patternToAsk = (host: string): string => OUTLET_MATCHES[outletIndex(host)] ?? `*://${host}/*`;

/** The host of a match pattern; empty if the pattern is for all hosts. */
export function hostOfPattern(pattern: string): string {
  const host = /^[a-z*]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host.replace(/^\*\./, '');
}

/** The sites in some match patterns that the reader has added to the outlets, sorted by host. */
export function ownSites(patterns: string[]): OwnSite[] {
  const byHost = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = hostOfPattern(pattern);
    if (host && !isListed(host)) byHost.set(host, [...(byHost.get(host) ?? []), pattern]);
  }
  return [...byHost].map(([host, patterns]) => ({ host, patterns })).sort((a, b) => compareText(a.host, b.host));
}
