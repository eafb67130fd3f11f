/** Every place that can be opened without knowing an id. */
export const fixedPlaces = [
  '/',
  '/quick-scan',
  '/networks',
  '/networks/new',
  '/compare',
  '/library',
  '/settings',
  '/no-such-place',
] as const;
