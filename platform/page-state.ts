/** The result of reading the open page, as types that components can import. */

/**
 * - `ready`: it was read
 * - `empty`: it was read and has no known names
 * - `noArticle`: it is no article, and was not read
 * - `off`: the reader switched the site off
 * - `unlisted`: it is not one of the outlets
 * - `withdrawn`: it is an outlet for which the reader withdrew the permission in the browser's settings
 * - `restricted`: the browser lets no extension read it
 * - `unseen`: it is unlisted or restricted, and the browser does not tell which
 * - `pdf`: it is a PDF and no web page
 * - `stale`: the tab was opened before the extension was installed or updated
 * - `error`: an error occurred
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

/** The site of the open page. */
export interface Site {
  host: string;
  /** the host for which *Always read* asks: the host of the page, or the outlet that it belongs to */
  asks: string;
  /** true if it is one of the reviewed outlets */
  listed: boolean;
  /** true if it is read automatically: it is an outlet, or the reader allowed it */
  allowed: boolean;
  /** false if the reader switched it off */
  on: boolean;
}
