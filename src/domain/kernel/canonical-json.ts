/**
 * Writes JSON with the keys of every object in code-unit order and no space, so that the same
 * content is the same text. Takes plain data only; throws on cycles, as `JSON.stringify` does.
 */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isPlainObject(part) ? sortKeys(part) : part,
  );
}

/** Whether two pieces of plain data say the same, whatever the order of their keys. */
export function isSameData(a: unknown, b: unknown): boolean {
  return toCanonicalJson(a) === toCanonicalJson(b);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
