import type { Format } from '../i18n/format.ts';
import { signed } from './signed.ts';

/** Numbers as results show them: means with one decimal, medians only when they need it. */
export function numbersIn(format: Format) {
  return {
    mean: (value: number) => format.number(value, 1),
    /** For means that one decimal cannot tell apart. */
    precise: (value: number) => format.number(value, 2),
    median: (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1),
    count: (value: number) => format.number(value),
    percent: (share: number) => format.percent(share),
    signed: (value: number) => signed(value, (size) => format.number(size, 1)),
  };
}
