import * as z from 'zod/mini';

/** How a file of scores names itself; also written by `writeScore`. */
export const scoreFormat = 'concord/score';
export const scoreVersion = 1;

const Interval = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('complete') }),
  z.object({ kind: z.literal('interval'), low: z.number(), high: z.number() }),
  z.object({ kind: z.literal('none') }),
]);

const Dimension = z.object({
  n: z.nullable(z.int()),
  mean: z.nullable(z.number()),
  interval: z.nullable(Interval),
  suppressed: z.nullable(z.string()),
});

const Network = z.object({
  mode: z.enum(['survey', 'consensus']),
  round: z.nullable(z.string()),
  responseRate: z.nullable(z.number()),
  suppressed: z.nullable(z.string()),
  dimensions: z.record(z.string(), Dimension),
});
export type ReadNetwork = z.infer<typeof Network>;

/** What a comparison reads of a file of scores; there is more in it. */
export const ScoreFile = z.object({
  format: z.literal(scoreFormat),
  formatVersion: z.literal(scoreVersion),
  questionnaire: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  networks: z.record(z.string(), Network),
});
export type ScoreFile = z.infer<typeof ScoreFile>;
