import { actionsOf } from '../../domain/report/action.ts';
import { findingsOf, type Finding } from '../../domain/report/finding.ts';
import type { ProposedAction } from '../../domain/report/step.ts';
import { standingOf, type RateStanding } from '../../domain/response/response-rate.ts';
import { dimensionsOf } from '../../domain/questionnaire/scope.ts';
import { whyNoFigures } from '../../domain/score/score-round.ts';
import { scoreQuestionnaire } from '../../domain/score/score-questionnaire.ts';
import type { QuestionnaireResult } from '../../domain/score/results.ts';
import type { MethodSettings } from '../../domain/network/method-settings.ts';
import type { InvitedSeat } from '../table/seat-list.ts';
import type { Wave } from '../table/waves.ts';
import { hiddenDimension, toDimensionScore, type DimensionScores } from './dimension-score.ts';
import { hiddenItem, toItemScore, type ItemScores, type Suppressed } from './item-score.ts';
import { gapsIn, type GapScores } from './gap-score.ts';
import { hiddenQuality, qualityOf, type QualityScore } from './quality-score.ts';
import {
  nothingRecommended,
  recommendFor,
  type Advice,
  type Recommended,
} from './recommendation-score.ts';
import type { SeatIds } from './seat-ids.ts';

/** What a file of scores says of one round of one network. */
export interface WaveScore {
  readonly mode: 'survey';
  readonly respondents: number;
  /** Seats with a respondent, and respondents without a seat. */
  readonly organisations: number;
  /** Null where no list of seats was given. */
  readonly invited: { readonly organisations: number; readonly persons: number | null } | null;
  /** Share of the invited organisations with a respondent; null where it is not known. */
  readonly responseRate: number | null;
  readonly standing: RateStanding | null;
  /** Why there is no result at all. */
  readonly suppressed: Suppressed | null;
  readonly items: ItemScores;
  readonly dimensions: DimensionScores;
  readonly findings: readonly Finding[];
  readonly actions: readonly ProposedAction[];
  /** What to do first by the signals and conflict rules, as far as the table has their inputs. */
  readonly recommendations: Recommended;
  readonly answerQuality: QualityScore;
  /** Security against social (M8); null where the table names no sectors. */
  readonly perspectiveGaps: GapScores | null;
}

export interface WaveContext {
  readonly k: number;
  readonly settings: MethodSettings;
  /** Who was invited to this round; undefined where no list of seats was given. */
  readonly invited: ReadonlyMap<string, InvitedSeat> | undefined;
  readonly hasSectors: boolean;
  readonly seatIds: SeatIds;
  readonly advice: Advice;
  /** The round before this one; undefined where there is none. */
  readonly before: ScoredWave | undefined;
}

/** A wave with its figures; `result` is null where nothing may be shown. */
export interface ScoredWave {
  readonly wave: Wave;
  readonly score: WaveScore;
  readonly result: QuestionnaireResult | null;
}

/** All that may be shown of one round, after the same disclosure control as in the app. */
export function scoreWave(wave: Wave, context: WaveContext): ScoredWave {
  const { table } = wave;
  const { k, settings, advice, before } = context;
  const rate = rateOf(wave, context);
  const obstacle = whyNoFigures(table.persons, k, rate.standing);
  const base = {
    mode: 'survey',
    respondents: table.persons,
    organisations: table.organisations,
    ...rate,
  } as const;
  if (obstacle !== null) {
    const suppressed = obstacle.kind === 'responseTooLow' ? 'responseTooLow' : 'fewerThanK';
    return { wave, score: { ...base, ...nothingOf(wave, suppressed, context) }, result: null };
  }
  const result = scoreQuestionnaire(table, {
    mode: 'survey',
    k,
    settings,
    invited: populationOf(wave, context),
  });
  const items = result.dimensions.flatMap((dimension) => dimension.items);
  const score: WaveScore = {
    ...base,
    suppressed: null,
    items: Object.fromEntries(items.map((item) => [item.id, toItemScore(item)])),
    dimensions: Object.fromEntries(result.dimensions.map((one) => [one.id, toDimensionScore(one)])),
    findings: findingsOf(result),
    actions: actionsOf([result], [table.questionnaire], settings),
    recommendations: recommendFor(result, before?.result, advice, settings),
    answerQuality: qualityOf(table, k, settings),
    perspectiveGaps: context.hasSectors ? gapsIn(wave, result, context) : null,
  };
  return { wave, score, result };
}

/** M12: the share of the invited organisations that are heard. */
function rateOf({ seats }: Wave, { invited, settings }: WaveContext) {
  if (invited === undefined) return { invited: null, responseRate: null, standing: null };
  const answered = new Set(seats.filter((seat) => seat !== null)).size;
  const responseRate = invited.size === 0 ? null : answered / invited.size;
  const persons = personsInvited(invited);
  return {
    invited: { organisations: invited.size, persons },
    responseRate,
    standing: standingOf(responseRate, settings),
  };
}

/** Infinite where somebody answered who is on no list, or the list does not say how many. */
function populationOf({ seats }: Wave, { invited }: WaveContext): number {
  if (invited === undefined || seats.includes(null)) return Infinity;
  return personsInvited(invited) ?? Infinity;
}

function personsInvited(invited: ReadonlyMap<string, InvitedSeat>): number | null {
  let sum = 0;
  for (const { persons } of invited.values()) {
    if (persons === null) return null;
    sum += persons;
  }
  return sum;
}

function nothingOf({ table }: Wave, suppressed: Suppressed, { hasSectors }: WaveContext) {
  const dimensions = dimensionsOf(table.questionnaire, table.scope);
  return {
    suppressed,
    items: Object.fromEntries(table.items.map(({ id }) => [id, hiddenItem(suppressed)])),
    dimensions: Object.fromEntries(dimensions.map(({ id }) => [id, hiddenDimension(suppressed)])),
    findings: [],
    actions: [],
    recommendations: nothingRecommended,
    answerQuality: hiddenQuality(suppressed),
    perspectiveGaps: hasSectors ? {} : null,
  } as const;
}
