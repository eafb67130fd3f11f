import type { Problem } from '../../domain/kernel/problem.ts';

/** Why a picked file or pasted text holds no response that can be kept. */
export type FileProblemKind =
  | 'empty'
  /** `bytes` of at most `most`. */
  | 'tooLarge'
  /** A ZIP file: its content has to be taken out first. */
  | 'zip'
  /** No sealed response at all. */
  | 'notSealed'
  /** A file of Concord, but of another kind; `format` says which. */
  | 'otherFormat'
  /** The end is missing. */
  | 'cut'
  /** Changed on its way. */
  | 'damaged'
  /** Whole as far as can be seen, and sealed to somebody else. */
  | 'notForThisKey'
  /** Under a passphrase, such as a key file. */
  | 'underPassphrase'
  /** Written by a newer Concord; `formatVersion` says which. */
  | 'newer'
  /** It opens, and breaks the rules of a response; `message` says where. */
  | 'invalid'
  /** The browser could not read it: moved, deleted, or a folder. */
  | 'notReadable';

export type FileProblem = Problem<FileProblemKind>;

export function fileProblem(
  kind: FileProblemKind,
  details: Problem['details'] = {},
  path = '',
): FileProblem {
  return { kind, path, details };
}
