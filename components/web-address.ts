/** Whether an address is the web's. Packs come from anywhere: any other address is never made a link. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}
