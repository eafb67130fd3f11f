import type { ActionAim } from '../network/action.ts';
import type { Recommendation, RecommendedStep } from './recommend.ts';

type Step = Pick<RecommendedStep, 'questionnaireId' | 'dimensionId' | 'itemId' | 'step'>;

/** Names a step among recommendations, so that what was taken on is known again. */
export function stepKey({ step, itemId }: Pick<Step, 'step' | 'itemId'>): string {
  return `${step}/${itemId}`;
}

/** The statement that an action is meant to change, without what was found about it. */
export function aimOf({ questionnaireId, dimensionId, itemId }: ActionAim): ActionAim {
  return { questionnaireId, dimensionId, itemId };
}

/** What an action keeps of the recommendation that it was taken from. */
export function recommendedAction(recommendation: Recommendation): {
  readonly key: string;
  readonly aims: ActionAim[];
} {
  return recommendation.kind === 'step'
    ? { key: stepKey(recommendation.step), aims: [aimOf(recommendation.step)] }
    : {
        key: `rule/${recommendation.wonBy.rule.key}`,
        aims: recommendation.replaces.map(aimOf),
      };
}
