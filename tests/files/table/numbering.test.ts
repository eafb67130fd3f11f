import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumbering } from '../../../src/files/table/numbering.ts';

const name = fc.string({ unit: 'binary', maxLength: 12 });

describe('numbers for names', () => {
  it('are given once, in the order in which the names come', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const numbering = createNumbering();
        const different = [...new Set(names)];
        expect(names.map(numbering.numberOf)).toEqual(names.map((one) => different.indexOf(one)));
        expect(different.map((_, number) => numbering.nameOf(number))).toEqual(different);
        expect(numbering.size()).toBe(different.length);
      }),
    );
  });

  it('put names in the order of texts', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const numbering = createNumbering();
        const [first, second] = [numbering.numberOf(a), numbering.numberOf(b)];
        const order = a < b ? -1 : a > b ? 1 : 0;
        expect(Math.sign(numbering.compare(first, second))).toBe(order);
      }),
    );
  });

  it('hold a hundred thousand names, and know which never came', () => {
    const numbering = createNumbering();
    const names = Array.from({ length: 100_000 }, (_, index) => `seat-${index}`);
    expect(names.every((one, index) => numbering.numberOf(one) === index)).toBe(true);
    expect(names.every((one, index) => numbering.find(one) === index)).toBe(true);
    expect(numbering.find('seat-100000')).toBe(-1);
    expect(numbering.nameOf(99_999)).toBe('seat-99999');
  });
});
