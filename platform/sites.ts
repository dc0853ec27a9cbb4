/** Sites as the reader knows them, and the match patterns by which the browser does. */
import { OUTLET_MATCHES, OUTLETS } from './outlets.ts';

/** Every site there is; only news articles are marked on them. */
export const EVERYWHERE = '*://*/*';

/** A site with the patterns by which the reader allowed it. */
export interface OwnSite {
  host: string;
  patterns: string[];
}

/** The host of an address as settings keep it: without `www.`; empty where there is none. */
export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The host of an address that is a web page's; empty for the browser's own pages, files and such. */
export const webHostOf = (url: string | undefined): string => (/^https?:/.test(url ?? '') ? hostOf(url) : '');

/** The place in `OUTLETS` of the outlet that a host is or is within, or -1. */
const outletIndex = (host: string): number =>
  OUTLETS.findIndex((outlet) => host === outlet || host.endsWith(`.${outlet}`));

/** Whether a host is one of the reviewed outlets or within one. */
export const isListed = (host: string): boolean => outletIndex(host) >= 0;

/**
 * What *Always read* asks for on a page: the outlet that it belongs to, or else the very host of its address. No wider:
 * the reader of `www.gov.uk` has said nothing of all the councils within `gov.uk`.
 */
export function hostToAsk(url: string): string {
  const { hostname } = new URL(url);
  return OUTLETS[outletIndex(hostname)] ?? hostname;
}

/** The match pattern to ask for: an outlet's own, which stands in the manifest, or the host's without its subdomains. */
export const patternToAsk = (host: string): string => OUTLET_MATCHES[outletIndex(host)] ?? `*://${host}/*`;

/** The host that a match pattern is for, or an empty text if it is for all. */
export function hostOfPattern(pattern: string): string {
  const host = /^[a-z*]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host.replace(/^\*\./, '');
}

/** The sites among patterns that the reader added to the reviewed outlets, by name. */
export function ownSites(patterns: string[]): OwnSite[] {
  const byHost = new Map<string, string[]>();
  for (const pattern of patterns) {
    const host = hostOfPattern(pattern);
    if (host && !isListed(host)) byHost.set(host, [...(byHost.get(host) ?? []), pattern]);
  }
  return [...byHost].map(([host, its]) => ({ host, patterns: its })).sort((a, b) => (a.host < b.host ? -1 : 1));
}
