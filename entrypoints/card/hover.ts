/**
 * When the card opens and closes: a pure state machine. The caller feeds it what the pointer, the keys and its timers
 * do, and carries out the effects it returns. `T` is whatever a mention is to the caller, compared by identity.
 *
 * | state | the pointer is on a mention | on nothing | on the card or its word | the timer ends |
 * |---|---|---|---|---|
 * | `idle` | `resting` | | | |
 * | `resting` | `resting`, for the new one | `idle` | | `open` |
 * | `open` | `leaving` | `leaving` | stays | |
 * | `leaving` | waits for the new one | waits on | `open` | `open` for the new one, or `idle` |
 *
 * A click opens a card in every state, and `close` leads to `idle`. A held card stays open wherever the pointer is.
 */

import type { CardSettings } from '../../platform/settings-schema.ts';

/** Milliseconds of rest on a word before its card opens: if shorter, cards open by accident; if longer, they seem slow. */
export const OPEN_AFTER_MS = 300;
/** Milliseconds to come back, or to reach the card, before it closes. */
export const CLOSE_AFTER_MS = 300;
/** A pointer at this speed (CSS px per ms) is only passing. */
export const FAST_PX_PER_MS = 0.5;

/** What the machine remembers. */
export type HoverState<T> = {
  /** numbers timers and requests, so that late ones are ignored; increases with each change of state */
  token: number;
} & (
  | { name: 'idle' }
  | {
      name: 'resting';
      /** the mention under the pointer */
      over: T;
    }
  | {
      name: 'open';
      /** the mention whose card is open */
      shown: T;
      /** true if a click or a key opened it: it stays until it is closed by hand, or released */
      held: boolean;
    }
  | {
      name: 'leaving';
      shown: T;
      /** the mention under the pointer; undefined if there is none */
      over: T | undefined;
    }
);

/** What happened. */
export type HoverEvent<T> =
  | { type: 'pointer'; over: T | undefined; onCard: boolean; speed: number }
  | { type: 'timer'; token: number }
  | { type: 'pick'; mention: T }
  | { type: 'pinned' }
  | { type: 'release' }
  | { type: 'close' };

/** What to do. `open` carries the token with which the answer must come back. */
export type HoverEffect<T> =
  | { type: 'timer'; ms: number; token: number }
  | { type: 'open'; mention: T; token: number; byPointer: boolean }
  | { type: 'close' };

/** The machine's first state. */
export const idle = { name: 'idle', token: 0 } as const;

type Step<T> = [HoverState<T>, HoverEffect<T>[]];

function pointer<T>(state: HoverState<T>, event: Extract<HoverEvent<T>, { type: 'pointer' }>, delays: Delays): Step<T> {
  const token = state.token + 1;
  const { over } = event;
  // a fast pointer is only passing: each of its moves restarts the timer
  const fast = event.speed > FAST_PX_PER_MS;
  const rest = (mention: T): Step<T> => [
    { name: 'resting', token, over: mention },
    [{ type: 'timer', ms: delays.openAfterMs, token }],
  ];
  switch (state.name) {
    case 'idle':
      return over === undefined ? [state, []] : rest(over);
    case 'resting':
      if (over === state.over && !fast) return [state, []];
      return over === undefined ? [{ name: 'idle', token }, []] : rest(over);
    case 'open':
      if (state.held || event.onCard || over === state.shown) return [state, []];
      return [
        { name: 'leaving', token, shown: state.shown, over },
        [{ type: 'timer', ms: delays.closeAfterMs, token }],
      ];
    case 'leaving':
      if (event.onCard || over === state.shown) return [{ name: 'open', token, shown: state.shown, held: false }, []];
      // on the way to the card the pointer may cross other words: the one under it when the timer ends counts
      if (over === state.over && !fast) return [state, []];
      if (over === undefined) return [{ ...state, over }, []];
      return [
        { name: 'leaving', token, shown: state.shown, over },
        [{ type: 'timer', ms: delays.closeAfterMs, token }],
      ];
  }
}

/**
 * Whether resting the pointer on a mention opens its card, by the reader's setting: on underlined ones, on all, on none
 * (only a click opens it), or on all while the key is held.
 */
export function opensAtRest(opens: CardSettings['opens'], marked: boolean, keyHeld: boolean): boolean {
  return opens === 'any' || (opens === 'marked' && marked) || (opens === 'key' && keyHeld);
}

/** The reader may set both delays. */
export interface Delays {
  openAfterMs: number;
  closeAfterMs: number;
}

export const DEFAULT_DELAYS: Delays = { openAfterMs: OPEN_AFTER_MS, closeAfterMs: CLOSE_AFTER_MS };

/** One step of the machine. */
export function hover<T>(state: HoverState<T>, event: HoverEvent<T>, delays = DEFAULT_DELAYS): Step<T> {
  const token = state.token + 1;
  const open = (mention: T, held: boolean): Step<T> => [
    { name: 'open', token, shown: mention, held },
    [{ type: 'open', mention, token, byPointer: !held }],
  ];
  switch (event.type) {
    case 'pointer':
      return pointer(state, event, delays);
    case 'pick':
      return open(event.mention, true);
    case 'pinned':
      // the pinned card no longer belongs to this state machine: the next card is another one
      return [{ name: 'idle', token }, []];
    case 'release':
      return state.name === 'open' ? [{ ...state, held: false }, []] : [state, []];
    case 'close':
      return [{ name: 'idle', token }, state.name === 'open' || state.name === 'leaving' ? [{ type: 'close' }] : []];
    case 'timer':
      if (event.token !== state.token || (state.name !== 'resting' && state.name !== 'leaving')) return [state, []];
      return state.over === undefined ? [{ name: 'idle', token }, [{ type: 'close' }]] : open(state.over, false);
  }
}
