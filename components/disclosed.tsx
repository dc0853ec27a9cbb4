import type { ComponentChildren } from 'preact';
import { useDisclosure } from './disclosure.ts';

/** A button that opens what stands below it, and closes it again. */
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
