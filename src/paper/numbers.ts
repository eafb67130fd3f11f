import type { Format } from '../i18n/format.ts';

/** Numbers as results show them: means with one decimal, medians only when they need it. */
export function numbersIn(format: Format) {
  return {
    mean: (value: number) => format.number(value, 1),
    median: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    count: (value: number) => format.number(value),
    percent: (share: number) => format.percent(share),
    /** With its sign; none where it reads as nothing. */
    signed: (value: number) => {
      const size = format.number(Math.abs(value), 1);
      if (size === format.number(0, 1)) return size;
      return `${value > 0 ? '+' : '−'}${size}`;
    },
  };
}
