import { expect, it } from 'vitest';
import { aggregate, type PersonValue } from '../../../src/domain/score/aggregate.ts';
import { compareMeans } from '../../../src/domain/score/compare-means.ts';

it('ranks equal means as equal, in whatever order the answers came (hard case 37)', () => {
  const people = [4 / 3, 8 / 3, 10 / 3, 4.2, 2.6, 3.1, 1.7].map((value): PersonValue => ({
    seatId: null,
    value,
  }));
  const mean = aggregate(people, 'organisations');
  const turned = [1, 2, 3, 4, 5, 6].map((start) =>
    aggregate([...people.slice(start), ...people.slice(0, start)], 'organisations'),
  );
  // Or there would be nothing to hold.
  expect(new Set([mean, ...turned]).size).toBeGreaterThan(1);
  for (const other of turned) expect(compareMeans(mean, other)).toBe(0);
  expect([3.2, 3.1, 3.1000001].toSorted(compareMeans)).toEqual([3.1, 3.1000001, 3.2]);
});
