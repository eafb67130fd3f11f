import {
  ItemId,
  NetworkId,
  QuestionnaireId,
  ResponseId,
  RoundId,
  SeatId,
} from '../../src/domain/kernel/ids.ts';
import type { Network, Sector } from '../../src/domain/network/network.ts';
import type { Round } from '../../src/domain/network/round.ts';
import { draftInRound } from '../../src/domain/response/draft.ts';
import { withAnswer, type QuestionnaireResponse } from '../../src/domain/response/response.ts';

const sectorOf: Readonly<Record<string, Sector>> = {
  police: 'security',
  prosecution: 'security',
  municipality: 'bridging',
};

/** A network with a seat for each type; the seat's id is `seat-` and its place in the list. */
export function networkWith(types: readonly string[], change: Partial<Network> = {}): Network {
  return {
    schema: 1,
    id: NetworkId.parse('network-1'),
    rev: 1,
    name: 'Harbour network',
    place: 'Harbour',
    country: 'BE',
    since: 2019,
    startUp: false,
    example: false,
    seats: types.map((type, index) => ({
      id: SeatId.parse(`seat-${index}`),
      type,
      sector: sectorOf[type] ?? 'social',
      organisation: '',
    })),
    ...change,
  };
}

/** An open survey that invites `persons` from every seat. */
export function roundOf(network: Network, persons = 1, change: Partial<Round> = {}): Round {
  return {
    schema: 1,
    id: RoundId.parse('round-1'),
    rev: 1,
    networkId: network.id,
    label: 'Round 1',
    openedOn: '2026-11-01',
    closedOn: null,
    mode: 'survey',
    k: 5,
    questionnaires: [
      { id: QuestionnaireId.parse('FORM'), version: '1.0.0', scope: 'all' },
      { id: QuestionnaireId.parse('TRUST'), version: '1.0.0', scope: 'all' },
    ],
    invited: network.seats.map(({ id }) => ({ seatId: id, persons })),
    ...change,
  };
}

export function draftFrom(id: string, round: Round, seat: number | null): QuestionnaireResponse {
  const seatId = seat === null ? null : SeatId.parse(`seat-${seat}`);
  return draftInRound(ResponseId.parse(id), round, seatId);
}

/** What somebody from this seat has handed in, with an answer that must not show anywhere. */
export function handedInFrom(id: string, round: Round, seat: number | null): QuestionnaireResponse {
  const answer = { kind: 'level', level: 2 } as const;
  const form = QuestionnaireId.parse('FORM');
  const answered = withAnswer(draftFrom(id, round, seat), form, ItemId.parse('FORM-MAN-1'), answer);
  return { ...answered, state: 'handedIn' };
}
