import type { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';
import type { LevelItem, Purpose, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { ItemFigures, ItemResult, QuestionnaireResult } from '../score/results.ts';
import type { ScoreSettings } from '../score/settings.ts';

/**
 * What to do about an item, by where it stands (recommendation engine, rule 1): below level 3 take
 * its next step; at 3 make it known and use it; at 4 set a review date; at 5 offer it to others.
 * On an agreement scale 3 is undecided, not agreed: there the next step is taken up to level 4.
 */
export type Step = 'nextStep' | 'makeKnown' | 'setReviewDate' | 'offerToOthers';

/** Level and agreement together (M18); many don't knows come before both. */
export type Field = 'act' | 'talk' | 'keep' | 'findWhoIsLeftOut' | 'makeKnown';

/** Something to do, with the numbers that speak for it. All of them passed disclosure control. */
export interface ProposedAction {
  readonly questionnaireId: QuestionnaireId;
  readonly dimensionId: DimensionId;
  readonly itemId: ItemId;
  readonly step: Step;
  readonly field: Field;
  /** Median as asked, 1 to 5; null where too many do not know. */
  readonly median: number | null;
  readonly n: number;
  readonly asked: number;
  readonly dontKnowShare: number | null;
  /** AD around the median in scale points; null where there is none (consensus, all alike). */
  readonly adMd: number | null;
}

/** What balance, context and national support show is not the network's own to mend step by step. */
const ownPurposes: readonly Purpose[] = ['maturity', 'trust', 'situation'];

/**
 * What to do first (M18): items by max(0, target - mean), ties by core first and then as asked; at
 * most `mostActions`. Items that many do not know count as half a level short. Only from figures
 * that may be shown. Empty when nothing falls short of the target.
 */
export function actionsOf(
  results: readonly QuestionnaireResult[],
  questionnaires: readonly Questionnaire[],
  settings: ScoreSettings,
  target: number = settings.targetLevel,
): ProposedAction[] {
  return results
    .filter((result) => ownPurposes.includes(result.purpose))
    .flatMap((result) => candidatesOf(result, questionnaires, settings, target))
    .filter(({ priority }) => priority > 0)
    .toSorted((a, b) => b.priority - a.priority || Number(b.isCore) - Number(a.isCore))
    .slice(0, settings.mostActions)
    .map(({ action }) => action);
}

interface Candidate {
  readonly action: ProposedAction;
  readonly priority: number;
  readonly isCore: boolean;
}

function candidatesOf(
  result: QuestionnaireResult,
  questionnaires: readonly Questionnaire[],
  settings: ScoreSettings,
  target: number,
): Candidate[] {
  const questionnaire = questionnaires.find(({ id }) => id === result.id);
  const items = new Map(
    questionnaire?.dimensions.flatMap(({ items: own }) => own.map((item) => [item.id, item])),
  );
  return result.dimensions
    .filter((dimension) => dimension.scored)
    .flatMap((dimension) =>
      dimension.items.flatMap((itemResult): Candidate[] => {
        const item = items.get(itemResult.id);
        if (item?.kind !== 'level') return [];
        const proposal = propose(itemResult, questionnaire?.scale, settings, target);
        if (proposal === undefined) return [];
        const { priority, ...rest } = proposal;
        const place = { questionnaireId: result.id, dimensionId: dimension.id, itemId: item.id };
        return [{ action: { ...place, ...rest }, priority, isCore: isCore(item) }];
      }),
    );
}

function propose(
  item: ItemResult,
  scale: Questionnaire['scale'] | undefined,
  settings: ScoreSettings,
  target: number,
) {
  const { n, asked } = item.counts;
  const { dontKnowShare } = item;
  if (dontKnowShare !== null && dontKnowShare >= settings.notKnownShare) {
    const unknown = { step: 'nextStep', field: 'makeKnown', median: null, adMd: null } as const;
    return { ...unknown, n, asked, dontKnowShare, priority: 0.5 };
  }
  if (item.figures.kind === 'hidden') return undefined;
  const figures = item.figures.value;
  const level = figures.favourableMedian;
  return {
    step: stepAt(level, scale),
    field: fieldOf(figures, target),
    median: figures.median,
    adMd: figures.adMd,
    n,
    asked,
    dontKnowShare,
    priority: Math.max(0, target - (figures.favourableMean ?? level)),
  };
}

/** Truth table of M18: low or high against agreed or not. Without a spread nobody disagrees. */
export function fieldOf(figures: ItemFigures, target: number): Field {
  const isLow = figures.favourableMedian < target;
  const isAgreed = figures.isAgreed ?? !figures.hasMinorityView;
  if (isLow) return isAgreed ? 'act' : 'talk';
  return isAgreed ? 'keep' : 'findWhoIsLeftOut';
}

function stepAt(level: number, scale: Questionnaire['scale'] | undefined): Step {
  if (level < (scale === 'agreement' ? 4 : 3)) return 'nextStep';
  if (level < 4) return 'makeKnown';
  return level < 5 ? 'setReviewDate' : 'offerToOthers';
}

function isCore(item: LevelItem): boolean {
  return item.core === true;
}
