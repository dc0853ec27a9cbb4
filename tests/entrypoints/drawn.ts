import { act, cleanup } from '@testing-library/preact';
import { settled } from './questions.ts';
import '../components/no-frames.ts';

/** Lets everything happen that has been answered, with what is drawn, asked and drawn again because of it. */
export async function redrawn(): Promise<void> {
  for (let round = 0; round < 4; round++) await act(settled);
}

/** Takes away what is drawn, once nothing is under way that would still draw: after the test it would find no window. */
export async function gone(): Promise<void> {
  await redrawn();
  cleanup();
  await redrawn();
}
