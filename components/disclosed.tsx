import type { ComponentChildren } from 'preact';
import { useDisclosure } from './disclosure.ts';

/** A button that shows and hides what is below it. */
export function Disclosed({ words, children }: { words: string; children: ComponentChildren }) {
  const { id, open, button } = useDisclosure();
  return (
    <div>
      <button {...button} class="text-button">
        {words}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
