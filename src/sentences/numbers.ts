import type { Format } from '../i18n/format.ts';

/** Numbers as results show them: means with one decimal, medians only when they need it. */
export function numbersIn(format: Format) {
  return {
    mean: (value: number) => format.number(value, 1),
    /** For means that one decimal cannot tell apart. */
    precise: (value: number) => format.number(value, 2),
    median: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    count: (value: number) => format.number(value),
    percent: (share: number) => format.percent(share),
    signed: (value: number) =>
      `${value > 0 ? '+' : value < 0 ? '−' : ''}${format.number(Math.abs(value), 1)}`,
  };
}
