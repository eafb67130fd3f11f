/**
 * The value below which the share `p` (0 to 1) of the values lies, between the two nearest values
 * in proportion (type 7 of Hyndman and Fan 1996, as R has it). Throws on an empty list.
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) throw new Error('No quantile of nothing');
  return lower + (upper - lower) * (place - Math.floor(place));
}
