import type { ProposedAction } from '../../../domain/report/step.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { lineAbout } from '../../../ui/how-made/line-about.ts';
import { useReadText } from '../../../ui/QuestionText.tsx';
import { isConsensus, itemOf, targetOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';
import { Steps } from './Steps.tsx';

interface FirstStepsMadeProps {
  view: View;
  actions: readonly ProposedAction[];
}

/** Why these stand first: how far each lies below the target. */
export function FirstStepsMade({ view, actions }: FirstStepsMadeProps) {
  const m = useMessages('method');
  const numbers = useNumbers();
  const read = useReadText();
  const target = targetOf(view.network);
  const items = view.result.dimensions.flatMap((dimension) => dimension.items);
  const shortfall = (action: ProposedAction): string => {
    const figures = items.find(({ id }) => id === action.itemId)?.figures;
    if (action.median === null || figures?.kind !== 'shown') return m.priorityUnknown;
    const value = figures.value.favourableMean ?? figures.value.favourableMedian;
    const said = m.priorityFrom({
      target: numbers.count(target),
      value: numbers.precise(value),
      short: numbers.precise(target - value),
    });
    if (isConsensus(view)) return said;
    const people = { n: numbers.count(action.n), of: numbers.count(action.asked) };
    return `${said}, ${m.fromPeople(people)}`;
  };
  const lines = actions.map((action) =>
    lineAbout(read(itemOf(view.questionnaire, action.itemId).text), shortfall(action)),
  );
  return <Steps steps={[{ rule: 'M18', title: m.resultPriority, lines }]} />;
}
