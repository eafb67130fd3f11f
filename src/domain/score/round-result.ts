import * as z from 'zod/mini';
import { DimensionId, ItemId, QuestionnaireId, RoundId } from '../kernel/ids.ts';
import { MethodSettings } from '../network/method-settings.ts';
import { Mode } from '../network/round.ts';
import { Level } from '../questionnaire/level.ts';
import { Purpose } from '../questionnaire/questionnaire.ts';
import { Scope } from '../questionnaire/scope.ts';
import type * as Results from './results.ts';

// The shape of `results.ts`, as it is read back from where it was stored. The annotations hold both
// to one another: a figure that is added there and not here does not compile.

export const count = z.int().check(z.gte(0));
export const share = z.number().check(z.gte(0), z.lte(1));
export const position = z.number().check(z.gte(1), z.lte(5));

const WhyNot = z.enum([
  'fewerThanK',
  'itemThreshold',
  'complementary',
  'notKnownEnough',
  'tooFewItems',
  'notScored',
]);

/** A figure as `Published` has it, around the shape of its value. */
export function published<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shown'), value }),
    z.strictObject({ kind: z.literal('hidden'), because: WhyNot }),
  ]);
}

const Distribution = z.tuple([count, count, count, count, count]);

const ItemFigures = z.strictObject({
  distribution: z.nullable(Distribution),
  median: position,
  mean: z.nullable(position),
  sd: z.nullable(z.number()),
  adM: z.nullable(z.number()),
  adMd: z.nullable(z.number()),
  rwg: z.nullable(z.number()),
  rwgStar: z.nullable(z.number()),
  awg: z.nullable(z.number()),
  isAgreed: z.nullable(z.boolean()),
  isSplit: z.boolean(),
  favourableMedian: position,
  favourableMean: z.nullable(position),
  hasMinorityView: z.boolean(),
});

const ItemResult = z.strictObject({
  id: ItemId,
  kind: z.enum(['level', 'bipolar', 'category']),
  counts: z.strictObject({
    asked: count,
    n: count,
    dontKnow: count,
    notApplicable: count,
    preferNotToSay: count,
    unanswered: count,
  }),
  dontKnowShare: z.nullable(share),
  figures: published(ItemFigures),
  options: z.nullable(published(z.record(z.string(), count))),
});

export const Interval = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('complete') }),
  z.strictObject({ kind: z.literal('interval'), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal('none') }),
]);

const DimensionFigures = z.strictObject({
  mean: position,
  organisations: z.nullable(count),
  stage: z.nullable(Level),
  heldBackBy: z.array(ItemId),
  adMd: z.nullable(z.number()),
  interval: Interval,
  distribution: z.nullable(Distribution),
  alternatives: z.nullable(
    z.strictObject({
      organisations: z.number(),
      persons: z.number(),
      squareRoot: z.number(),
      changesLevel: z.boolean(),
    }),
  ),
});

const QuestionnaireResult = z.strictObject({
  id: QuestionnaireId,
  version: z.string(),
  scope: Scope,
  purpose: Purpose,
  n: count,
  asked: count,
  dimensions: z.array(
    z.strictObject({
      id: DimensionId,
      scored: z.boolean(),
      n: count,
      dontKnowShare: z.nullable(share),
      figures: published(DimensionFigures),
      items: z.array(ItemResult),
    }),
  ),
  limiting: z.array(DimensionId),
});

/** Everything that a closed round says, read back; the type is that of `results.ts`. */
export const RoundResult = z.strictObject({
  roundId: RoundId,
  mode: Mode,
  k: z.int(),
  settings: MethodSettings,
  responseRate: z.strictObject({
    organisations: z.strictObject({ answered: count, invited: count }),
    persons: z.strictObject({ handedIn: count, invited: count }),
    rate: z.nullable(z.number()),
    standing: z.enum(['none', 'provisional', 'full']),
  }),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('figures'), questionnaires: z.array(QuestionnaireResult) }),
    z.strictObject({ kind: z.literal('tooFewPersons'), handedIn: count, needed: count }),
    z.strictObject({ kind: z.literal('responseTooLow') }),
    z.strictObject({ kind: z.literal('nothingHandedIn') }),
  ]),
}) satisfies z.ZodMiniType<Results.RoundResult>;
