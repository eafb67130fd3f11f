/** A record with a value for each of the keys, in their order. */
export function valueByKey<K extends string, V>(
  keys: readonly K[],
  valueOf: (key: K) => V,
): Record<K, V>;
export function valueByKey(keys: readonly string[], valueOf: (key: string) => unknown) {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
}
