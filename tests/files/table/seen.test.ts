import { describe, expect, it } from 'vitest';
import { createSeen } from '../../../src/files/table/seen.ts';

describe('what was seen', () => {
  it('is told once for each, among a hundred thousand', () => {
    const seen = createSeen();
    const names = Array.from({ length: 100_000 }, (_, index) => `r${index}`);
    expect(names.every((name) => seen.add('A', '1', name))).toBe(true);
    expect(names.some((name) => seen.add('A', '1', name))).toBe(false);
  });

  it('depends on where one word ends and the next begins', () => {
    const seen = createSeen();
    expect([
      seen.add('ab', 'c'),
      seen.add('a', 'bc'),
      seen.add('', 'abc'),
      seen.add('abc', ''),
    ]).toEqual([true, true, true, true]);
    expect([seen.add('a', 'bc'), seen.add('')]).toEqual([false, true]);
  });
});
