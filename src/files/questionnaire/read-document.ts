import { LineCounter, parseDocument } from 'yaml';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { findNodeProblems } from './node-problems.ts';
import { nearestOffset, offsetsByPath } from './offsets.ts';
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
 * Reads YAML (and JSON, which is YAML) with the place of everything in it. Of faults of syntax only
 * the first is told: the others mostly follow from it. Keys are compared after reading, because the
 * reader compares each with every other and would take minutes over a hundred thousand of them.
 */
export function readDocument(text: string): Result<ReadDocument, PlacedFileProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = document.errors[0];
  if (fault !== undefined) {
    const details = { message: fault.message };
    const place = placeAt(fault.pos[0]);
    return err([{ kind: kindOfError(fault.code), path: '', details, place }]);
  }
  const problems = findNodeProblems(document);
  if (problems.length > 0) {
    return err(problems.map(({ offset, ...rest }) => ({ ...rest, place: placeAt(offset) })));
  }
  const value: unknown = document.toJS();
  const offsets = offsetsByPath(document);
  return ok({ value, placeOf: (path) => placeAt(nearestOffset(offsets, path)) });
}

function kindOfError(code: string): FileProblemKind {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'indentation';
    case 'MULTIPLE_DOCS':
      return 'severalDocuments';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return 'alias';
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return 'tag';
    case 'RESOURCE_EXHAUSTION':
      return 'nesting';
    default:
      return 'syntax';
  }
}
