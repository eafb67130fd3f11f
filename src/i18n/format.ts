import type { Language } from './language.ts';

export interface Format {
  /** A number with a fixed count of decimals, rounded half up. */
  number(value: number, decimals?: number): string;
  /** A share from 0 to 1 as a whole percentage. */
  percent(share: number): string;
  /** A calendar day given as ISO 8601. */
  day(isoDay: string): string;
  /** The time of day, hours and minutes. */
  time(moment: Date): string;
  list(parts: readonly string[]): string;
  bytes(count: number): string;
  country(code: string): string;
}

/** British English, since the papers behind Concord are written in it. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl', de: 'de', fr: 'fr' };

export function createFormat(language: Language): Format {
  const locale = locales[language];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  // To make one takes longer than to write a hundred numbers with it.
  const numbers: Intl.NumberFormat[] = [];
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    number: (value, decimals = 0) =>
      (numbers[decimals] ??= new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })).format(roundHalfUp(value, decimals)),
    percent: (share) => percent.format(roundHalfUp(share, 2)),
    day: (isoDay) => {
      const text = day.format(new Date(`${isoDay}T00:00:00Z`));
      // French counts only the first of a month as 'first'; browsers write '1 mai'.
      return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
    },
    time: (moment) => time.format(moment),
    list: (parts) => list.format(parts),
    bytes: (count) => formatBytes(count, locale),
    country: (code) => (code === '' ? '' : (countries.of(code) ?? code)),
  };
}

/** Half up, on the decimal digits that a person would write: 2.25 becomes 2.3, 1.005 becomes 1.01. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // Binary noise of sums sits around the 15th digit; it must not turn 2.25 into 2.2.
  const scaled = Number((value * scale).toPrecision(12));
  return Math.floor(scaled + 0.5) / scale;
}

function formatBytes(count: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, count < 1 ? 0 : Math.floor(Math.log10(count) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(count / 1000 ** power);
}
