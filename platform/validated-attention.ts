import type { ShowRequest } from './messages.ts';
import type { Attention } from './page-slot.ts';

const isStep = (by: unknown): by is 1 | -1 => by === 1 || by === -1;
const isCount = (at: unknown): at is number => Number.isSafeInteger(at) && (at as number) >= 0;

function isPlace(where: unknown): where is ShowRequest {
  const { id, by, at, sentence } = (where ?? {}) as Record<string, unknown>;
  if (id === undefined) return isCount(sentence);
  return typeof id === 'string' && (by === undefined || isStep(by)) && (at === undefined || isCount(at));
}

/**
 * Wraps the card's script so that the arguments it gets from messages are validated; calls with arguments that are not valid
 * do nothing. This is done in the card's script, because the reader script runs in every listed page and must stay small.
 */
export const validated = (attention: Attention): Attention => ({
  pointer: (event) => attention.pointer(event),
  click: (event) => attention.click(event),
  changed: () => attention.changed(),
  whoElse: (story: unknown) => attention.whoElse(story === true),
  show: (where: unknown) => (isPlace(where) ? attention.show(where) : 'gone'),
  step: (by: unknown) => {
    if (isStep(by)) attention.step(by);
  },
});
