import type { CollectedSummary } from './collection.ts';
import type { QuestionnaireTexts } from './questionnaire-form.ts';

/** The texts that are known: those that come with Concord, and those that summaries brought. */
export function textsIn(
  collected: readonly CollectedSummary[],
  builtIn: QuestionnaireTexts,
): QuestionnaireTexts {
  const brought = collected.flatMap(({ summary }) =>
    summary.questionnaires.flatMap(({ hash, text }) =>
      text === null ? [] : [[hash, text] as const],
    ),
  );
  return new Map([...brought, ...builtIn]);
}
