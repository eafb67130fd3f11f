import { describe, expect, it } from 'vitest';
import { ResponseId, RoundId } from '../../src/domain/kernel/ids.ts';
import { handIn, takeBack } from '../../src/domain/response/change.ts';
import { OutboxEntry, sealedBefore } from '../../src/domain/response/outbox-entry.ts';
import { anInvitation, hashOf, stranger, tokenOf } from '../support/sealed-round.ts';
import { openTab } from './support/database.ts';
import { aResponse } from './support/records.ts';

const id = ResponseId.parse('a1');
const roundId = RoundId.parse('r1');

function entry(digits: string, revision = 1, change: object = {}): OutboxEntry {
  return OutboxEntry.parse({
    schema: 1,
    id: hashOf(digits),
    rev: 1,
    roundId,
    responseId: id,
    revision,
    state: 'sealed',
    armour: '-----BEGIN AGE ENCRYPTED FILE-----',
    ...change,
  });
}

describe("an invitation on a member's device", () => {
  it('is kept with the drafts that answer it, several persons on one device too', async () => {
    const store = openTab();
    const [mine, yours] = ['A', 'B'].map((sign) => anInvitation({ token: tokenOf(sign) }));
    if (mine === undefined || yours === undefined) throw new Error('No invitations');
    await store.invitations.begin(mine, aResponse());
    await store.invitations.begin(yours, aResponse({ id: 'a2' }));
    await store.invitations.keep(mine);
    expect((await store.invitations.ofResponse(id))?.invitation).toEqual(mine);
    expect((await store.invitations.ofResponse(ResponseId.parse('a2')))?.invitation).toEqual(yours);
    expect(await store.invitations.byRound(roundId)).toHaveLength(2);
    expect(await store.responses.byRound(roundId)).toHaveLength(2);
  });

  it('is refused when another one to the same round has other keys (nastiest 29)', async () => {
    const store = openTab();
    await store.invitations.keep(anInvitation());
    const forged = anInvitation({
      token: tokenOf('C'),
      recipients: [stranger.recipient, anInvitation().recipients[1]],
    });
    expect(await store.invitations.begin(forged, aResponse())).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await store.responses.get(id)).toBeUndefined();
  });

  it('may come again with other wording, and keeps its drafts', async () => {
    const store = openTab();
    await store.invitations.begin(anInvitation(), aResponse());
    await store.invitations.keep(anInvitation({ language: 'fr' }));
    expect(await store.invitations.ofResponse(id)).toMatchObject({
      rev: 2,
      invitation: { language: 'fr' },
    });
  });
});

describe('the outbox', () => {
  it('hands in the answers and the sealed file together, and seals a revision once (hard cases 22 and 24)', async () => {
    const store = openTab();
    const draft = aResponse();
    await store.responses.put(draft);
    const done = handIn(draft);
    expect(await store.outbox.handIn(entry('1'), done)).toMatchObject({ ok: true });
    // A second click, and a second tab that sealed the same once more.
    expect(await store.outbox.handIn(entry('1'), done)).toMatchObject({ ok: true });
    expect(await store.outbox.handIn(entry('2'), done)).toMatchObject({
      error: { kind: 'staleRevision' },
    });
    expect(await store.outbox.byResponse(id)).toEqual([entry('1')]);
    expect(await store.responses.get(id)).toEqual(done);
  });

  it('writes neither when the answers are stale', async () => {
    const store = openTab();
    await store.responses.put(aResponse({ rev: 9 }));
    const stale = handIn(aResponse({ rev: 4 }));
    expect(await store.outbox.handIn(entry('1'), stale)).toMatchObject({
      error: { kind: 'staleRevision' },
    });
    expect(await store.outbox.list()).toEqual([]);
  });

  it('makes a new revision of the same response after taking back', async () => {
    const store = openTab();
    const draft = aResponse();
    await store.outbox.handIn(entry('1'), handIn(draft));
    const again = takeBack(handIn(draft));
    await store.responses.put(again);
    expect(sealedBefore(await store.outbox.byResponse(id))).toEqual({
      hash: hashOf('1'),
      revision: 1,
    });
    const changed = { ...again, rev: again.rev + 1, answers: {} };
    await store.outbox.handIn(entry('2', 2), handIn(changed));
    expect(sealedBefore(await store.outbox.byResponse(id))).toEqual({
      hash: hashOf('2'),
      revision: 2,
    });
    expect(await store.outbox.list()).toHaveLength(2);
  });

  it('goes from sealed to handed over to received, and never back', async () => {
    const store = openTab();
    await store.outbox.handIn(entry('1'), handIn(aResponse()));
    await store.outbox.markHandedOver(hashOf('1'));
    expect(await store.outbox.get(hashOf('1'))).toMatchObject({ state: 'handedOver' });
    expect(await store.outbox.markReceived(roundId, [hashOf('1'), hashOf('9')])).toEqual({
      ok: true,
      value: 1,
    });
    await store.outbox.markHandedOver(hashOf('1'));
    expect(await store.outbox.get(hashOf('1'))).toMatchObject({ state: 'received', rev: 3 });
  });

  it('takes plain answers off a shared device once they are sealed, and not before', async () => {
    const store = openTab();
    await store.responses.put(aResponse());
    expect(await store.outbox.clearAnswers(id)).toMatchObject({ error: { kind: 'invalid' } });
    await store.outbox.handIn(entry('1'), handIn(aResponse()));
    expect(await store.outbox.clearAnswers(id)).toMatchObject({ ok: true });
    expect(await store.responses.get(id)).toBeUndefined();
    expect(await store.outbox.byResponse(id)).toHaveLength(1);
  });
});
