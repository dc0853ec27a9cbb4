import { act, cleanup } from '@testing-library/preact';
import { settled } from './questions.ts';
import '../components/no-frames.ts';

/** Waits until all answers have been processed, including further questions and rendering caused by them. */
export async function redrawn(): Promise<void> {
  for (let round = 0; round < 4; round++) await act(settled);
}

/** Does something, and waits until all that follows from it is done. */
export async function doing(action: () => void): Promise<void> {
  await act(action);
  await redrawn();
}

/** Unmounts what is rendered, once no work is pending that would render after the test, when there is no window. */
export async function gone(): Promise<void> {
  await redrawn();
  cleanup();
  await redrawn();
}
