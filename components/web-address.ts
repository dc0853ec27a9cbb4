/** Whether an address is http or https. As packs may come from anybody, no other address becomes a link. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}
