import { useLayoutEffect } from 'preact/hooks';

/** Calls `onEscape`, if given, when Escape is pressed, wherever the focus is and even if nothing has it. */
export function useEscape(onEscape: (() => void) | undefined): void {
  useLayoutEffect(() => {
    if (!onEscape) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onEscape]);
}
