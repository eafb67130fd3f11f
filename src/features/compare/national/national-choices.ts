import type { CollectedSummary } from '../../../domain/comparison/collection.ts';
import { comparedIn, type NetworksCompared } from '../../../domain/comparison/compared-in.ts';
import type { QuestionnaireTexts } from '../../../domain/comparison/questionnaire-form.ts';
import { Mode } from '../../../domain/network/round.ts';

/** Every questionnaire about countries in each way of answering, most networks first. */
export function nationalChoices(
  collected: readonly CollectedSummary[],
  texts: QuestionnaireTexts,
): NetworksCompared[] {
  const ids = new Set(
    collected.flatMap(({ summary }) =>
      summary.questionnaires.filter(({ purpose }) => purpose === 'national').map(({ id }) => id),
    ),
  );
  return [...ids]
    .flatMap((questionnaireId) =>
      Mode.options.map((mode) => {
        const choice = { questionnaireId, mode, own: null };
        const whole = comparedIn(collected, { ...choice, scope: 'all' }, texts);
        return whole.rows.length > 0
          ? whole
          : comparedIn(collected, { ...choice, scope: 'core' }, texts);
      }),
    )
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
