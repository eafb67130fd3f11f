import type { QuestionnaireId } from '../../../domain/kernel/ids.ts';
import type { RoundReport } from '../../../domain/report/round-report.ts';

/** Parts of a report that a reader may do without; the summary and the method always stay. */
export const sectionKeys = [
  'profiles',
  'agreement',
  'notKnown',
  'perspectives',
  'change',
  'signs',
  'actions',
  'documents',
  'roles',
  'appendix',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export interface ReportChoice {
  readonly sections: readonly SectionKey[];
  readonly questionnaires: readonly QuestionnaireId[];
}

/** Everything but what is long or is not about the round. */
export function usualChoice(report: RoundReport): ReportChoice {
  return {
    sections: sectionKeys.filter((key) => key !== 'appendix' && key !== 'roles'),
    questionnaires: report.parts.map(({ questionnaire }) => questionnaire.id),
  };
}

/** All that a document is made of. */
export interface ReportSource {
  readonly report: RoundReport;
  /** Seats by the names that tell them apart, in the language of the report. */
  readonly seatNames: ReadonlyMap<string, string>;
  readonly choice: ReportChoice;
  readonly made: { readonly version: string; readonly day: string };
}
