import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml';
import { pathToText } from '../../domain/kernel/problem.ts';

/**
 * Where everything stands, by its path as problems write it: of a map's entry its key, of a list's
 * entry its beginning. Made once, since a bad file may have a hundred thousand places.
 */
export function offsetsByPath(document: Document): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const note = (path: readonly PropertyKey[], node: unknown) => {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) offsets.set(pathToText(path), offset);
  };
  const walk = (node: unknown, path: readonly PropertyKey[]) => {
    if (isSeq(node)) {
      node.items.forEach((entry, index) => {
        note([...path, index], entry);
        walk(entry, [...path, index]);
      });
    }
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        note([...path, name], key);
        walk(value, [...path, name]);
      }
    }
  };
  note([], document.contents);
  walk(document.contents, []);
  return offsets;
}

/** The offset of a path, or of the nearest part above it when it is missing. */
export function nearestOffset(offsets: ReadonlyMap<string, number>, path: string): number {
  const offset = offsets.get(path);
  if (offset !== undefined || path === '') return offset ?? 0;
  const end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0);
  return nearestOffset(offsets, path.slice(0, end));
}
