import type { DimensionId, ItemId, QuestionnaireId, RoundId } from '../kernel/ids.ts';
import type { Mode } from '../network/round.ts';
import type { MethodSettings } from '../network/method-settings.ts';
import type { Purpose } from '../questionnaire/questionnaire.ts';
import type { Level } from '../questionnaire/level.ts';
import type { Scope } from '../questionnaire/scope.ts';
import type { ResponseRate } from '../response/response-rate.ts';

/** Why a figure is not there. Absence always has a reason, and is never 0. */
export type WhyNot =
  /** Fewer answers than k: the figure would say something about single persons (M13). */
  | 'fewerThanK'
  /** Single items of this questionnaire need more answers than its dimensions. */
  | 'itemThreshold'
  /** Hidden so that another hidden figure cannot be worked out from the rest (M13). */
  | 'complementary'
  /** Too many do not know for a level to mean something (M2). */
  | 'notKnownEnough'
  /** Too few items rated for a mean (M3, M4). */
  | 'tooFewItems'
  /** This dimension has no mean by its nature. */
  | 'notScored';

/** A figure that disclosure control has let through, or the reason why there is none. */
export type Published<T> =
  | { readonly kind: 'shown'; readonly value: T }
  | { readonly kind: 'hidden'; readonly because: WhyNot };

/** Counts of answers at levels 1, 2, 3, 4, 5. */
export type Distribution = readonly [number, number, number, number, number];

/** Who said what apart from the scale. Each is a count of persons. */
export interface AnswerCounts {
  /** Persons to whom the item was put: those who handed in. The denominator of all others. */
  readonly asked: number;
  /** Valid answers 1 to 5, options for categories. */
  readonly n: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly preferNotToSay: number;
  readonly unanswered: number;
}

/** Figures of one item. Levels are as asked; `favourable` mirrors what is reverse-keyed. */
export interface ItemFigures {
  /**
   * Null, as all figures of its spread, where it would tell what single persons said: of a small
   * group of one mind, or beside the dimension's mean. Which of both it is stays untold.
   */
  readonly distribution: Distribution | null;
  /** 1 to 5, as asked. */
  readonly median: number;
  readonly mean: number | null;
  /** n - 1 in the denominator; null below two answers. */
  readonly sd: number | null;
  readonly adM: number | null;
  /** Mean absolute deviation around the median in scale points (M6). */
  readonly adMd: number | null;
  readonly rwg: number | null;
  readonly rwgStar: number | null;
  readonly awg: number | null;
  /** Whether answers lie close together; null where one answer was agreed in a meeting. */
  readonly isAgreed: boolean | null;
  readonly isSplit: boolean;
  /** Median after reverse-keying: 5 is the favourable end. */
  readonly favourableMedian: number;
  readonly favourableMean: number | null;
  /** Consensus mode: somebody saw it differently. */
  readonly hasMinorityView: boolean;
}

export interface ItemResult {
  readonly id: ItemId;
  readonly kind: 'level' | 'bipolar' | 'category';
  readonly counts: AnswerCounts;
  /** DK / (n + DK), 0 to 1; null when nobody rated or said don't know. */
  readonly dontKnowShare: number | null;
  readonly figures: Published<ItemFigures>;
  /** Categories: how many chose each option. */
  readonly options: Published<Readonly<Record<string, number>>> | null;
}

/** How far chance in who answered could move a mean (M10). */
export type Interval =
  | { readonly kind: 'complete' }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'none' };

export interface DimensionFigures {
  /** 1 to 5, organisations counting as the settings say (M1). */
  readonly mean: number;
  /** Organisations whose persons make the mean; null in consensus mode, where there is one answer. */
  readonly organisations: number | null;
  /** M5; null where there is no maturity in it, 0 never occurs. */
  readonly stage: Level | null;
  readonly heldBackBy: readonly ItemId[];
  /** Mean of the shown items' AD around the median; null in consensus mode. */
  readonly adMd: number | null;
  readonly interval: Interval;
  /** Answers to all shown items together, after reverse-keying; null where that tells too much. */
  readonly distribution: Distribution | null;
  /**
   * The level, 1 to 5, that the mean is nearest to under each weighting, and whether another
   * weighting leads to another level (M1). Null in consensus mode.
   */
  readonly alternatives: {
    readonly organisations: number;
    readonly persons: number;
    readonly squareRoot: number;
    readonly changesLevel: boolean;
  } | null;
}

export interface DimensionResult {
  readonly id: DimensionId;
  readonly scored: boolean;
  /** Persons whose answers make the mean. */
  readonly n: number;
  readonly dontKnowShare: number | null;
  readonly figures: Published<DimensionFigures>;
  readonly items: readonly ItemResult[];
}

export interface QuestionnaireResult {
  readonly id: QuestionnaireId;
  readonly version: string;
  readonly scope: Scope;
  readonly purpose: Purpose;
  /** Persons who gave at least one answer here, of those who handed in. */
  readonly n: number;
  readonly asked: number;
  readonly dimensions: readonly DimensionResult[];
  /** Shown dimensions with the lowest mean; empty where there is no maturity or no mean. */
  readonly limiting: readonly DimensionId[];
}

export interface RoundResult {
  readonly roundId: RoundId;
  readonly mode: Mode;
  readonly k: number;
  /** Those that acted: the method's, or what was chosen for this round. */
  readonly settings: MethodSettings;
  readonly responseRate: ResponseRate;
  readonly outcome:
    | { readonly kind: 'figures'; readonly questionnaires: readonly QuestionnaireResult[] }
    /** Fewer persons than k: the way on is consensus mode (M13). */
    | { readonly kind: 'tooFewPersons'; readonly handedIn: number; readonly needed: number }
    /** Fewer organisations than `lowestRate`: no result for the network (M12). */
    | { readonly kind: 'responseTooLow' }
    /** Consensus mode without an answer that was handed in. */
    | { readonly kind: 'nothingHandedIn' };
}
