import { assert, constantFrom, dictionary, jsonValue, oneof, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { isSameData, toCanonicalJson } from '../../../src/domain/kernel/canonical-json.ts';

const plain = jsonValue({ maxDepth: 3 });
/** As `plain`, and what JSON writes alike: no value, minus zero, what is no number. */
const odd = oneof(plain, constantFrom(undefined, -0, 0, Number.NaN, null));
const objects = dictionary(constantFrom('a', 'b', '__proto__', 'toString'), odd);

it('is the same where the texts are the same, whatever the order of keys', () => {
  assert(
    property(tuple(objects, objects), ([a, b]) => {
      expect(isSameData(a, b)).toBe(toCanonicalJson(a) === toCanonicalJson(b));
      const turned = Object.fromEntries(Object.entries(a).toReversed());
      expect(isSameData(a, turned)).toBe(toCanonicalJson(a) === toCanonicalJson(turned));
    }),
    { numRuns: 2000 },
  );
});

it('tells values of different kinds apart', () => {
  expect(isSameData([], {})).toBe(false);
  expect(isSameData({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameData({ a: null }, {})).toBe(false);
});
