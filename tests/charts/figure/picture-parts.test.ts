import { describe, expect, it } from 'vitest';
import { readPaint } from '../../../src/charts/figure/picture/paint.ts';
import { xmlText } from '../../../src/charts/figure/picture/svg-element.ts';
import { toFileName } from '../../../src/charts/figure/save-file.ts';

describe('a computed colour', () => {
  it.each([
    ['rgb(29, 79, 145)', { colour: '#1d4f91', opacity: 1 }],
    ['rgba(29, 79, 145, 0.12)', { colour: '#1d4f91', opacity: 0.12 }],
    ['rgb(29 79 145 / 50%)', { colour: '#1d4f91', opacity: 0.5 }],
    ['color(srgb 1 0.5 0)', { colour: '#ff8000', opacity: 1 }],
    ['color(srgb 0 0 1e-7 / 0.25)', { colour: '#000000', opacity: 0.25 }],
  ])('%s becomes six digits and an opacity', (computed, paint) => {
    expect(readPaint(computed)).toEqual(paint);
  });

  it.each(['rgba(0, 0, 0, 0)', 'none', 'transparent', ''])('%j paints nothing', (computed) => {
    expect(readPaint(computed)).toBeNull();
  });
});

describe('the name of a saved figure', () => {
  it('keeps the letters of every language and nothing that a file system refuses', () => {
    expect(toFileName(['Łódź </text><script>', 'Runde 1/2', 'FORM'], 'svg')).toBe(
      'łódź-text-script-runde-1-2-form.svg',
    );
    expect(toFileName(['القاهرة', '..\\..\\etc'], 'csv')).toBe('القاهرة-etc.csv');
  });

  it('is never empty and never longer than 80 letters', () => {
    expect(toFileName(['///', ''], 'png')).toBe('concord.png');
    expect([...toFileName(['x'.repeat(200)], 'png')]).toHaveLength(84);
  });
});

it('drops what XML forbids and keeps every letter', () => {
  expect(xmlText('a\u0000b\u000B\uFFFEc 🜲 القاهرة')).toBe('abc 🜲 القاهرة');
});
