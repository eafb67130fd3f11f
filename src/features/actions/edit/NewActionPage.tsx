import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { ActionId } from '../../../domain/kernel/ids.ts';
import { newAction } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { today } from '../../../ui/today.ts';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { noAction, withDetails, type ActionDetails } from './action-form.ts';
import { ActionForm } from './ActionForm.tsx';

export function NewActionPage() {
  const network = useStoredNetwork(useParams().networkId);
  if (network === undefined) return null;
  return network === null ? <MissingNetwork /> : <NewAction network={network} />;
}

function NewAction({ network }: { network: Network }) {
  const m = useMessages('actions');
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  // One id for this visit: saving twice writes one action.
  const [id] = useState(() => ActionId.parse(newId()));
  const save = async (details: ActionDetails) => {
    const action = newAction({ id, networkId: network.id, text: details.text, addedOn: today() });
    const isSaved = await writing.write(() =>
      store.actions.put(withDetails(action, details, today())),
    );
    if (isSaved) navigate(`/networks/${network.id}/actions`, { replace: true });
  };
  return (
    <NetworkFrame network={network} title={m.newTitle}>
      <ActionForm
        network={network}
        start={noAction}
        writing={writing}
        onSubmit={(details) => void save(details)}
      />
    </NetworkFrame>
  );
}
