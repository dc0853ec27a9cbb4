/**
 * After a card that was opened by keys is closed, Tab continues from its word. Firefox would continue from the card's element
 * at the end of the page, and no script can make it start from a word, which cannot have the focus.
 */

/** Elements that may take the focus; their `tabIndex` and trying to focus them shows whether they do. */
const STOPS =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]';

/** Focuses the next (or previous) focusable element after a node. Returns whether there was one. */
function focusFrom(node: Node, backwards: boolean): boolean {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && node.compareDocumentPosition(stop) & wanted && !stop.contains(node),
  );
  if (backwards) stops.reverse();
  return stops.some((stop) => {
    stop.focus();
    // hidden, disabled or inert elements do not take the focus
    return document.activeElement === stop;
  });
}

/** Makes the next Tab continue from a node, unless the reader goes elsewhere before. */
export function tabOnFrom(node: Node, signal: AbortSignal): void {
  const elsewhere = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, elsewhere.signal]) };
  const done = () => elsewhere.abort();
  document.addEventListener('focusin', done, options);
  document.addEventListener('pointerdown', done, options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || !event.isTrusted) return;
      done();
      if (node.isConnected && focusFrom(node, event.shiftKey)) event.preventDefault();
    },
    options,
  );
}
