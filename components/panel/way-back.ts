import { useLayoutEffect, useRef } from 'preact/hooks';
import { useEscape } from '../use-escape.ts';

/**
 * Goes back to the lists on Escape, wherever the focus is. The lists are then scrolled as they were before, with the focus
 * on the name that was pressed.
 *
 * @param away whether something is shown in place of the lists
 * @returns a function to call when the lists are left, with the id of the name that was pressed, if any
 */
export function useWayBack(away: boolean, onBack: () => void): (name?: string) => void {
  const left = useRef<{ name: string | undefined; y: number }>(undefined);

  useLayoutEffect(() => {
    if (away) {
      scrollTo({ top: 0, behavior: 'instant' });
      return;
    }
    const { current } = left;
    left.current = undefined;
    if (!current) return;
    scrollTo({ top: current.y, behavior: 'instant' });
    const rows = [...document.querySelectorAll<HTMLElement>('[data-name]')];
    rows.find((row) => row.dataset.name === current.name)?.focus({ preventScroll: true });
  }, [away]);

  useEscape(away ? onBack : undefined);

  return (name) => {
    left.current ??= away ? undefined : { name, y: scrollY };
  };
}
