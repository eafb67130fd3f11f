import type { ItemId } from '../kernel/ids.ts';
import type { LevelItem, Purpose, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DimensionResult, ItemResult, QuestionnaireResult } from '../score/results.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import { fieldOf } from './field.ts';
import { isKnownEnough } from './read-figures.ts';
import { stepAt, type ProposedAction } from './step.ts';

/** What balance, context and national support show is not the network's own to mend step by step. */
const ownPurposes: readonly Purpose[] = ['maturity', 'trust', 'situation'];

/** How much a statement matters to the members: 1 when they did not say (M18). */
export type Importance = ReadonlyMap<ItemId, 1 | 2 | 3>;

export interface CandidateInputs {
  readonly results: readonly QuestionnaireResult[];
  readonly questionnaires: readonly Questionnaire[];
  readonly settings: MethodSettings;
  /** The level to aim for. */
  readonly target: number;
  readonly importance?: Importance | undefined;
}

export interface Candidate {
  readonly action: ProposedAction;
  /** max(0, target - mean) times importance (M18); above 0. */
  readonly priority: number;
  readonly item: LevelItem;
}

/**
 * All statements that fall short of the target, by M18: farthest first, ties by core first and then
 * as asked. Only from figures that may be shown.
 */
export function candidatesOf(inputs: CandidateInputs): Candidate[] {
  return inputs.results
    .filter((result) => ownPurposes.includes(result.purpose))
    .flatMap((result) => candidatesIn(result, inputs))
    .filter(({ priority }) => priority > 0)
    .toSorted((a, b) => b.priority - a.priority || Number(isCore(b)) - Number(isCore(a)));
}

function candidatesIn(result: QuestionnaireResult, inputs: CandidateInputs): Candidate[] {
  const questionnaire = inputs.questionnaires.find(({ id }) => id === result.id);
  if (questionnaire === undefined) return [];
  const items = new Map(
    questionnaire.dimensions.flatMap(({ items: own }) => own.map((item) => [item.id, item])),
  );
  return result.dimensions
    .filter((dimension) => dimension.scored)
    .flatMap((dimension) =>
      dimension.items.flatMap((one): Candidate[] => {
        const item = items.get(one.id);
        if (item?.kind !== 'level') return [];
        const candidate = candidateFor(item, one, dimension, questionnaire, inputs);
        return candidate === undefined ? [] : [candidate];
      }),
    );
}

function candidateFor(
  item: LevelItem,
  result: ItemResult,
  dimension: DimensionResult,
  { id, scale }: Questionnaire,
  { settings, target, importance }: CandidateInputs,
): Candidate | undefined {
  const { counts, dontKnowShare, figures } = result;
  const weight = importance?.get(item.id) ?? 1;
  // Keys one by one: this is done for every item of every network, and spreading is slow there.
  const toAction = (
    step: ProposedAction['step'],
    field: ProposedAction['field'],
    median: number | null,
    adMd: number | null,
  ): ProposedAction => ({
    questionnaireId: id,
    dimensionId: dimension.id,
    itemId: item.id,
    step,
    field,
    median,
    n: counts.n,
    asked: counts.asked,
    dontKnowShare,
    adMd,
  });
  if (!isKnownEnough(result, settings)) {
    const action = toAction('nextStep', 'makeKnown', null, null);
    return { action, priority: settings.unknownShortfall * weight, item };
  }
  if (figures.kind === 'hidden') return undefined;
  const { favourableMean, favourableMedian, median, adMd } = figures.value;
  const step = stepAt(favourableMedian, scale);
  const field = fieldOf(figures.value, target);
  const shortfall = Math.max(0, target - (favourableMean ?? favourableMedian));
  const action = toAction(step, field, median, adMd);
  return { action, priority: shortfall * weight, item };
}

function isCore({ item }: Candidate): boolean {
  return item.core === true;
}
