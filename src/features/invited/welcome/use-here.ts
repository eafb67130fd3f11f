import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { ResponseId } from '../../../domain/kernel/ids.ts';
import type { Invitation } from '../../../domain/network/invitation.ts';
import { haveSameKeys, invitationIdOf } from '../../../domain/response/kept-invitation.ts';
import { latestOf, type OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { handOver, isPersonHere } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';

/** What was begun on this invitation: a draft, or a sealed file whose answers may be gone. */
export type Begun =
  | { readonly kind: 'draft'; readonly response: QuestionnaireResponse }
  | { readonly kind: 'sealed'; readonly responseId: ResponseId; readonly entry: OutboxEntry };

export interface Here {
  /** Another invitation to this round is here that seals for somebody else. */
  readonly hasOtherKeys: boolean;
  /** Of the person who is at the device now. */
  readonly mine: Begun | undefined;
  /** Drafts of others, which open with a code. */
  readonly others: readonly QuestionnaireResponse[];
  /** An invitation for one person that somebody has begun to answer: nobody begins it anew. */
  readonly isTaken: boolean;
}

/**
 * What this device has of an invitation. `hasLink`: the person came with it, and one for a single
 * person is that person's. `passOn`: somebody else sits down.
 */
export function useHere(invitation: Invitation, hasLink: boolean) {
  const store = useStore();
  const [persons, setPersons] = useState(0);
  const here = useLiveQuery(
    () => readHere(store, invitation, hasLink),
    [store, invitation, hasLink, persons],
  );
  const passOn = () => {
    handOver();
    setPersons(persons + 1);
  };
  return { here, passOn };
}

async function readHere(store: Store, invitation: Invitation, hasLink: boolean): Promise<Here> {
  const kept = await store.invitations.list();
  const hasOtherKeys = kept.some(
    (one) => one.roundId === invitation.round.id && !haveSameKeys(one.invitation, invitation),
  );
  const own = kept.find(({ id }) => id === invitationIdOf(invitation));
  const found = await Promise.all((own?.responseIds ?? []).map((id) => readBegun(store, id)));
  const begun = found.filter((one) => one !== undefined);
  const isForOne = invitation.token !== null;
  const isMine = (one: Begun) =>
    (isForOne && (hasLink || one.kind === 'sealed')) || isPersonHere(responseIdOf(one));
  return {
    hasOtherKeys,
    mine: begun.find(isMine),
    isTaken: isForOne && begun.length > 0,
    others: begun.flatMap((one) => (one.kind === 'draft' && !isMine(one) ? [one.response] : [])),
  };
}

async function readBegun(store: Store, id: ResponseId): Promise<Begun | undefined> {
  const [response, entries] = await Promise.all([
    store.responses.get(id),
    store.outbox.byResponse(id),
  ]);
  if (response?.state === 'draft') return { kind: 'draft', response };
  const entry = latestOf(entries);
  return entry && { kind: 'sealed', responseId: id, entry };
}

export function responseIdOf(begun: Begun): ResponseId {
  return begun.kind === 'draft' ? begun.response.id : begun.responseId;
}
