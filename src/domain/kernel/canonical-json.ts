/**
 * Writes JSON with the keys of every object in code-unit order and no space, so that the same
 * content is the same text. Takes plain data only; throws on cycles, as `JSON.stringify` does.
 */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** Whether two pieces of plain data say the same, whatever the order of their keys. */
export function isSameData(a: unknown, b: unknown): boolean {
  return toCanonicalJson(a) === toCanonicalJson(b);
}

/** The same data with sorted keys; itself where they are so already, as in most files. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    const ordered = parts.map(inOrder);
    return ordered.some((part, index) => part !== parts[index]) ? ordered : value;
  }
  if (!isPlainObject(value)) return value;
  const keys = Object.keys(value);
  const sorted = isSorted(keys) ? keys : keys.toSorted();
  const parts = sorted.map((key): [string, unknown] => [key, inOrder(value[key])]);
  const isAsItWas = sorted === keys && parts.every(([key, part]) => part === value[key]);
  return isAsItWas ? value : Object.fromEntries(parts);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSorted(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key);
}
