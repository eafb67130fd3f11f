import type { MethodSettings } from '../../../domain/network/method-settings.ts';
import type { Recommendation } from '../../../domain/report/recommend.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { View } from '../view.ts';
import { InMethod } from './InMethod.tsx';
import { Steps } from './Steps.tsx';
import { useShortfall } from './use-shortfall.ts';

interface RecommendationsMadeProps {
  settings: MethodSettings;
  views: readonly View[];
  recommendations: readonly Recommendation[];
}

/** How far each statement lies below the target; one that a rule brought first may have no figure. */
export function RecommendationsMade({
  settings,
  views,
  recommendations,
}: RecommendationsMadeProps) {
  const m = useMessages('made');
  const shortfall = useShortfall();
  const lines = recommendations.flatMap((one) => {
    if (one.kind !== 'step' || one.step.field === null) return [];
    const { step } = one;
    const view = views.find(({ questionnaire }) => questionnaire.id === step.questionnaireId);
    return view === undefined ? [] : [shortfall(view, step)];
  });
  return (
    <>
      <Steps settings={settings} steps={[{ rule: 'M18', title: m.resultPriority, lines }]} />
      <InMethod part="conflicts" />
    </>
  );
}
