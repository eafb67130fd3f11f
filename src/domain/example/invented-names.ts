const beginnings = [
  'Alder',
  'Amber',
  'Ash',
  'Birch',
  'Black',
  'Clear',
  'Copper',
  'Dun',
  'Elm',
  'Fair',
  'Fern',
  'Glen',
  'Grey',
  'Hazel',
  'Heron',
  'Iron',
  'Juniper',
  'Kestrel',
  'Lark',
  'Linden',
  'Maple',
  'Mill',
  'North',
  'Oak',
  'Otter',
  'Pine',
  'Raven',
  'Silver',
  'Thorn',
  'Willow',
];
const endings = [
  'bridge',
  'brook',
  'burgh',
  'cliff',
  'dale',
  'field',
  'ford',
  'gate',
  'haven',
  'holm',
  'hurst',
  'mere',
  'mouth',
  'port',
  'stead',
  'stone',
  'vale',
  'water',
  'wick',
  'wold',
];

/** How many places there are before a name comes back. */
export const inventedPlaces = beginnings.length * endings.length;

/** The name of a place that does not exist; each `index` below `inventedPlaces` has its own. */
export function inventedPlace(index: number): string {
  const beginning =
    beginnings[(index * 7 + Math.floor(index / beginnings.length)) % beginnings.length] ?? '';
  return `${beginning}${endings[Math.floor(index / beginnings.length) % endings.length] ?? ''}`;
}

/** Codes that ISO 3166-1 leaves to users: nothing here is said of a country that exists. */
export const inventedCountries = ['XC', 'XD', 'XE', 'XF', 'XG', 'XH', 'XJ', 'XM'] as const;
