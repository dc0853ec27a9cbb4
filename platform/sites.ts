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

/** Whether a host is one of the reviewed outlets or within one. */
export const isListed = (host: string): boolean =>
  OUTLETS.some((outlet) => host === outlet || host.endsWith(`.${outlet}`));

/** The match pattern of a host: with its subdomains, where it can have any. */
export function patternOf(host: string): string {
  const named = /\.[a-z][a-z0-9-]*$/.test(host);
  return named ? `*://*.${host}/*` : `*://${host}/*`;
}

/** The pattern to ask for: an outlet's own, which stands in the manifest, else the host's. */
export function patternToAsk(host: string): string {
  const at = OUTLETS.findIndex((outlet) => host === outlet || host.endsWith(`.${outlet}`));
  return OUTLET_MATCHES[at] ?? patternOf(host);
}

/** The host that a match pattern is for; empty where it is for all. */
export function hostOfPattern(pattern: string): string {
  const host = /^[a-z*]+:\/\/([^/]*)\//.exec(pattern)?.[1] ?? '';
  return host === '*' ? '' : host.replace(/^\*\./, '').replace(/^www\./, '');
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
