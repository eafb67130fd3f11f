import { describe, expect, it } from 'vitest';
import { matchVersions } from '../../../src/domain/response/version-match.ts';

describe('matchVersions', () => {
  it.each([
    ['1.0.0', '1.0.0', 'same'],
    ['1.0.0', '1.0.1', 'revised'],
    ['1.2.9', '1.10.0', 'revised'],
    ['1.1.0', '1.0.0', 'unreadable'],
    ['1.0.2', '1.0.1', 'unreadable'],
    ['1.0.0', '2.0.0', 'unreadable'],
    ['2.0.0', '1.9.9', 'unreadable'],
    ['1', '1.0.0', 'unreadable'],
    ['', '1.0.0', 'unreadable'],
  ])('reads answers to %s with %s as %s', (answered, here, expected) => {
    expect(matchVersions(answered, here)).toBe(expected);
  });
});
