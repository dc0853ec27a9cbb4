import { useEffect } from 'preact/hooks';

/** Calls `act` whenever the reader returns to the page, as the data may have changed in another tab. */
export function useOnReturn(act: () => void): void {
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && act());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
