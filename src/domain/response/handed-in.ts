import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { QuestionnaireId, ResponseId, RoundId, SeatId } from '../kernel/ids.ts';
import { groupsAsked } from '../network/grouping.ts';
import type { Invitation } from '../network/invitation.ts';
import { Sector } from '../network/sector.ts';
import { Token } from '../network/round-sealing.ts';
import { Scope } from '../questionnaire/scope.ts';
import { Language } from '../questionnaire/text.ts';
import { QuestionnaireResponse } from './response.ts';

export const responseFormat = 'concord/response';
export const responseVersion = 1;

/** A questionnaire as it was answered: by its id, version and the hash of what it said. */
export const AnsweredQuestionnaire = z.strictObject({
  id: QuestionnaireId,
  version: z.string(),
  hash: ContentHash,
  scope: Scope,
});
export type AnsweredQuestionnaire = z.infer<typeof AnsweredQuestionnaire>;

/**
 * What a sealed file holds: one person's answers, as handed in. No name, no day or time, no device,
 * no address. `seatId` and `sector` are as the round asks: one of them, or neither in a meeting.
 */
export const HandedIn = z.strictObject({
  format: z.literal(responseFormat),
  formatVersion: z.literal(responseVersion),
  roundId: RoundId,
  questionnaires: z.array(AnsweredQuestionnaire).check(z.minLength(1), z.maxLength(50)),
  responseId: ResponseId,
  /** 1 for the first handing in, one more after each taking back. */
  revision: z.int().check(z.gte(1), z.lte(1_000_000)),
  /** The sealed file before this one; null for the first. */
  previous: z.nullable(ContentHash),
  language: Language,
  seatId: z.nullable(SeatId),
  sector: z.nullable(Sector),
  /** One of the two that the round asks for; absent where it asks for none, or the person gave none. */
  group: QuestionnaireResponse.shape.group,
  token: z.nullable(Token),
  answers: QuestionnaireResponse.shape.answers,
});
export type HandedIn = z.infer<typeof HandedIn>;

/** A response that was opened and kept: never changed, under the hash of its sealed bytes. */
export const Received = z
  .strictObject({
    schema: z.literal(1),
    id: ContentHash,
    rev: z.literal(1),
    roundId: RoundId,
    handedIn: HandedIn,
  })
  .check(z.refine(({ roundId, handedIn }) => roundId === handedIn.roundId, { path: ['roundId'] }));
export type Received = z.infer<typeof Received>;

/** A sealed file that was handed in before, as the next one needs to know it. */
export interface SealedBefore {
  readonly hash: ContentHash;
  readonly revision: number;
}

/**
 * What to seal of a draft. Answers to questionnaires that were not asked stay behind; so does the
 * place where the person was. `before` is the latest sealed revision of the same response.
 */
export function toHandedIn(
  response: QuestionnaireResponse,
  invitation: Invitation,
  questionnaires: readonly AnsweredQuestionnaire[],
  language: Language,
  before: SealedBefore | null,
): HandedIn {
  const isMeeting = invitation.round.mode === 'consensus';
  const asksSeat = !isMeeting && invitation.asks === 'seat';
  const group = groupsAsked(invitation.round).find((one) => one === response.group);
  const asksSector = !isMeeting && invitation.asks === 'sector';
  return {
    format: responseFormat,
    formatVersion: responseVersion,
    roundId: invitation.round.id,
    questionnaires: questionnaires.map(({ id, version, hash, scope }) => ({
      id,
      version,
      hash,
      scope,
    })),
    responseId: response.id,
    revision: (before?.revision ?? 0) + 1,
    previous: before?.hash ?? null,
    language,
    seatId: asksSeat ? response.seatId : null,
    sector: asksSector ? (response.sector ?? null) : null,
    ...(group !== undefined && { group }),
    token: invitation.token,
    answers: Object.fromEntries(
      questionnaires.flatMap(({ id }) => {
        const answers = response.answers[id];
        return answers === undefined ? [] : [[id, answers]];
      }),
    ),
  };
}

/** A received response as every other part of Concord reads one. */
export function toResponse({ handedIn }: Received): QuestionnaireResponse {
  const { responseId, revision, roundId, seatId, sector, group, questionnaires, answers } =
    handedIn;
  return {
    schema: 1,
    id: responseId,
    rev: revision,
    roundId,
    seatId,
    ...(sector !== null && { sector }),
    ...(group !== undefined && { group }),
    state: 'handedIn',
    questionnaires: questionnaires.map(({ id, version, scope }) => ({ id, version, scope })),
    answers,
    position: null,
  };
}
