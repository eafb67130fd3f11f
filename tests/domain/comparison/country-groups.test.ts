import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCountryTeller,
  groupCountries,
} from '../../../src/domain/comparison/country-groups.ts';

const times = (country: string, count: number) => Array.from({ length: count }, () => country);

describe('countries in a figure', () => {
  it('stand for themselves from five networks on, the others together', () => {
    const countries = [...times('NL', 5), ...times('BE', 7), ...times('DK', 4), ...times('', 1)];
    expect(groupCountries(countries)).toEqual({ alone: ['BE', 'NL'], together: ['', 'DK'] });
    expect(groupCountries([...times('NL', 5), ...times('BE', 6)]).together).toEqual([]);
  });

  it('give up the smallest of those that could stand alone where the others are too few', () => {
    const countries = [...times('NL', 5), ...times('BE', 7), 'DK'];
    expect(groupCountries(countries)).toEqual({ alone: ['BE'], together: ['DK', 'NL'] });
    expect(groupCountries([...times('NL', 5), 'DK']).alone).toEqual([]);
  });

  it('never leave fewer than five, neither shown nor when the shown ones are taken away', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'BE', 'DE', 'DK', 'NL', 'NO')), (countries) => {
        const { alone, together } = groupCountries(countries);
        expect([...alone, ...together].toSorted()).toEqual([...new Set(countries)].toSorted());
        const of = (some: readonly string[]) =>
          countries.filter((one) => some.includes(one)).length;
        for (const country of alone) expect(of([country])).toBeGreaterThanOrEqual(5);
        if (alone.length > 0 && together.length > 0) {
          expect(of(together)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the country of one network', () => {
  const countries = [...times('NL', 5), ...times('BE', 5), ...times('DK', 3), ...times('NO', 2)];

  it('is told where it points at nobody, or where the networks are called by name', () => {
    const tell = createCountryTeller('alias', countries);
    expect([tell('NL'), tell('DK')]).toEqual(['NL', null]);
    expect(createCountryTeller('names', countries)('DK')).toBe('DK');
  });
});
