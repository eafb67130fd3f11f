import { itemOf } from '../../../domain/questionnaire/find.ts';
import type { ProposedAction } from '../../../domain/report/step.ts';
import { reasonsFor } from '../../../sentences/reasons.ts';
import { withCapital } from '../../../sentences/spoken.ts';
import type { View } from '../view.ts';
import { useSpokenResults } from '../words.ts';

/** Why something is to be done, in numbers, as one sentence that begins with a capital letter. */
export function useReasons(view: View): (action: Omit<ProposedAction, 'field'>) => string {
  const spoken = useSpokenResults();
  const { questionnaire, round } = view;
  return (action) =>
    withCapital(reasonsFor(action, itemOf(questionnaire, action.itemId), round.mode, spoken));
}
