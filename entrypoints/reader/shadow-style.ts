/** The style of marks within shadow roots, for browsers that do not give them the manifest's. */

let sheet: CSSStyleSheet | undefined;

/** Adds a style sheet to shadow roots, once each; does nothing if it is empty. */
export function dressRoots(roots: ShadowRoot[], style: string): void {
  if (!style || !roots[0]) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  for (const { adoptedStyleSheets } of roots) if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
