/**
 * After a card that was opened by keys, Tab goes on from its word. Firefox would go on from where the card's element
 * hangs, the end of the page, and no script can tell it to start from a word that is nothing to focus.
 */

/** What Tab may stop at; `tabIndex` and trying to focus it tell whether it does. */
const STOPS =
  'a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable],[tabindex]';

/** Focuses the page's next (or previous) stop from a node. Returns whether there was one. */
function focusFrom(node: Node, backwards: boolean): boolean {
  const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && node.compareDocumentPosition(stop) & wanted && !stop.contains(node),
  );
  if (backwards) stops.reverse();
  return stops.some((stop) => {
    stop.focus();
    // what is hidden, disabled or inert does not take it
    return document.activeElement === stop;
  });
}

/** Takes the next Tab from a node, unless the reader goes elsewhere before. */
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
