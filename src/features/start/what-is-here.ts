import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import { latestOf as latestEntry } from '../../domain/response/outbox-entry.ts';
import type { QuestionnaireResponse } from '../../domain/response/response.ts';
import { isPersonHere } from '../../storage/person-here.ts';
import type { Store } from '../../storage/store.ts';

/** Something on this device that a person may want to go on with. */
export type Begun =
  | { readonly kind: 'quickScan'; readonly scan: QuestionnaireResponse }
  | { readonly kind: 'network'; readonly network: Network; readonly round: Round | undefined }
  | {
      readonly kind: 'invited';
      readonly title: string;
      readonly to: string;
      readonly state: 'draft' | 'sealed';
    };

/** Answers to invitations, open quick scans and networks, each network with its open round or else its latest one. */
export async function readWhatIsHere(store: Store): Promise<Begun[]> {
  const [responses, networks, rounds] = await Promise.all([
    store.responses.list(),
    store.networks.list(),
    store.rounds.list(),
  ]);
  // A scan that was only looked at is nothing to go on with.
  const drafts = responses.filter(
    ({ roundId, state, answers }) =>
      roundId === null && state === 'draft' && Object.keys(answers).length > 0,
  );
  return [
    ...(await invitedHere(store, responses)),
    ...drafts.map((scan): Begun => ({ kind: 'quickScan', scan })),
    ...networks
      .filter(({ archived }) => archived !== true)
      .map((network): Begun => {
        const own = rounds.filter(({ networkId }) => networkId === network.id);
        return { kind: 'network', network, round: latestOf(own) };
      }),
  ];
}

function latestOf(rounds: readonly Round[]): Round | undefined {
  const open = rounds.filter(({ closedOn }) => closedOn === null);
  const from = open.length > 0 ? open : rounds;
  return from.toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))[0];
}

/** Drafts of the person who is here, and sealed files that have not been sent. */
async function invitedHere(
  { invitations, outbox }: Store,
  responses: readonly QuestionnaireResponse[],
): Promise<Begun[]> {
  const [kept, sealed] = await Promise.all([invitations.list(), outbox.list()]);
  const stateById = new Map(responses.map(({ id, state }) => [id, state]));
  return kept.flatMap(({ invitation, responseIds }) =>
    responseIds.flatMap((id): Begun[] => {
      const title = `${invitation.network} · ${invitation.round.label}`;
      if (stateById.get(id) === 'draft') {
        return isPersonHere(id)
          ? [{ kind: 'invited', title, to: `/answer/${id}`, state: 'draft' }]
          : [];
      }
      const latest = latestEntry(sealed.filter(({ responseId }) => responseId === id));
      return latest?.state === 'sealed'
        ? [{ kind: 'invited', title, to: `/invited/sealed/${id}`, state: 'sealed' }]
        : [];
    }),
  );
}
