import type { Problem } from '../../domain/kernel/problem.ts';

export type BackupProblemKind =
  | 'tooLarge'
  | 'empty'
  /** Not UTF-8 text at all: a picture, a ZIP file, text in another encoding. */
  | 'notText'
  | 'notABackup'
  /** A file of Concord, but of another kind; `format` says which. */
  | 'otherFormat'
  /** Written by a newer Concord; `formatVersion` says which. */
  | 'newer'
  /** Fewer records than the header promises. */
  | 'cut'
  /** Not what was written: the hash or the counts differ. */
  | 'damaged'
  | 'notJson'
  | 'tooDeep'
  | 'invalid'
  | 'notCanonical'
  | 'repeated';

/** `line` counts from 1; 0 stands for the whole file. */
export interface BackupProblem extends Problem<BackupProblemKind> {
  readonly line: number;
}

export function lineProblem(
  kind: BackupProblemKind,
  details: Problem['details'] = {},
  line = 0,
  path = '',
): BackupProblem {
  return { kind, path, details, line };
}
