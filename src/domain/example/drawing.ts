import { levels, type Level } from '../questionnaire/level.ts';

export function nearestLevel(place: number): Level {
  return levels.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? 3;
}

/** Around 0 with a spread of about 1, near a normal distribution: the sum of four even draws. */
export function spread(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}
