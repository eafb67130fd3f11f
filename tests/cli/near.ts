import { expect } from 'vitest';

/** A number that is right to so many digits after the point. */
export function near(value: number, digits: number): unknown {
  return expect.closeTo(value, digits);
}
