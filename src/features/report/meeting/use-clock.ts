import { useEffect, useState } from 'react';

/** Seconds that were spent on each point while this page is open; they are kept nowhere. */
export function useClock(point: string) {
  const [spent, setSpent] = useState<ReadonlyMap<string, number>>(new Map());
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    // By the clock, not by counting ticks: a page in the background gets fewer of them.
    let last = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      const passed = (now - last) / 1000;
      last = now;
      setSpent((before) => new Map([...before, [point, (before.get(point) ?? 0) + passed]]));
    }, 500);
    return () => clearInterval(timer);
  }, [isRunning, point]);
  return {
    seconds: Math.floor(spent.get(point) ?? 0),
    isRunning,
    toggle: () => setRunning((was) => !was),
  };
}

/** Minutes and seconds, such as 4:05. */
export function toClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
