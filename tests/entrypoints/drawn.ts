import { act } from '@testing-library/preact';
import { settled } from './questions.ts';

/** Lets everything happen that has been answered, with what is drawn, asked and drawn again because of it. */
export async function redrawn(): Promise<void> {
  for (let round = 0; round < 4; round++) await act(settled);
}
