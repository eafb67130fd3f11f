import { describe, expect, it } from 'vitest';
import { outlineOf, wrapLabel } from '../../src/charts/profile-radar/placed.ts';
import { canDrawRadar, dimensionsToRadarRows } from '../../src/charts/profile-radar/rows.ts';
import { dimensionAt, dimensionWithout } from './results.ts';

const texts = { label: () => 'Label', reading: () => 'reading' };
const rowsOf = (...dimensions: Parameters<typeof dimensionsToRadarRows>[0]) =>
  dimensionsToRadarRows(dimensions, texts);

describe('the rows of a radar', () => {
  it('are the means in full (hard case 58)', () => {
    const rows = rowsOf(dimensionAt('A', 3.4166666666666665), dimensionAt('B', 1));
    expect(rows.map(({ id, value }) => [id, value])).toEqual([
      ['A', 3.4166666666666665],
      ['B', 1],
    ]);
  });

  it.each([
    'fewerThanK',
    'itemThreshold',
    'complementary',
    'notKnownEnough',
    'tooFewItems',
    'notScored',
  ] as const)(
    'have no value, and never 0, where a dimension is hidden because of %s',
    (because) => {
      expect(rowsOf(dimensionWithout('A', because))[0]?.value).toBeNull();
    },
  );
});

describe('a radar', () => {
  const shown = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((id) => dimensionAt(id, 3));
  it.each([
    [0, false],
    [2, false],
    [3, true],
    [8, true],
    [9, false],
  ])('with %i axes is legible: %s', (axes, isLegible) => {
    expect(canDrawRadar(rowsOf(...shown.slice(0, axes)))).toBe(isLegible);
  });

  it('is not drawn when fewer than three of its axes have a value', () => {
    const hidden = dimensionWithout('Z', 'fewerThanK');
    expect(canDrawRadar(rowsOf(...shown.slice(0, 2), hidden, hidden))).toBe(false);
  });
});

describe('the outline of a profile', () => {
  const at = (x: number, y: number, isPresent = true) => ({ x, y, isPresent });

  it('is one closed shape when every dimension has a value', () => {
    expect(outlineOf([at(0, 0), at(10, 0), at(10, 10)])).toEqual({
      path: 'M0.0 0.0L10.0 0.0L10.0 10.0Z',
      isClosed: true,
    });
  });

  it('is open at a missing dimension and never goes through its place', () => {
    const { path, isClosed } = outlineOf([at(0, 0), at(10, 0), at(99, 99, false), at(0, 10)]);
    expect(isClosed).toBe(false);
    expect(path).toBe('M0.0 0.0L10.0 0.0M0.0 10.0L0.0 0.0');
  });

  it('is nothing when no two neighbours have a value', () => {
    expect(outlineOf([at(0, 0), at(1, 1, false), at(2, 2), at(3, 3, false)]).path).toBe('');
    expect(outlineOf([]).path).toBe('');
  });
});

describe('a label beside the rings', () => {
  it('is set on lines of whole words', () => {
    expect(wrapLabel('Mandate and purpose', 12)).toEqual(['Mandate and', 'purpose']);
  });

  it('parts a word that is too long for its place', () => {
    expect(wrapLabel('Informationsaustausch', 12)).toEqual(['Information-', 'saustausch']);
    for (const line of wrapLabel('Donaudampfschifffahrtsgesellschaftskapitän', 12)) {
      expect([...line].length).toBeLessThanOrEqual(14);
    }
  });

  it('parts no letter that is made of two code units', () => {
    expect(wrapLabel('🜲'.repeat(20), 12).join('')).not.toMatch(/\uFFFD/);
    expect(wrapLabel('🜲'.repeat(20), 12)[0]).toBe(`${'🜲'.repeat(11)}-`);
  });
});
