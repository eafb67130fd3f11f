import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '../../../src/domain/score/cronbach-alpha.ts';

const repeat = <T>(rows: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => rows).flat();

/** Two items that always agree. */
const alike = repeat(
  [
    [1, 1],
    [3, 3],
    [5, 5],
  ],
  5,
);
const alphaOf = (...networks: Parameters<typeof cronbachAlpha>[0][number][]) =>
  cronbachAlpha(networks, 'reflective');

describe("Cronbach's alpha", () => {
  it('is 1 where items agree, 0 where they know nothing of each other, below 0 where they fight', () => {
    expect(alphaOf(alike, alike).alpha).toBeCloseTo(1, 12);
    const unrelated = repeat(
      [
        [1, 1],
        [1, 5],
        [5, 1],
        [5, 5],
      ],
      4,
    );
    expect(alphaOf(unrelated, unrelated).alpha).toBeCloseTo(0, 12);
    const opposed = [
      ...repeat(
        [
          [1, 5],
          [5, 1],
          [2, 4],
        ],
        5,
      ),
      [3, 4],
    ];
    expect(alphaOf(opposed, opposed).alpha).toBeLessThan(0);
  });

  it('is only for reflective scales', () => {
    expect(cronbachAlpha([alike, alike], 'formative')).toEqual({ n: 30, k: 2, alpha: null });
  });

  it('is absent below 30 respondents who rated everything', () => {
    expect(alphaOf(alike, alike)).toMatchObject({ n: 30, k: 2 });
    expect(alphaOf(alike, alike.slice(1))).toEqual({ n: 29, k: 2, alpha: null });
    expect(alphaOf(alike, [...alike.slice(1), [3, null]])).toEqual({ n: 29, k: 2, alpha: null });
  });

  it('is never that of one network', () => {
    expect(alphaOf([...alike, ...alike]).alpha).toBeNull();
    expect(alphaOf([...alike, ...alike], []).alpha).toBeNull();
    expect(alphaOf([...alike, ...alike], [[null, 3]]).alpha).toBeNull();
  });

  it('is absent without two items or without any spread', () => {
    expect(alphaOf(repeat([[3], [4]], 10), repeat([[3], [4]], 10)).alpha).toBeNull();
    expect(alphaOf(repeat([[3, 4]], 20), repeat([[3, 4]], 20)).alpha).toBeNull();
    expect(alphaOf()).toEqual({ n: 0, k: 0, alpha: null });
  });

  it('throws when respondents were asked different items', () => {
    expect(() => alphaOf(alike, [...alike, [1, 2, 3]])).toThrow('differ');
  });
});
