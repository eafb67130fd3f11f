import type { DimensionResult, WhyNot } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { MadeStep } from '../../../ui/how-made/MadeSteps.tsx';
import type { View } from '../view.ts';
import { useWhyNot } from '../words.ts';
import { Steps } from './Steps.tsx';

const ruleFor: Readonly<Record<WhyNot, MadeStep['rule']>> = {
  fewerThanK: 'M13',
  itemThreshold: 'M13',
  complementary: 'M13',
  notKnownEnough: 'M2',
  tooFewItems: 'M4',
  notScored: 'M4',
};

interface WhyHiddenProps {
  view: View;
  dimension: DimensionResult;
  because: WhyNot;
}

/** Where there is no figure, only the rule that keeps it back, and no number that led to it. */
export function WhyHidden({ view, dimension: { dontKnowShare }, because }: WhyHiddenProps) {
  const m = useMessages('made');
  const whyNot = useWhyNot();
  const line = whyNot(because, { view, dontKnowShare });
  return (
    <Steps
      settings={view.round.settings}
      steps={[{ rule: ruleFor[because], title: m.itemHidden, lines: [line] }]}
    />
  );
}
