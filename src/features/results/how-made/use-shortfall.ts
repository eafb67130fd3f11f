import type { ProposedAction } from '../../../domain/report/step.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { lineAbout } from '../../../ui/how-made/line-about.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { itemOf } from '../../../domain/questionnaire/find.ts';
import { isConsensus, targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** How far a statement lies below the target, as a line; from its published figures alone. */
export function useShortfall() {
  const m = useMessages('made');
  const numbers = useNumbers();
  const read = useReadText();
  return (view: View, action: Omit<ProposedAction, 'field'>): string => {
    const items = view.result.dimensions.flatMap((dimension) => dimension.items);
    const figures = items.find(({ id }) => id === action.itemId)?.figures;
    const statement = read(itemOf(view.questionnaire, action.itemId).text);
    if (action.median === null || figures?.kind !== 'shown') {
      const { unknownShortfall } = view.round.settings;
      return lineAbout(statement, m.priorityUnknown({ short: numbers.precise(unknownShortfall) }));
    }
    const target = targetOf(view);
    const value = figures.value.favourableMean ?? figures.value.favourableMedian;
    const said = m.priorityFrom({
      target: numbers.count(target),
      value: numbers.precise(value),
      short: numbers.precise(target - value),
    });
    if (isConsensus(view)) return lineAbout(statement, said);
    const people = { n: numbers.count(action.n), of: numbers.count(action.asked) };
    return lineAbout(statement, `${said}, ${m.fromPeople(people)}`);
  };
}
