import type { Attention } from './page-slot.ts';

const isStep = (by: unknown): by is 1 | -1 => by === 1 || by === -1;

/**
 * Attention that checks what messages tell it, and does nothing for what does not fit. It stands with the card's
 * script, because every listed page pays for the reader's.
 */
export const validated = (attention: Attention): Attention => ({
  pointer: (event) => attention.pointer(event),
  click: (event) => attention.click(event),
  changed: () => attention.changed(),
  whoElse: () => attention.whoElse(),
  show: (id: unknown, by: unknown) =>
    typeof id === 'string' && (by === undefined || isStep(by)) ? attention.show(id, by) : 'gone',
  step: (by: unknown) => {
    if (isStep(by)) attention.step(by);
  },
});
