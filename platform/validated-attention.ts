import type { ShowRequest } from './messages.ts';
import type { Attention, AttentionInPlace } from './page-slot.ts';

const isStep = (by: unknown): by is 1 | -1 => by === 1 || by === -1;
const isCount = (at: unknown): at is number => Number.isSafeInteger(at) && (at as number) >= 0;

const fieldsOf = (sent: unknown) => (sent ?? {}) as Record<string, unknown>;

function isPlace(where: unknown): where is ShowRequest {
  const { id, by, at, sentence } = fieldsOf(where);
  if (id === undefined) return isCount(sentence);
  return typeof id === 'string' && (by === undefined || isStep(by)) && (at === undefined || isCount(at));
}

/**
 * Wraps the card's script so that it takes messages as they arrive: what is sent is validated, and a message that is not valid
 * does nothing. This is done in the card's script, because the reader script runs in every listed page and must stay small.
 */
export const validated = (attention: Attention): AttentionInPlace => ({
  pointer: (event) => attention.pointer(event),
  click: (event) => attention.click(event),
  changed: () => attention.changed(),
  pageCast: async (sent) => attention.whoElse(fieldsOf(sent).story === true),
  show: async (where) => (isPlace(where) ? attention.show(where) : 'gone'),
  step: async (sent) => {
    const { by } = fieldsOf(sent);
    if (isStep(by)) attention.step(by);
  },
});
