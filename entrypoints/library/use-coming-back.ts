import { useEffect } from 'preact/hooks';

/** Does something whenever the reader comes back to the page: what it shows may have changed in another tab. */
export function useComingBack(act: () => void): void {
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && act());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
