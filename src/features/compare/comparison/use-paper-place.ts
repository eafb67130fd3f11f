import { useEffect, useState } from 'react';

/**
 * Whether the page shows its paper, and the turn from one to the other. The paper is a step in the
 * browser's history: its way back leads to the figures, and loading the page anew keeps the paper.
 */
export function usePaperPlace(): [isOnPaper: boolean, turn: () => void] {
  const [isOnPaper, setOnPaper] = useState(isPaper);
  useEffect(() => {
    const follow = () => setOnPaper(isPaper());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const turn = () => {
    if (isOnPaper) {
      history.back();
      return;
    }
    history.pushState({ isPaper: true }, '');
    setOnPaper(true);
  };
  return [isOnPaper, turn];
}

function isPaper(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'isPaper' in state;
}
