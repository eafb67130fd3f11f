import { useEffect, type RefObject } from 'react';

/** Opens a `<details>` while the page is printed: paper cannot be unfolded. */
export function useOpenInPrint(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    let wasOpen: boolean | null = null;
    const open = () => {
      if (details.current === null || wasOpen !== null) return;
      wasOpen = details.current.open;
      details.current.open = true;
    };
    const restore = () => {
      if (details.current !== null && wasOpen !== null) details.current.open = wasOpen;
      wasOpen = null;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', restore);
    };
  }, [details]);
}
