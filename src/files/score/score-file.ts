import * as z from 'zod/mini';
import { DimensionId, QuestionnaireId } from '../../domain/kernel/ids.ts';
import { MethodSettings } from '../../domain/network/method-settings.ts';
import { nameSentence } from '../table/name-cell.ts';

/** How a file of scores names itself; also written by `writeScore`. */
export const scoreFormat = 'concord/score';
export const scoreVersion = 1;

/** Names are printed, so they are as strict here as in the table that they came from. */
const Name = z.string().check(z.refine((name) => nameSentence(name, 'network') === undefined));
const Reason = z.string().check(z.regex(/^[a-zA-Z]{1,40}$/));
const Version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/), z.maxLength(40));

const Interval = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('complete') }),
  z.object({ kind: z.literal('interval'), low: z.number(), high: z.number() }),
  z.object({ kind: z.literal('none') }),
]);

const Dimension = z.object({
  n: z.nullable(z.int()),
  mean: z.nullable(z.number().check(z.gte(1), z.lte(5))),
  interval: z.nullable(Interval),
  suppressed: z.nullable(Reason),
});

const Network = z.object({
  mode: z.enum(['survey', 'consensus']),
  round: z.nullable(Name),
  responseRate: z.nullable(z.number()),
  suppressed: z.nullable(Reason),
  dimensions: z.record(DimensionId, Dimension),
});
export type ReadNetwork = z.infer<typeof Network>;

/** How the means were made, as far as it decides whether they stand beside others. */
const MeanSettings = z.object({
  weighting: MethodSettings.shape.weighting,
  notKnownShare: MethodSettings.shape.notKnownShare,
  answeredShare: MethodSettings.shape.answeredShare,
  answeredShareSmall: MethodSettings.shape.answeredShareSmall,
  smallDimension: MethodSettings.shape.smallDimension,
  itemsForMean: MethodSettings.shape.itemsForMean,
});

/** What a comparison reads of a file of scores; there is more in it. */
export const ScoreFile = z.object({
  format: z.literal(scoreFormat),
  formatVersion: z.literal(scoreVersion),
  questionnaire: z.object({ id: QuestionnaireId, version: Version, hash: z.string() }),
  /** A file that names none was made as the method has it. */
  settings: z.optional(MeanSettings),
  networks: z.record(Name, Network),
});
export type ScoreFile = z.infer<typeof ScoreFile>;
