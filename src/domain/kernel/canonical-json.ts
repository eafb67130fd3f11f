/**
 * Writes JSON with the keys of every object in code-unit order and no space, so that the same
 * content is the same text. Takes plain data only; throws on cycles, as `JSON.stringify` does.
 */
export function toCanonicalJson(value: unknown): string {
  // Most files are in order already, and looking is much quicker than sorting.
  return JSON.stringify(isInOrder(value) ? value : inOrder(value));
}

/** Whether two pieces of plain data say the same, whatever the order of their keys. */
export function isSameData(a: unknown, b: unknown): boolean {
  return toCanonicalJson(a) === toCanonicalJson(b);
}

function isInOrder(value: unknown): boolean {
  if (Array.isArray(value)) {
    for (const one of value) if (!isInOrder(one)) return false;
    return true;
  }
  if (!isPlainObject(value)) return true;
  let last = '';
  // Quicker than a list of the keys.
  for (const key in value) {
    if (key < last || !isInOrder(value[key])) return false;
    last = key;
  }
  return true;
}

/** The same data with sorted keys. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key): [string, unknown] => [key, inOrder(value[key])]),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
