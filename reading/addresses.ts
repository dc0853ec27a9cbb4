/**
 * Decides which addresses lead to the same story: those that differ only in parameters for tracking, in the form of the
 * page (for phones, AMP), or in the place on the page.
 */

/** Query parameters that do not change which story is shown. Collected by hand from outlets' addresses. */
const NO_CHOICE =
  /^(?:utm_\w+|at_\w+|ns_\w+|mc_[ce]id|pk_\w+|hss_\w+|[a-z]{1,3}clid|msclkid|[gw]braid|igsh(?:id)?|mkt_tok|_hs\w+|__twitter_impression|unlocked_article_code|gift|mbid|sref|traffic_source|soc_\w+|ref|ref_\w+|referrer|referer|cmp|cmpid|icid|intcid|ito|xtor|smid|smtyp|ocid|ncid|taid|tpcc|sh|share|shared|amp|_amp|amp_\w+|usqp|output|outputtype|partner|guccounter|guce_\w+|_ga|_gl|campaign\w*|source|src|via|feedtype|feedname|rss|srnd|leadsource|mod|reflink|st|emc|partner|seen|variant|platform)$/i;
/** Prefixes of host names for pages on phones, or for AMP pages. */
const SAME_HOST = /^(?:www\d?|m|mobile|amp)\.(?=.+\.)/;
/** The cache of AMP pages: the path contains the address of the page itself. */
const CACHE_HOST = /(?:^|\.)cdn\.ampproject\.org$/;
const CACHE_PATH = /^\/[a-z]\/(s\/)?(.+)$/;

/** Returns a web address in a form that can be compared, or undefined if it is none. */
function parse(address: string): URL | undefined {
  const url = webAddress(address);
  const [, secure, inner] = (url && CACHE_HOST.test(url.hostname) && CACHE_PATH.exec(url.pathname)) || [];
  return inner === undefined ? url : webAddress(`http${secure ? 's' : ''}://${inner}${url!.search}`);
}

function webAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

const hostOf = ({ host }: URL) => host.replace(SAME_HOST, '');

/**
 * The path without the parts for AMP pages: `/news/story/amp/`, `/amp/news/story` and `/news/story.amp.html` are
 * `/news/story`.
 */
function pathOf({ pathname }: URL): string {
  const path = pathname
    .replace(/^\/amp(?=\/)/, '')
    .replace(/\/(?:amp|index)(?:\.html?)?\/?$/, '')
    .replace(/\.amp(?=(?:\.html?)?$)/, '')
    .replace(/\/+$/, '');
  return path === '' ? '/' : path;
}

/** An address without fragment and parameters for tracking; unchanged if it is no web address. */
export function cleanAddress(address: string): string {
  const url = parse(address);
  if (!url) return address;
  url.hash = '';
  url.username = url.password = '';
  for (const name of [...url.searchParams.keys()]) if (NO_CHOICE.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The key of a story, which is the same for all its addresses. Returns undefined if the page has no web address: a file, or
 * a page of the browser.
 *
 * @param address where the page was read
 * @param canonical the address that the page states as its own; used only if the host is the same, because a page may state any
 */
export function storyKey(address: string, canonical?: string): string | undefined {
  const own = parse(address);
  if (!own) return undefined;
  const given = canonical === undefined ? undefined : parse(absolute(canonical, own));
  // many sites state their front page as the canonical address of every story
  const isHeeded = given && hostOf(given) === hostOf(own) && (pathOf(given) !== '/' || given.search !== '');
  return keyOf(isHeeded ? given : own);
}

const absolute = (address: string, base: URL) => (URL.canParse(address, base.href) ? new URL(address, base).href : '');

function keyOf(url: URL): string {
  const choices = [...new URL(cleanAddress(url.href)).searchParams].map((pair) => pair.join('=')).sort();
  return `${hostOf(url)}${pathOf(url)}${choices.length > 0 ? `?${choices.join('&')}` : ''}`;
}
