import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { DimensionId, ItemId, QuestionnaireId } from '../kernel/ids.ts';
import { ChosenSettings } from '../network/chosen-settings.ts';
import { ContextProfile } from '../network/context.ts';
import { lowestK, Mode } from '../network/round.ts';
import { Level } from '../questionnaire/level.ts';
import { Purpose, Questionnaire } from '../questionnaire/questionnaire.ts';
import { Scope } from '../questionnaire/scope.ts';
import { Language } from '../questionnaire/text.ts';
import { count, Interval, position, published, share } from '../score/round-result.ts';

export const summaryFormat = 'concord/summary';
export const summaryVersion = 1;

/** One item over all who answered; fewer figures than the network's own results have. */
export const SummaryItem = z.strictObject({
  id: ItemId,
  kind: z.enum(['level', 'bipolar', 'category']),
  /** Valid answers, and those to whom it was put: persons, or 1 in a meeting. */
  n: count,
  asked: count,
  dontKnowShare: z.nullable(share),
  /** After reverse-keying: 5 is the favourable end. For categories there is none. */
  figures: published(
    z.strictObject({
      median: position,
      mean: z.nullable(position),
      adMd: z.nullable(z.number()),
      isSplit: z.boolean(),
    }),
  ),
});
export type SummaryItem = z.infer<typeof SummaryItem>;

export const SummaryDimension = z.strictObject({
  id: DimensionId,
  scored: z.boolean(),
  n: count,
  dontKnowShare: z.nullable(share),
  figures: published(
    z.strictObject({
      mean: position,
      organisations: z.nullable(count),
      stage: z.nullable(Level),
      heldBackBy: z.array(ItemId),
      adMd: z.nullable(z.number()),
      interval: Interval,
    }),
  ),
  /** The security and the social side apart (M8); null where they were not to leave. */
  sides: z.nullable(
    published(
      z.strictObject({ means: z.tuple([position, position]), persons: z.tuple([count, count]) }),
    ),
  ),
  items: z.array(SummaryItem),
});
export type SummaryDimension = z.infer<typeof SummaryDimension>;

export const SummaryQuestionnaire = z.strictObject({
  id: QuestionnaireId,
  version: z.string().check(z.maxLength(40)),
  /** SHA-256 of the questionnaire's canonical JSON: the same hash, the same texts. */
  hash: ContentHash,
  scope: Scope,
  purpose: Purpose,
  n: count,
  asked: count,
  dimensions: z.array(SummaryDimension),
  /** The whole questionnaire, where it is not one that comes with Concord. */
  text: z.nullable(Questionnaire),
});
export type SummaryQuestionnaire = z.infer<typeof SummaryQuestionnaire>;

/**
 * What a network lets others see of one closed round: figures after disclosure control only, cut
 * from the result as it was recorded. No answer, no person, no seat, no name of an organisation.
 */
export const Summary = z.strictObject({
  format: z.literal(summaryFormat),
  formatVersion: z.literal(summaryVersion),
  /** Version of the method by which the figures were made. */
  method: z.string().check(z.minLength(1), z.maxLength(40)),
  network: z.strictObject({
    /** The same in every summary of one network, and says nothing about it. */
    key: ContentHash,
    /** Its name, or an alias, as the coordinator chose. */
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    namedBy: z.enum(['name', 'alias']),
    /** Empty beside an alias. */
    place: z.string().check(z.maxLength(200)),
    /** ISO 3166-1 alpha-2, or empty. */
    country: z.string().check(z.regex(/^([A-Z]{2})?$/)),
    since: z.nullable(z.int().check(z.gte(1900), z.lte(2200))),
    startUp: z.boolean(),
    /** Invited organisations. */
    organisations: count,
    example: z.boolean(),
  }),
  round: z.strictObject({
    key: ContentHash,
    closedOn: z.iso.date(),
    mode: Mode,
    k: z.int().check(z.gte(lowestK), z.lte(50)),
    /** What the round set otherwise than the method; null where nothing. */
    settings: z.nullable(ChosenSettings),
    /** Grows when late answers were published. */
    revision: z.int().check(z.gte(1)),
  }),
  /** By organisation, as M12 has it; null for an answer agreed in a meeting. */
  responseRate: z.nullable(
    z.strictObject({
      organisations: z.strictObject({ answered: count, invited: count }),
      persons: z.strictObject({ handedIn: count, invited: count }),
      rate: z.nullable(share),
      standing: z.enum(['none', 'provisional', 'full']),
    }),
  ),
  questionnaires: z.array(SummaryQuestionnaire).check(z.minLength(1), z.maxLength(50)),
  context: z.nullable(ContextProfile),
  /** What the coordinator agreed to, word for word. */
  consent: z.strictObject({
    text: z.string().check(z.minLength(1), z.maxLength(2000)),
    language: Language,
    givenOn: z.iso.date(),
  }),
});
export type Summary = z.infer<typeof Summary>;
