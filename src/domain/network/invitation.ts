import * as z from 'zod/mini';
import { ContentHash } from '../kernel/content-hash.ts';
import { QuestionnaireId, RoundId, SeatId } from '../kernel/ids.ts';
import { Questionnaire } from '../questionnaire/questionnaire.ts';
import { Scope } from '../questionnaire/scope.ts';
import { Language } from '../questionnaire/text.ts';
import type { Network } from './network.ts';
import { Mode, Round, lowestK } from './round.ts';
import { Sector } from './sector.ts';
import { Asks, Recipient, Token, VerifyKey, Wording, type RoundSealing } from './round-sealing.ts';

export const invitationFormat = 'concord/invitation';
export const invitationVersion = 1;

/** One questionnaire as it was invited to: what it says is told by its hash. */
export const InvitedQuestionnaire = z.strictObject({
  id: QuestionnaireId,
  version: z.string(),
  /** SHA-256 of the questionnaire's canonical JSON. */
  hash: ContentHash,
  scope: Scope,
  /** The whole questionnaire, where it is not one that comes with Concord. */
  text: z.nullable(Questionnaire),
});
export type InvitedQuestionnaire = z.infer<typeof InvitedQuestionnaire>;

/** A place that a member may answer for; `name` is what tells it from the others. */
export const OfferedSeat = z.strictObject({
  id: SeatId,
  type: z.string(),
  sector: Sector,
  name: z.string().check(z.maxLength(400)),
});
export type OfferedSeat = z.infer<typeof OfferedSeat>;

/** All that a member's device must know to answer in a round and to seal the answers. */
export const Invitation = z.strictObject({
  format: z.literal(invitationFormat),
  formatVersion: z.literal(invitationVersion),
  network: z.string().check(z.maxLength(200)),
  round: z.strictObject({
    id: RoundId,
    label: Round.shape.label,
    mode: Mode,
    k: z.int().check(z.gte(lowestK), z.lte(50)),
    grouping: Round.shape.grouping,
  }),
  questionnaires: z.array(InvitedQuestionnaire).check(z.minLength(1), z.maxLength(50)),
  /** Empty when no seat is asked for. */
  seats: z.array(OfferedSeat).check(z.maxLength(500)),
  asks: Asks,
  token: z.nullable(Token),
  recipients: z.tuple([Recipient, Recipient]),
  verifyKey: VerifyKey,
  purpose: Wording,
  storage: Wording,
  /** Of the coordinator's own words. */
  language: Language,
});
export type Invitation = z.infer<typeof Invitation>;

/** Whom an invitation is for: anybody of the round, or the one person who gets this token. */
export type Invitee = { readonly kind: 'all' } | { readonly kind: 'place'; readonly token: Token };

/**
 * The invitation of a round. For one place it offers that seat alone and carries its token; a token
 * that the round does not have offers nothing. In a meeting, and where only the sector is asked, no
 * seat is offered at all.
 * `seatNames` are names that tell seats apart (see `nameSeats`).
 */
export function makeInvitation(
  {
    network,
    round,
    sealing,
    questionnaires,
    seatNames,
  }: {
    network: Network;
    round: Round;
    sealing: RoundSealing;
    questionnaires: readonly InvitedQuestionnaire[];
    seatNames: ReadonlyMap<SeatId, string>;
  },
  invitee: Invitee,
): Invitation {
  const token = invitee.kind === 'place' ? invitee.token : null;
  return {
    format: invitationFormat,
    formatVersion: invitationVersion,
    network: network.name,
    round: {
      id: round.id,
      label: round.label,
      mode: round.mode,
      k: round.k,
      ...(round.grouping !== undefined && { grouping: round.grouping }),
    },
    questionnaires: [...questionnaires],
    seats: offeredSeats(network, round, sealing, token).map(
      ({ id, type, sector, organisation }) => ({
        id,
        type,
        sector,
        name: seatNames.get(id) ?? organisation,
      }),
    ),
    asks: sealing.asks,
    token,
    recipients: [sealing.recipient, sealing.second.recipient],
    verifyKey: sealing.verifyKey,
    purpose: sealing.purpose,
    storage: sealing.storage,
    language: sealing.language,
  };
}

function offeredSeats(
  network: Network,
  round: Round,
  { asks, tokens }: RoundSealing,
  token: Token | null,
) {
  if (round.mode === 'consensus' || asks === 'sector') return [];
  const invited = new Set(round.invited.map(({ seatId }) => seatId));
  const seats = network.seats.filter(({ id }) => invited.has(id));
  if (token === null) return seats;
  const place = tokens?.find((one) => one.token === token);
  return seats.filter(({ id }) => id === place?.seatId);
}
