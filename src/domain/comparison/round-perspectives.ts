import type { DimensionId, ItemId } from '../kernel/ids.ts';
import { groupingOf, groupsOf } from '../network/grouping.ts';
import type { Network } from '../network/network.ts';
import type { Round } from '../network/round.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionnaireResponse } from '../response/response.ts';
import { sizesOf } from '../score/aggregate.ts';
import type { AnswerTable } from '../score/answer-table.ts';
import { areSafeBesideItems } from '../score/group-difference.ts';
import type { PersonScores } from '../score/person-score.ts';
import { perspectiveGap, type PerspectiveGap } from '../score/perspective-gap.ts';
import type { DimensionResult, Published, QuestionnaireResult } from '../score/results.ts';
import { usableItems } from '../score/usable-items.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import {
  seatAnswers,
  seatedValues,
  type SeatedAnswers,
  type SeatedValue,
} from './seated-answers.ts';

export interface DimensionPerspective {
  readonly id: DimensionId;
  /** The two groups in the order of `groupsOf`. */
  readonly gap: Published<PerspectiveGap>;
}

export interface AnsweredRound {
  readonly round: Round;
  readonly network: Pick<Network, 'seats'>;
  readonly responses: readonly QuestionnaireResponse[];
  readonly settings: MethodSettings;
}

/**
 * M8 for every scored dimension of a survey: how far the two groups that the round sets beside each
 * other see it apart. Hidden where the dimension's own mean is hidden, where a group or all others
 * together are some but fewer than k, and where the groups' means would give away, beside what is
 * published, what fewer than k persons said (M13). Only in rounds with organisations counting the
 * same: another weighting of the same answers would be one figure too many.
 */
export function perspectivesIn(
  answered: AnsweredRound,
  questionnaire: Questionnaire,
  result: QuestionnaireResult,
): DimensionPerspective[] {
  const seated = seatAnswers(answered, questionnaire, result.scope);
  return result.dimensions
    .filter(({ scored }) => scored)
    .map((dimension) => ({ id: dimension.id, gap: gapIn(dimension, seated, answered) }));
}

function gapIn(
  dimension: DimensionResult,
  seated: SeatedAnswers,
  { round, network, settings }: AnsweredRound,
): Published<PerspectiveGap> {
  if (dimension.figures.kind === 'hidden') return dimension.figures;
  const usable = usableItems(dimension);
  const { values, scores } = seatedValues(seated, usable, settings);
  const grouping = groupingOf(round);
  const sectors = new Map(network.seats.map(({ id, sector }) => [id, sector]));
  const groupOf = seated.people.map(({ seatId, sector, group }) => {
    const side = seatId === null ? sector : sectors.get(seatId);
    const own = grouping === 'sectors' ? side : group;
    return groupsOf[grouping].findIndex((one) => one === own);
  });
  return gapOfGroups(dimension, usable, {
    table: seated.table,
    scores,
    values,
    groupOf,
    k: round.k,
    settings,
  });
}

/** A dimension's persons, each in one of the two groups (0 and 1) or in neither (-1). */
export interface GroupedAnswers {
  readonly table: AnswerTable;
  readonly scores: PersonScores;
  readonly values: readonly SeatedValue[];
  /** By row of the table. */
  readonly groupOf: readonly number[];
  readonly k: number;
  readonly settings: MethodSettings;
}

/** M8 for one dimension with a mean that is shown; see `perspectivesIn` for what hides a gap. */
export function gapOfGroups(
  dimension: DimensionResult,
  usable: ReadonlySet<ItemId>,
  { table, scores, values, groupOf, k, settings }: GroupedAnswers,
): Published<PerspectiveGap> {
  const groupAt = (group: number) => values.filter(({ person }) => groupOf[person] === group);
  const [first, second] = [groupAt(0), groupAt(1)];
  const gap = perspectiveGap(
    [{ people: first }, { people: second }],
    { k, others: groupAt(-1).length, sizes: sizesOf(values) },
    settings,
  );
  if (gap.kind === 'hidden') return gap;
  const isSafe =
    settings.weighting === 'organisations' &&
    ![first, second].some(isAtOneEnd) &&
    areSafeBesideItems({
      table,
      scores,
      groupOf,
      k,
      ...published(dimension, usable),
    });
  return isSafe ? gap : { kind: 'hidden', because: 'complementary' };
}

/** A mean at an end of the scale tells what everybody in the group said. */
function isAtOneEnd(people: readonly SeatedValue[]): boolean {
  return [1, 5].some((end) => people.every(({ value }) => value === end));
}

/** What of a dimension's answers is published, and which statements keep theirs. */
function published({ items, figures }: DimensionResult, usable: ReadonlySet<ItemId>) {
  const told = items.flatMap(({ id, figures: own }) =>
    usable.has(id) && own.kind === 'shown' && own.value.distribution !== null ? [id] : [],
  );
  const isPooled =
    told.length === 0 && figures.kind === 'shown' && figures.value.distribution !== null;
  if (isPooled) return { told: [usable], kept: new Set<ItemId>() };
  const kept = new Set([...usable].filter((id) => !told.includes(id)));
  return { told: told.map((id) => new Set([id])), kept };
}
