/**
 * Puts text on the clipboard; must be called in a click. Pages without encryption have no clipboard API: there the browser's
 * old command copies what a listener of ours gives it.
 *
 * @throws if the browser did not copy
 */
export async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    if (!document.execCommand('copy')) throw new Error('the browser did not copy');
  } finally {
    // if the command was refused, no event came, and the listener must not affect the reader's next copy
    document.removeEventListener('copy', put, { capture: true });
  }
}
