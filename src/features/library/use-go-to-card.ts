import { useEffect } from 'react';

/** The card that the address names takes the focus; an unknown name leaves the page at its top. */
export function useGoToCard(key: string | undefined, isThere: boolean) {
  useEffect(() => {
    if (key === undefined || !isThere) return;
    const place = document.getElementById(key);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }, [key, isThere]);
}
