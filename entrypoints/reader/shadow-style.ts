/** The style of marks within shadow roots, for browsers that do not give them the manifest's. */

let sheet: CSSStyleSheet | undefined;

/** Gives shadow roots a style, once; nothing where it is empty. */
export function dressRoots(roots: ShadowRoot[], style: string): void {
  if (!style || !roots[0]) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  for (const { adoptedStyleSheets } of roots) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
