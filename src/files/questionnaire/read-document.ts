import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import type { FileProblem, FileProblemKind } from './read-text.ts';

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface ReadDocument {
  readonly value: unknown;
  /** Where a path such as `dimensions[0].id` stands; the nearest part above it when it is missing. */
  readonly placeOf: (path: string) => Place;
}

export interface PlacedFileProblem extends FileProblem {
  readonly place: Place;
}

/**
 * Reads YAML (and JSON, which is YAML) with the place of everything in it. Aliases and tags are
 * refused: they let a small file grow without end or ask for objects that are not data.
 */
export function readDocument(text: string): Result<ReadDocument, PlacedFileProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [
    ...document.errors.map((error) => ({
      kind: kindOfError(error.code),
      path: '',
      details: { message: error.message.split('\n')[0] ?? '' },
      place: placeAt(error.pos[0]),
    })),
    ...document.warnings.map((warning) => ({
      kind: 'tag' as const,
      path: '',
      details: {},
      place: placeAt(warning.pos[0]),
    })),
    ...findAliases(document).map((offset) => ({
      kind: 'alias' as const,
      path: '',
      details: {},
      place: placeAt(offset),
    })),
  ];
  if (problems.length > 0) return err(problems);
  const value: unknown = document.toJS();
  return ok({ value, placeOf: (path) => placeAt(offsetOf(document, path)) });
}

function kindOfError(code: string): FileProblemKind {
  if (code === 'DUPLICATE_KEY') return 'repeatedKey';
  if (code === 'MULTIPLE_DOCS') return 'severalDocuments';
  if (code === 'TAB_AS_INDENT' || code === 'BAD_INDENT') return 'indentation';
  return 'syntax';
}

function findAliases(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (isAlias(node)) found.push(node.range?.[0] ?? 0);
    },
  });
  return found;
}

function offsetOf(document: Document, path: string): number {
  const steps = textToPath(path);
  for (let length = steps.length; length > 0; length -= 1) {
    const key = keyOffset(document, steps.slice(0, length));
    if (key !== undefined) return key;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** The offset of a map's key, or of a list's entry. */
function keyOffset(document: Document, steps: readonly (string | number)[]): number | undefined {
  const parent: unknown =
    steps.length === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
  const last = steps.at(-1);
  if (typeof parent === 'object' && parent !== null && 'items' in parent) {
    const { items } = parent;
    if (!Array.isArray(items)) return undefined;
    for (const [index, entry] of items.entries()) {
      if (isNode(entry) && index === last) return entry.range?.[0];
      const key: unknown = Reflect.get(Object(entry), 'key');
      if (isNode(key) && 'value' in key && String(key.value) === String(last)) {
        return key.range?.[0];
      }
    }
  }
  return undefined;
}

/** `dimensions[0].id` to `['dimensions', 0, 'id']`. */
function textToPath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
}
