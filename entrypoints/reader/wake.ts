/** Loads the card's script when the reader first shows interest. */
import { isNameAt } from '../../page/name-at.ts';
import { sendMessage } from '../../platform/messages.ts';
import { type AttentionInPlace, attentionInPlace, type PageInPlace } from '../../platform/page-slot.ts';

let waking: Promise<AttentionInPlace | undefined> | undefined;

/** Returns the card script, loading the script if needed, or undefined if it cannot be loaded. After a failure the next call tries again. */
export async function wake(): Promise<AttentionInPlace | undefined> {
  const there = attentionInPlace();
  if (there) return there;
  waking ??= sendMessage('card', {})
    .then(attentionInPlace, () => undefined)
    .finally(() => {
      waking = undefined;
    });
  return waking;
}

/** Waits for the pointer or a click on a mention. Once the card's script is loaded, it has its own listeners. */
export function wakeOnInterest(page: PageInPlace): void {
  // on the window: an image with that name could hide the document's `addEventListener`
  for (const [type, act] of [
    ['pointermove', 'pointer'],
    ['click', 'click'],
  ] as const)
    addEventListener(
      type,
      (event) => {
        if (attentionInPlace() || !event.isTrusted || !(event instanceof PointerEvent)) return;
        const { clientX: x, clientY: y } = event;
        // if no pack knows a name, the story itself may introduce it
        const asks = type === 'click' || page.cardSettings?.opens === 'any';
        if (page.at(x, y) || (asks && isNameAt(x, y))) void wake().then((attention) => attention?.[act](event));
      },
      { capture: true, passive: true, signal: page.signal },
    );
}
