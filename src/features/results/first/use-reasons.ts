import type { ProposedAction } from '../../../domain/report/step.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isConsensus, itemOf, type View } from '../view.ts';
import { useNumbers } from '../words.ts';

/** Why something is to be done, in numbers, as one sentence that begins with a capital letter. */
export function useReasons(view: View): (action: Omit<ProposedAction, 'field'>) => string {
  const m = useMessages('results');
  const numbers = useNumbers();
  return (action) => {
    const people = { n: numbers.count(action.n), of: numbers.count(action.asked) };
    const item = itemOf(view.questionnaire, action.itemId);
    const parts: string[] = [];
    if (action.median === null) {
      parts.push(m.whyUnknown({ percent: numbers.percent(action.dontKnowShare ?? 0), ...people }));
    } else {
      const median = numbers.median(action.median);
      parts.push(isConsensus(view) ? m.whyAgreed({ median }) : m.whyMedian({ median, ...people }));
      if (item.kind === 'level' && item.reverse === true) parts.push(m.whyReversed);
    }
    if (action.adMd !== null) parts.push(m.factSpread({ points: numbers.mean(action.adMd) }));
    const text = parts.join('; ');
    return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
  };
}
