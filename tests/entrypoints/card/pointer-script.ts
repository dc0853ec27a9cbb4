/**
 * Plays a script of events to the hover state machine, with a simulated clock and timers.
 *
 * Steps: `A`: the pointer moves over mention A · `-`: over no mention · `card`: onto the card · `A!`, `-!`: the same, but
 * fast · `click:A` · `pin`: the card is pinned, so the machine no longer manages it · `release`: the card is treated as
 * if the pointer had opened it · `esc` · a number: this many milliseconds pass.
 */
import {
  type Delays,
  FAST_PX_PER_MS,
  type HoverEvent,
  type HoverState,
  hover,
  idle,
} from '../../../entrypoints/card/hover.ts';

/** The result of a script. */
export interface Played {
  /** `open A` and `close`, in order */
  log: string[];
  state: HoverState<string>;
  /** the mention whose card is open according to the effects */
  card: string | undefined;
}

/** Called after each step with the result so far. */
export type Watch = (played: Played, step: string) => void;

function eventOf(step: string): HoverEvent<string> {
  if (step === 'esc') return { type: 'close' };
  if (step === 'pin') return { type: 'pinned' };
  if (step === 'release') return { type: 'release' };
  if (step.startsWith('click:')) return { type: 'pick', mention: step.slice(6) };
  const fast = step.endsWith('!');
  const place = fast ? step.slice(0, -1) : step;
  const onCard = place === 'card';
  const over = onCard || place === '-' ? undefined : place;
  return { type: 'pointer', over, onCard, speed: fast ? FAST_PX_PER_MS * 2 : FAST_PX_PER_MS / 2 };
}

/** Plays a script, starting from the idle state. */
export function play(script: string, delays?: Delays, watch?: Watch): Played {
  const played: Played = { log: [], state: idle, card: undefined };
  let timers: { due: number; token: number }[] = [];
  let now = 0;

  function feed(event: HoverEvent<string>): void {
    const [state, effects] = hover(played.state, event, delays);
    played.state = state;
    if (event.type === 'pinned') played.card = undefined;
    for (const effect of effects) {
      if (effect.type === 'timer') timers.push({ due: now + effect.ms, token: effect.token });
      else if (effect.type === 'open') {
        played.card = effect.mention;
        played.log.push(`open ${effect.mention}`);
      } else {
        played.card = undefined;
        played.log.push('close');
      }
    }
  }

  function pass(ms: number): void {
    const until = now + ms;
    for (;;) {
      const [next] = timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      now = next.due;
      feed({ type: 'timer', token: next.token });
    }
    now = until;
  }

  for (const step of script.split(/\s+/).filter(Boolean)) {
    if (/^\d+$/.test(step)) pass(Number(step));
    else feed(eventOf(step));
    watch?.(played, step);
  }
  return played;
}
