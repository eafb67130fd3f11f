import type { DimensionId, ItemId } from '../kernel/ids.ts';
import {
  dimensionsOf,
  type Level,
  type LevelItem,
  type Questionnaire,
  type Scope,
} from '../questionnaire/questionnaire.ts';
import { fittingAnswer } from '../response/completeness.ts';
import { favourableLevel, personScore, type Answers } from './person-score.ts';
import { defaultSettings, type ScoreSettings } from './settings.ts';

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
  settings: ScoreSettings = defaultSettings,
): OwnDimension[] {
  return dimensionsOf(questionnaire, scope)
    .filter((dimension) => dimension.scored)
    .map((dimension) => {
      const items = levelItems(dimension.items);
      const rated = items.filter((item) => favourableLevel(item, answers) !== undefined);
      return {
        id: dimension.id,
        asked: dimension.items.length,
        rated: rated.length,
        mean: personScore(items, answers, settings),
      };
    });
}

/** The `most` items farthest below the target, lowest first, then core, then as asked (M18). */
export function ownNextSteps(
  questionnaire: Questionnaire,
  scope: Scope,
  answers: Answers,
  most: number,
  settings: ScoreSettings = defaultSettings,
): OwnNextStep[] {
  const candidates = dimensionsOf(questionnaire, scope)
    .filter((dimension) => dimension.scored)
    .flatMap((dimension) =>
      levelItems(dimension.items).flatMap((item) => {
        const level = favourableLevel(item, answers);
        const isUnknown = fittingAnswer(item, answers)?.kind === 'dontKnow';
        if (level === undefined && !isUnknown) return [];
        const gap = level === undefined ? 0.5 : settings.targetLevel - level;
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
