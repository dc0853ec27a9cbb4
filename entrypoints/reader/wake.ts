/** Fetches the script that attends to the reader, at the first sign of interest. */
import { sendMessage } from '../../platform/messages.ts';
import { type Attention, attentionInPlace, type PageInPlace } from '../../platform/page-slot.ts';

let waking: Promise<Attention | undefined> | undefined;

/** Attention, fetched where it is not there yet; nothing where it cannot be had. A failed try is made again. */
export function wake(): Promise<Attention | undefined> {
  waking ??= sendMessage('card', {}).then(attentionInPlace, () => {
    waking = undefined;
    return undefined;
  });
  return waking;
}

/** Waits for a pointer or a click on a mention; once attention is there, it listens for itself. */
export function wakeOnInterest(page: PageInPlace): void {
  const options = { capture: true, passive: true, signal: page.signal };
  const on = (act: (attention: Attention, event: PointerEvent) => void) => (event: Event) => {
    if (attentionInPlace() || !event.isTrusted || !(event instanceof PointerEvent)) return;
    if (page.at(event.clientX, event.clientY)) void wake().then((attention) => attention && act(attention, event));
  };
  document.addEventListener(
    'pointermove',
    on((attention, event) => attention.pointer(event)),
    options,
  );
  document.addEventListener(
    'click',
    on((attention, event) => attention.click(event)),
    options,
  );
}
