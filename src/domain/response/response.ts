import * as z from 'zod/mini';
import {
  DimensionId,
  ItemId,
  QuestionnaireId,
  ResponseId,
  RoundId,
  SeatId,
} from '../kernel/ids.ts';
import { MemberGroup } from '../network/grouping.ts';
import { Sector } from '../network/sector.ts';
import { Scope } from '../questionnaire/scope.ts';
import { Answer } from './answer.ts';

/** Where the person was: a page of one dimension, or the review page. */
export const Position = z.union([
  z.strictObject({ questionnaireId: QuestionnaireId, dimensionId: DimensionId }),
  z.literal('review'),
]);
export type Position = z.infer<typeof Position>;

/**
 * One person's answers in one round (or in a quick scan, which belongs to no round).
 * Holds no name, no time of day, no device. Answers are keyed by stable item ids.
 */
export const QuestionnaireResponse = z.strictObject({
  schema: z.literal(1),
  id: ResponseId,
  /** Counts up with every change, so that the latest copy of a draft can be told. */
  rev: z.int(),
  roundId: z.nullable(RoundId),
  seatId: z.nullable(SeatId),
  /** In rounds that ask for the sector alone; there is no seat then. */
  sector: z.optional(Sector),
  /** Where the round asks for it and the person belongs to one of its two groups. */
  group: z.exactOptional(MemberGroup),
  state: z.enum(['draft', 'handedIn']),
  questionnaires: z.array(
    z.strictObject({ id: QuestionnaireId, version: z.string(), scope: Scope }),
  ),
  answers: z.record(QuestionnaireId, z.record(ItemId, Answer)),
  position: z.nullable(Position),
});
export type QuestionnaireResponse = z.infer<typeof QuestionnaireResponse>;

/** That somebody takes part, and from where: a response without its answers. */
export type Participation = Pick<
  QuestionnaireResponse,
  'id' | 'rev' | 'roundId' | 'seatId' | 'sector' | 'state'
>;

/** The same response with one answer set, or taken away when `answer` is undefined. */
export function withAnswer(
  response: QuestionnaireResponse,
  questionnaireId: QuestionnaireId,
  itemId: ItemId,
  answer: Answer | undefined,
): QuestionnaireResponse {
  const { [itemId]: _, ...others } = response.answers[questionnaireId] ?? {};
  const answers = answer === undefined ? others : { ...others, [itemId]: answer };
  return {
    ...response,
    rev: response.rev + 1,
    answers: { ...response.answers, [questionnaireId]: answers },
  };
}
