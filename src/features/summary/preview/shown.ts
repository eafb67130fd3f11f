import type { Summary, SummaryQuestionnaire } from '../../../domain/comparison/summary.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';

/** One questionnaire of a summary with the texts that it is read by. */
export interface Shown {
  readonly summary: Summary;
  readonly figures: SummaryQuestionnaire;
  readonly questionnaire: Questionnaire;
}

/**
 * How many figures of dimensions, sides and statements there are, and how many stay back, whole or but
 * for a statement's level.
 */
export function countFigures({ round, questionnaires }: Summary): { all: number; hidden: number } {
  const kinds = questionnaires.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ scored, figures, sides, items }) => [
      ...(scored ? [figures.kind] : []),
      ...(scored && sides !== null ? [sides.kind] : []),
      ...items.flatMap(({ kind, figures: own }) => {
        const isLevelOnly =
          round.mode === 'survey' && own.kind === 'shown' && own.value.mean === null;
        return kind === 'category' ? [] : [isLevelOnly ? 'hidden' : own.kind];
      }),
    ]),
  );
  return { all: kinds.length, hidden: kinds.filter((kind) => kind === 'hidden').length };
}
