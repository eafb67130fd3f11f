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
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSameData(one, b[index]));
  }
  if (isPlainObject(a) && isPlainObject(b)) return hasSameValues(a, b);
  // What is left differs, but for numbers and the like that are written alike.
  return toCanonicalJson(a) === toCanonicalJson(b);
}

/** A value that is not defined is not written, so it says the same as none. */
function hasSameValues(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const [left, right] = [ownValue(a, key), ownValue(b, key)];
    if (left === undefined || right === undefined ? left !== right : !isSameData(left, right)) {
      return false;
    }
  }
  return true;
}

function ownValue(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
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
