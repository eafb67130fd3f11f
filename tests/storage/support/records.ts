import { CollectedSummary, Collection } from '../../../src/domain/comparison/collection.ts';
import { GivenSummary } from '../../../src/domain/comparison/given-summary.ts';
import { SeatId } from '../../../src/domain/kernel/ids.ts';
import { Action } from '../../../src/domain/network/action.ts';
import { NetworkContext } from '../../../src/domain/network/context.ts';
import { DocumentEntry } from '../../../src/domain/network/document-entry.ts';
import { Meeting } from '../../../src/domain/network/meeting.ts';
import { Network } from '../../../src/domain/network/network.ts';
import { emptyRole, RoleChart } from '../../../src/domain/network/role-chart.ts';
import { Round } from '../../../src/domain/network/round.ts';
import { defaultSettings } from '../../../src/domain/network/default-settings.ts';
import { RecordedResult } from '../../../src/domain/score/recorded-result.ts';
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

export function aDocument(change: object = {}): DocumentEntry {
  return DocumentEntry.parse({
    schema: 1,
    id: 'd1',
    rev: 1,
    networkId: 'n1',
    type: 'rules',
    title: '=1+1',
    owner: 's1',
    version: '2.0',
    day: '2026-01-15',
    writtenWith: ['s1'],
    confidentiality: 'network',
    place: 'القاهرة / Київ',
    reviewOn: '2028-01-15',
    lastUsedOn: null,
    state: 'live',
    replaces: null,
    ...change,
  });
}

export function aRoleChart(change: object = {}): RoleChart {
  const role = { ...emptyRole(SeatId.parse('s1')), role: '=1+1', contact: 'Zoë', hours: 4.5 };
  const task = { id: 't1', title: 'Київ', parts: [{ seatId: 's1', part: 'accountable' }] };
  return RoleChart.parse({ schema: 1, id: 'n1', rev: 1, roles: [role], tasks: [task], ...change });
}

export function anAction(change: object = {}): Action {
  return Action.parse({
    schema: 1,
    id: 'x1',
    rev: 1,
    networkId: 'n1',
    roundId: 'r1',
    recommendation: null,
    text: 'Łódź: =1+1',
    owner: 's1',
    due: '2026-05-01',
    state: 'open',
    note: 'القاهرة',
    aims: [{ questionnaireId: 'FORM', dimensionId: 'MAN', itemId: 'FORM-MAN-1' }],
    addedOn: '2026-03-02',
    doneOn: null,
    ...change,
  });
}

export function aMeeting(change: object = {}): Meeting {
  const notes = [{ point: 'talk/FORM-MAN-1', text: '=1+1 Łódź' }];
  return Meeting.parse({ schema: 1, id: 'r1', rev: 1, notes, ...change });
}

export function aRecordedResult(change: object = {}): RecordedResult {
  const result = {
    roundId: 'r1',
    mode: 'survey',
    k: 5,
    settings: defaultSettings,
    responseRate: {
      organisations: { answered: 3, invited: 3 },
      persons: { handedIn: 4, invited: 6 },
      rate: 1,
      standing: 'full',
    },
    outcome: { kind: 'tooFewPersons', handedIn: 4, needed: 5 },
  };
  return RecordedResult.parse({
    schema: 1,
    id: 'r1',
    rev: 1,
    method: '1.0',
    recordedOn: '2026-03-02',
    basis: 'a'.repeat(64),
    result,
    ...change,
  });
}

export function aContext(change: object = {}): NetworkContext {
  return NetworkContext.parse({
    schema: 1,
    id: 'n1',
    rev: 1,
    profile: {
      version: '1.0.0',
      assessedOn: '2026-03-02',
      conditions: { 'LEG-1': { level: 4, source: '=1+1 Київ' } },
      categories: { 'CAT-1': { option: 'unitary', source: '' } },
    },
    ...change,
  });
}

export function aGivenSummary(change: object = {}): GivenSummary {
  return GivenSummary.parse({
    schema: 1,
    id: 'r1',
    rev: 1,
    questionnaires: ['FORM'],
    withSides: false,
    namedBy: 'alias',
    alias: 'Łódź? =1+1',
    firstOn: '2026-03-03',
    lastOn: '2026-03-03',
    revision: 1,
    basis: 'a'.repeat(64),
    restedOn: [['a1', 'a2']],
    ...change,
  });
}

export function aCollection(change: object = {}): Collection {
  return Collection.parse({
    schema: 1,
    id: 'c1',
    rev: 1,
    name: 'القاهرة 2026',
    example: false,
    own: null,
    naming: 'hidden',
    labels: { [keyOf('1')]: { label: '=1+1', group: 'Łódź', tags: ['Київ'] } },
    requirements: {},
    ...change,
  });
}

const keyOf = (digit: string) => digit.repeat(64);

/** Its id, hash and network follow from one digit. */
export function aCollected(digit = '1', collectionId = 'c1', network = digit): CollectedSummary {
  const hash = keyOf(digit);
  return CollectedSummary.parse({
    schema: 1,
    id: `${collectionId}.${hash}`,
    rev: 1,
    collectionId,
    hash,
    summary: {
      format: 'concord/summary',
      formatVersion: 1,
      method: '1.0',
      network: {
        key: keyOf(network),
        name: 'Łódź – Zoë',
        namedBy: 'name',
        place: 'Łódź',
        country: 'PL',
        since: 2019,
        startUp: false,
        organisations: 6,
        example: false,
      },
      round: {
        key: hash,
        closedOn: '2026-03-01',
        mode: 'survey',
        k: 5,
        settings: null,
        revision: 1,
      },
      responseRate: null,
      questionnaires: [
        {
          id: 'FORM',
          version: '1.0.0',
          hash: keyOf('a'),
          scope: 'all',
          purpose: 'maturity',
          n: 8,
          asked: 9,
          dimensions: [],
          text: null,
        },
      ],
      context: null,
      consent: { text: 'Yes.', language: 'en', givenOn: '2026-03-03' },
    },
  });
}
