import type { ProposedAction } from '../../../domain/report/step.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { View } from '../view.ts';
import { Steps } from './Steps.tsx';
import { useShortfall } from './use-shortfall.ts';

interface FirstStepsMadeProps {
  view: View;
  actions: readonly ProposedAction[];
}

/** Why these stand first: how far each lies below the target. */
export function FirstStepsMade({ view, actions }: FirstStepsMadeProps) {
  const m = useMessages('made');
  const shortfall = useShortfall();
  const lines = actions.map((action) => shortfall(view, action));
  return (
    <Steps
      settings={view.round.settings}
      steps={[{ rule: 'M18', title: m.resultPriority, lines }]}
    />
  );
}
