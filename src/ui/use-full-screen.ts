import { useEffect, useState, type RefObject } from 'react';

/** Whether an element fills the screen, and the way in and out; null where the browser has none. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!('fullscreenEnabled' in document) || !document.fullscreenEnabled) return null;
  const toggle = () => {
    const turned =
      document.fullscreenElement === null
        ? element.current?.requestFullscreen()
        : document.exitFullscreen();
    // A browser may refuse; the page is as usable without.
    turned?.catch(() => undefined);
  };
  return { isFull, toggle };
}
