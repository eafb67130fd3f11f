import { describe, expect, it } from 'vitest';
import { createFormat, roundHalfUp } from '../../src/i18n/format.ts';
import { chooseLanguage } from '../../src/i18n/language.ts';

describe('roundHalfUp', () => {
  it.each([
    [2.25, 1, 2.3],
    [2.35, 1, 2.4],
    [1.005, 2, 1.01],
    [4.45, 1, 4.5],
    [0.1 + 0.2, 1, 0.3],
    [2.2499, 1, 2.2],
    [0.645, 2, 0.65],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });
});

describe('createFormat', () => {
  it('writes numbers, shares and days as the language does', () => {
    expect(createFormat('de').number(3.25, 1)).toBe('3,3');
    expect(createFormat('en').number(3.25, 1)).toBe('3.3');
    expect(createFormat('fr').percent(0.645)).toMatch(/^65\s?%$/);
    expect(createFormat('nl').day('2026-11-21')).toBe('21 november 2026');
    expect(createFormat('fr').day('2026-10-01')).toBe('1er octobre 2026');
    expect(createFormat('fr').day('2026-10-11')).toBe('11 octobre 2026');
  });

  it('keeps a calendar day the same in every time zone', () => {
    expect(createFormat('en').day('2026-01-01')).toBe('1 January 2026');
  });

  it('says no country for no code', () => {
    expect(createFormat('en').country('')).toBe('');
    expect(createFormat('fr').country('DE')).toBe('Allemagne');
  });

  it('counts bytes in steps of a thousand', () => {
    expect(createFormat('en').bytes(0)).toBe('0 byte');
    expect(createFormat('en').bytes(1_500_000)).toBe('1.5 MB');
  });
});

describe('chooseLanguage', () => {
  it.each([
    [['nl-BE', 'en'], 'nl'],
    [['pl', 'de-AT'], 'de'],
    [['pl'], 'en'],
    [[], 'en'],
  ])('reads %j as %s', (wanted, expected) => {
    expect(chooseLanguage(wanted)).toBe(expected);
  });
});
