import type { SummaryProblem, SummaryProblemKind } from '../files/summary/summary-problem.ts';

const sentences: Readonly<Record<SummaryProblemKind, string>> = {
  empty: 'there is nothing in this file. Ask for it again.',
  tooLarge: 'this file is larger than a collection can be (100 MB). Name smaller ones.',
  zip: 'this is a ZIP file. Take the summaries out of it and name those.',
  notSummary:
    'this is neither a summary nor a collection. Name files that Concord wrote for comparing.',
  otherFormat:
    'this is a file of Concord of another kind. Name files that end with .summary.json or .collection.json.',
  damaged: 'this was cut or changed on its way. Ask for it again.',
  newer: 'this was written by a newer Concord. Update Concord.',
  invalid: 'this is not what a summary has there. Ask for it again.',
  underThreshold:
    'this shows figures of fewer persons than its round allows. It must not be used; tell whoever gave it.',
  otherText: 'the questionnaire in it is not the one that its figures name. Ask for it again.',
  notReadable: 'this file cannot be read. Look whether it is still there.',
};

/** What is wrong with a file of summaries, where, and what to do. */
export function summarySentence({ kind, path }: SummaryProblem): string {
  return path === '' ? sentences[kind] : `${path}: ${sentences[kind]}`;
}
