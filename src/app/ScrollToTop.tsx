import { useEffect } from 'react';

/** A new place begins at its top; going back is left to the browser, which remembers. */
export function ScrollToTop({ place }: { place: string }) {
  useEffect(() => {
    const remembers = () => {
      document.documentElement.dataset['wentBack'] = 'true';
    };
    window.addEventListener('popstate', remembers);
    return () => window.removeEventListener('popstate', remembers);
  }, []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset['wentBack'] !== 'true') window.scrollTo(0, 0);
    delete dataset['wentBack'];
  }, [place]);
  return null;
}
