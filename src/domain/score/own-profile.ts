import type { DimensionId, ItemId } from '../kernel/ids.ts';
import type { LevelItem, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Level } from '../questionnaire/level.ts';
import { dimensionsOf, type Scope } from '../questionnaire/scope.ts';
import { fittingAnswer } from '../response/completeness.ts';
import { toAnswerTable, type Answered } from './answer-table.ts';
import { scorePersons } from './person-score.ts';
import { defaultSettings } from '../network/default-settings.ts';
import type { MethodSettings } from '../network/method-settings.ts';

type Answers = Answered['answers'];

/** One person's own view of a dimension; nothing here is about anybody else. */
export interface OwnDimension {
  readonly id: DimensionId;
  readonly asked: number;
  /** Items rated 1 to 5. */
  readonly rated: number;
  /** 1 to 5, on the favourable scale; absent when too few items are rated (M3). */
  readonly mean: number | undefined;
}

/** What a person rated low, with the level as answered. */
export interface OwnNextStep {
  readonly itemId: ItemId;
  readonly dimensionId: DimensionId;
  /** Absent when the person does not know: finding out is then the step. */
  readonly level: Level | undefined;
}

/** The person's own profile over the scored dimensions in scope. */
export function scoreOwnProfile(
  questionnaire: Questionnaire,
  scope: Scope,
  answers: Answers,
  settings: MethodSettings = defaultSettings,
): OwnDimension[] {
  const table = toAnswerTable([{ seatId: null, answers }], questionnaire, scope);
  return dimensionsOf(questionnaire, scope)
    .filter((dimension) => dimension.scored)
    .map(({ id, items }) => {
      const own = levelItems(items);
      const rated = own.filter((item) => levelAsAnswered(item, answers) !== undefined);
      const { known } = scorePersons(table, new Set(own.map((item) => item.id)), settings);
      return { id, asked: items.length, rated: rated.length, mean: known[0] };
    });
}

/** The `most` items farthest below the target, lowest first, then core, then as asked (M18). */
export function ownNextSteps(
  questionnaire: Questionnaire,
  scope: Scope,
  answers: Answers,
  most: number,
  settings: MethodSettings = defaultSettings,
): OwnNextStep[] {
  const candidates = dimensionsOf(questionnaire, scope)
    .filter((dimension) => dimension.scored)
    .flatMap((dimension) =>
      levelItems(dimension.items).flatMap((item) => {
        const level = favourableLevel(item, answers);
        const isUnknown = fittingAnswer(item, answers)?.kind === 'dontKnow';
        if (level === undefined && !isUnknown) return [];
        const gap = level === undefined ? settings.unknownShortfall : settings.targetLevel - level;
        return [{ item, dimensionId: dimension.id, gap }];
      }),
    )
    .filter(({ gap }) => gap > 0);
  return candidates
    .toSorted(
      (a, b) => b.gap - a.gap || Number(b.item.core ?? false) - Number(a.item.core ?? false),
    )
    .slice(0, most)
    .map(({ item, dimensionId }) => ({
      itemId: item.id,
      dimensionId,
      level: levelAsAnswered(item, answers),
    }));
}

function levelAsAnswered(item: LevelItem, answers: Answers): Level | undefined {
  const answer = fittingAnswer(item, answers);
  return answer?.kind === 'level' ? answer.level : undefined;
}

function levelItems(items: readonly { kind: string }[]): LevelItem[] {
  return items.filter((item): item is LevelItem => item.kind === 'level');
}

/** The level on the favourable scale: 6 - x for a reverse-keyed item. Absent when not rated. */
export function favourableLevel(item: LevelItem, answers: Answers): number | undefined {
  const level = levelAsAnswered(item, answers);
  if (level === undefined) return undefined;
  return item.reverse === true ? 6 - level : level;
}
