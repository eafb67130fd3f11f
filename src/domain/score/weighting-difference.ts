import type { OrganisationMean } from './aggregate.ts';

/**
 * Whether the three means of M1 can stand beside each other (M13, rule 3). Each weighs organisations
 * by their size alone, so their differences can cancel two sizes out and leave the others: safe when
 * whatever is left is nobody or at least `k` persons.
 */
export function addsNoDifference(organisations: readonly OrganisationMean[], k: number): boolean {
  const personsBySize = new Map<number, number>();
  for (const { persons } of organisations) {
    personsBySize.set(persons, (personsBySize.get(persons) ?? 0) + persons);
  }
  const classes = [...personsBySize.values()].toSorted((a, b) => a - b);
  if (classes.length === 1) return true;
  // With two sizes either can be isolated, with three each; with more, all but two together.
  const isolated = classes.length <= 3 ? classes.slice(0, 1) : classes.slice(0, -2);
  return isolated.reduce((sum, persons) => sum + persons, 0) >= k;
}
