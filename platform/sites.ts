/** The host of an address as settings keep it: without `www.`; empty where there is none. */
export function hostOf(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}
