import type { Problem } from '../../domain/kernel/problem.ts';

/** Why a picked file or pasted text holds no summary that can be kept. */
export type SummaryProblemKind =
  | 'empty'
  /** `bytes` of at most `most`. */
  | 'tooLarge'
  /** A ZIP file: its content has to be taken out first. */
  | 'zip'
  /** No summary and no collection at all. */
  | 'notSummary'
  /** A file of Concord, but of another kind; `format` says which. */
  | 'otherFormat'
  /** It was a summary or a collection, and was cut or changed on its way. */
  | 'damaged'
  /** Written by a newer Concord; `formatVersion` says which. */
  | 'newer'
  /** It breaks the rules of a summary; `message` says how. */
  | 'invalid'
  /** Figures of fewer persons than the round's threshold. */
  | 'underThreshold'
  /** The questionnaire in it is not the one that its figures name. */
  | 'otherText'
  /** The browser could not read it: moved, deleted, or a folder. */
  | 'notReadable';

export type SummaryProblem = Problem<SummaryProblemKind>;

export function summaryProblem(
  kind: SummaryProblemKind,
  details: Problem['details'] = {},
  path = '',
): SummaryProblem {
  return { kind, path, details };
}
