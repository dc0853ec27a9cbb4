import { useEffect, useRef } from 'preact/hooks';
import { useEscape } from '../use-escape.ts';

/**
 * The way back to the lists: Escape, from wherever the focus is. Then they stand where they stood before, with the focus
 * on the name that was pressed.
 *
 * @param away something stands in place of the lists
 * @returns to be called when they are left, with the id of the name that was pressed, if it was one
 */
export function useWayBack(away: boolean, onBack: () => void): (name?: string) => void {
  const left = useRef<{ name: string | undefined; y: number }>(undefined);

  useEffect(() => {
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
