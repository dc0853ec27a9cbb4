/** Fetches the script that attends to the reader, at the first sign of interest. */
import { isNameAt } from '../../page/name-at.ts';
import { sendMessage } from '../../platform/messages.ts';
import { type Attention, attentionInPlace, type PageInPlace } from '../../platform/page-slot.ts';

let waking: Promise<Attention | undefined> | undefined;

/** Attention, fetched where it is not there yet; nothing where it cannot be had. A failed try is made again. */
export async function wake(): Promise<Attention | undefined> {
  const there = attentionInPlace();
  if (there) return there;
  waking ??= sendMessage('card', {})
    .then(attentionInPlace, () => undefined)
    .finally(() => {
      waking = undefined;
    });
  return waking;
}

/** Waits for a pointer or a click on a mention; once attention is there, it listens for itself. */
export function wakeOnInterest(page: PageInPlace): void {
  // of the window: a document's own way to listen can be hidden by a picture of that name
  for (const [type, act] of [
    ['pointermove', 'pointer'],
    ['click', 'click'],
  ] as const)
    addEventListener(
      type,
      (event) => {
        if (attentionInPlace() || !event.isTrusted || !(event instanceof PointerEvent)) return;
        const { clientX: x, clientY: y } = event;
        // the story itself may say who a name is that no pack knows
        const asks = type === 'click' || page.cardSettings?.opens === 'any';
        if (page.at(x, y) || (asks && isNameAt(x, y))) void wake().then((attention) => attention?.[act](event));
      },
      { capture: true, passive: true, signal: page.signal },
    );
}
