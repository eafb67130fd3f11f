import { Network } from '../../../src/domain/network/network.ts';
import { Round } from '../../../src/domain/network/round.ts';
import { QuestionnaireResponse } from '../../../src/domain/response/response.ts';

/** Records as features make them, with names that are not ASCII. */
export function aNetwork(change: object = {}): Network {
  return Network.parse({
    schema: 1,
    id: 'n1',
    rev: 1,
    name: 'Łódź – Zoë',
    place: 'Łódź',
    country: 'PL',
    since: 2019,
    startUp: false,
    example: false,
    seats: [{ id: 's1', type: 'police', sector: 'security', organisation: 'Policja' }],
    ...change,
  });
}

export function aRound(change: object = {}): Round {
  return Round.parse({
    schema: 1,
    id: 'r1',
    rev: 1,
    networkId: 'n1',
    label: 'Αθήνα 2026',
    openedOn: '2026-03-01',
    closedOn: null,
    mode: 'survey',
    k: 5,
    questionnaires: [{ id: 'FORM', version: '1.0.0', scope: 'all' }],
    invited: [{ seatId: 's1', persons: 3 }],
    ...change,
  });
}

export function aResponse(change: object = {}): QuestionnaireResponse {
  return QuestionnaireResponse.parse({
    schema: 1,
    id: 'a1',
    rev: 1,
    roundId: 'r1',
    seatId: 's1',
    state: 'draft',
    questionnaires: [{ id: 'FORM', version: '1.0.0', scope: 'all' }],
    answers: { FORM: { 'FORM-MAN-1': { kind: 'level', level: 3 } } },
    position: null,
    ...change,
  });
}
