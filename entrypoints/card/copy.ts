/**
 * Puts text on the clipboard; from a click. Pages without encryption have no clipboard of their own: there the browser's
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
    // a command that was refused raised no event: the next copy is the reader's own
    document.removeEventListener('copy', put, { capture: true });
  }
}
