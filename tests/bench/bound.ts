/** A measured ratio with its bound, and plainly whether it is met. */
export function againstBound(what: string, measured: number, most: number, unit: string): string {
  const verdict = measured <= most ? 'met' : 'NOT MET';
  return `${what}: ${measured.toFixed(1)} ${unit} (at most ${most}: ${verdict})`;
}

/** Milliseconds of the quickest of so many runs, so that what else the machine does counts little. */
export function quickest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs + 1 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}
