/** How reading the page at hand went, in types that components may know. */

/**
 * `ready`: it was read. `empty`: it was read and names nothing that is known. `noArticle`: it is none, and was left
 * alone. `off`: the reader switched the site off. `unlisted`: not one of the outlets. `withdrawn`: an outlet that the
 * reader withdrew in the browser's settings. `restricted`: the browser lets no extension read it. `unseen`: one or the
 * other, and the browser does not say which. `pdf`: no web page. `stale`: the tab is older than the extension. `error`:
 * something broke.
 */
export type PageState =
  | 'loading'
  | 'ready'
  | 'empty'
  | 'noArticle'
  | 'off'
  | 'unlisted'
  | 'withdrawn'
  | 'restricted'
  | 'unseen'
  | 'pdf'
  | 'stale'
  | 'error';

/** The site at hand. */
export interface Site {
  host: string;
  /** what *Always read* asks for: the very host of the page, or the outlet that it belongs to */
  asks: string;
  /** one of the reviewed outlets */
  listed: boolean;
  /** read without being asked: on the list, or allowed by the reader */
  allowed: boolean;
  /** not switched off */
  on: boolean;
}
