import * as fc from 'fast-check';
import type { NetworkId } from '../../../src/domain/kernel/ids.ts';
import type { StoredRecords } from '../../../src/storage/record-tables.ts';
import {
  aCollected,
  aCollection,
  aContext,
  aDocument,
  aGivenSummary,
  aMeeting,
  aNetwork,
  anAction,
  aRecordedResult,
  aResponse,
  aRoleChart,
  aRound,
} from './records.ts';

/** Few ids, so that sets of records meet; names of every script, half surrogates too. */
const id = (letter: string) => fc.integer({ min: 1, max: 4 }).map((number) => `${letter}${number}`);
const name = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
    fc.constantFrom('Zoë', 'Zoë', '\ud800', '"\\\n'),
  )
  .filter((text) => text.length > 0);
const rev = fc.integer({ min: 1, max: 3 });

const answer = fc.oneof(
  fc.record({
    kind: fc.constant('level' as const),
    level: fc.constantFrom(1, 2, 3, 4, 5),
  }),
  fc.record({ kind: fc.constant('dontKnow' as const) }),
  fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.string() }),
);

const network = fc.record({ id: id('n'), rev, name }).map(aNetwork);
const round = fc.record({ id: id('r'), rev, networkId: id('n'), label: name }).map(aRound);
const response = fc
  .record({
    id: id('a'),
    rev,
    roundId: fc.option(id('r')),
    answers: fc.dictionary(
      fc.constantFrom('FORM', 'TRUST'),
      fc.dictionary(fc.constantFrom('FORM-MAN-1', 'A-10', 'A-9'), answer),
    ),
  })
  .map(aResponse);

const document = fc
  .record({ id: id('d'), rev, networkId: id('n'), title: name, place: fc.string() })
  .map(aDocument);
const chart = fc.record({ id: id('n'), rev }).map(aRoleChart);
const action = fc
  .record({ id: id('x'), rev, networkId: id('n'), roundId: fc.option(id('r')), text: name })
  .map(anAction);

const meeting = fc.record({ id: id('r'), rev }).map(aMeeting);
const recorded = fc.record({ id: id('r'), rev }).map(aRecordedResult);
const context = fc.record({ id: id('n'), rev }).map(aContext);
const given = fc.record({ id: id('r'), rev, alias: name }).map(aGivenSummary);
const collection = fc.record({ id: id('c'), rev, name }).map(aCollection);
const collected = fc
  .record({ digit: fc.constantFrom('1', '2', 'b'), of: id('c') })
  .map(({ digit, of }) => aCollected(digit, of));

export const someRecords: fc.Arbitrary<StoredRecords> = fc.record({
  networks: fc.uniqueArray(network, { selector: (one) => one.id }),
  rounds: fc.uniqueArray(round, { selector: (one) => one.id }),
  responses: fc.uniqueArray(response, { selector: (one) => one.id }),
  // What belongs to sealed rounds hangs together: see the tests of merging.
  sealings: fc.constant([]),
  received: fc.constant([]),
  invitations: fc.constant([]),
  outbox: fc.constant([]),
  documents: fc.uniqueArray(document, { selector: (one) => one.id, maxLength: 2 }),
  roles: fc.uniqueArray(chart, { selector: (one) => one.id, maxLength: 2 }),
  actions: fc.uniqueArray(action, { selector: (one) => one.id, maxLength: 2 }),
  meetings: fc.uniqueArray(meeting, { selector: (one) => one.id, maxLength: 2 }),
  recorded: fc.uniqueArray(recorded, { selector: (one) => one.id, maxLength: 2 }),
  contexts: fc.uniqueArray(context, { selector: (one) => one.id, maxLength: 2 }),
  given: fc.uniqueArray(given, { selector: (one) => one.id, maxLength: 2 }),
  collections: fc.uniqueArray(collection, { selector: (one) => one.id, maxLength: 2 }),
  summaries: fc.uniqueArray(collected, { selector: (one) => one.id, maxLength: 2 }),
});

const nothingSealed = { sealings: [], received: [], invitations: [], outbox: [] };

/** As people leave them: no round without its network, no response without its round. */
export const wholeRecords: fc.Arbitrary<StoredRecords> = someRecords.map(
  ({ networks, rounds, responses, documents, roles, actions, meetings, recorded, ...more }) => {
    const networkIds = new Set(networks.map(({ id }) => id));
    const kept = rounds.filter(({ networkId }) => networkIds.has(networkId));
    const roundIds = new Set(kept.map(({ id }) => id));
    const answered = responses.filter(({ roundId }) => roundId === null || roundIds.has(roundId));
    const collectionIds = new Set(more.collections.map(({ id }) => id));
    const isWhole = (one: { networkId: NetworkId }) => networkIds.has(one.networkId);
    return {
      ...nothingSealed,
      networks,
      rounds: kept,
      responses: answered,
      documents: documents.filter(isWhole),
      roles: roles.filter(({ id: networkId }) => networkIds.has(networkId)),
      actions: actions.filter(isWhole),
      meetings: meetings.filter((one) => roundIds.has(one.id)),
      recorded: recorded.filter((one) => roundIds.has(one.id)),
      contexts: more.contexts.filter(({ id: networkId }) => networkIds.has(networkId)),
      given: more.given.filter((one) => roundIds.has(one.id)),
      collections: more.collections,
      summaries: more.summaries.filter(({ collectionId }) => collectionIds.has(collectionId)),
    };
  },
);
