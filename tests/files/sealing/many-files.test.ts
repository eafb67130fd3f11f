import { describe, expect, it } from 'vitest';
import { Recipient } from '../../../src/domain/network/round-sealing.ts';
import { countedOf } from '../../../src/domain/response/counted.ts';
import {
  isKept,
  standingsOf,
  type MergeContext,
  type OpenedFile,
} from '../../../src/domain/response/merge.ts';
import type { Received } from '../../../src/domain/response/handed-in.ts';
import { sealResponse } from '../../../src/files/response-file/seal-response.ts';
import { readSource } from '../../../src/files/response-file/read-source.ts';
import { openerFor } from '../../../src/files/sealing/age.ts';
import { aQuestionnaire } from '../../support/a-questionnaire.ts';
import {
  aHandedIn,
  aReceived,
  aSealing,
  coordinator,
  formHash,
  hashOf,
  tokenOf,
} from '../../support/sealed-round.ts';
import { aNetwork, aRound } from '../../storage/support/records.ts';

const recipients = [Recipient.parse(coordinator.recipient)];
const opener = openerFor([coordinator.identity]);

function contextWith(tokens: object[] | null, received: readonly Received[] = []): MergeContext {
  return {
    round: aRound(),
    network: aNetwork(),
    sealing: aSealing({ tokens }),
    questionnaires: [{ questionnaire: aQuestionnaire(), hash: formHash }],
    received,
    deleted: { hashes: new Set(), responseIds: new Set() },
  };
}

describe('many files', { timeout: 60_000 }, () => {
  it('all come in but for the one that is damaged, which stays to be sent again (hard case 26)', async () => {
    const sealed = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        sealResponse(aHandedIn({ responseId: `a${at}` }), recipients),
      ),
    );
    const spoiled = sealed[49];
    if (spoiled === undefined) throw new Error('Nothing was sealed');
    spoiled.bytes[400] = (spoiled.bytes[400] ?? 0) ^ 1;

    const read = await Promise.all(
      sealed.map(({ name, bytes }) => readSource({ name, content: new Blob([bytes]) }, opener)),
    ).then((found) => found.flat());
    const opened = read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
    const kinds = standingsOf(opened, contextWith(null)).map(({ kind }) => kind);
    expect(kinds).toEqual(Array.from({ length: 99 }, () => 'new'));
    expect(read.filter(({ outcome }) => !outcome.ok)).toMatchObject([
      { name: spoiled.name, outcome: { error: { kind: 'damaged' } } },
    ]);
  });

  it('that were forged with the public key are left out in a round of invited persons (nastiest 30)', () => {
    const genuine = tokenOf('A');
    const guessed = (at: number) => `${String(at).padStart(4, '0')}${tokenOf('B').slice(4)}`;
    const forged = Array.from({ length: 500 }, (_, at): OpenedFile => ({
      hash: hashOf(at.toString(16).padStart(4, '0')),
      handedIn: aHandedIn({ responseId: `f${at}`, token: at % 2 === 0 ? guessed(at) : null }),
    }));
    const context = contextWith([{ seatId: 's1', token: genuine }]);
    const standings = standingsOf(forged, context);
    expect(new Set(standings.map(({ kind }) => kind))).toEqual(new Set(['unknownInvitation']));
    expect(standings.some(isKept)).toBe(false);
  });

  it('on one invitation that was passed around stop it from counting until a person decides (nastiest 30)', () => {
    const token = tokenOf('A');
    const received = Array.from({ length: 500 }, (_, at) =>
      aReceived(at.toString(16).padStart(4, '0'), { responseId: `p${at}`, token }),
    );
    const { counted, conflicts } = countedOf(received, []);
    expect(counted).toEqual([]);
    expect(conflicts).toMatchObject([{ kind: 'secondForInvitation' }]);
    const [first, ...others] = received;
    expect(
      countedOf(
        received,
        others.map(({ id }) => id),
      ),
    ).toEqual({
      counted: [first],
      conflicts: [],
    });
  });
});
