import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import type { Action } from '../../../domain/network/action.ts';
import { sortActions } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { ActionLists } from './ActionLists.tsx';
import { SaveActions } from './SaveActions.tsx';

export function ActionsPage() {
  const network = useStoredNetwork(useParams().networkId);
  if (network === undefined) return null;
  return network === null ? <MissingNetwork /> : <Actions network={network} />;
}

function Actions({ network }: { network: Network }) {
  const m = useMessages('actions');
  const stored = useActions(network);
  if (stored === undefined) return null;
  const { actions, rounds } = stored;
  const add = (
    <ButtonLink to={`/networks/${network.id}/actions/new`} weight="primary">
      {m.addAction}
    </ButtonLink>
  );
  return (
    <NetworkFrame network={network} title={m.title} lead={m.lead}>
      {actions.length === 0 ? (
        <EmptyState title={m.emptyTitle} action={add}>
          <p>{m.emptyText}</p>
          <p>{m.emptyResults}</p>
        </EmptyState>
      ) : (
        <>
          <Row>{add}</Row>
          <ActionLists network={network} actions={actions} rounds={rounds} />
          <SaveActions network={network} actions={actions} rounds={rounds} />
        </>
      )}
    </NetworkFrame>
  );
}

interface Stored {
  readonly actions: readonly Action[];
  readonly rounds: readonly Round[];
}

function useActions({ id }: Network): Stored | undefined {
  const store = useStore();
  return useLiveQuery(
    async () => ({
      actions: sortActions(await store.actions.byNetwork(id)),
      rounds: await store.rounds.byNetwork(id),
    }),
    [store, id],
  );
}
