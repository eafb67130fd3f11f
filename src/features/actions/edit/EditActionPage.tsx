import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { ActionId } from '../../../domain/kernel/ids.ts';
import type { Action } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeAction } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { today } from '../../../ui/today.ts';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { actionToInput, withDetails, type ActionDetails } from './action-form.ts';
import { ActionForm } from './ActionForm.tsx';
import { DeleteAction } from './DeleteAction.tsx';

export function EditActionPage() {
  const store = useStore();
  const { networkId, actionId } = useParams();
  const network = useStoredNetwork(networkId);
  const action = useLiveQuery(async () => {
    const id = ActionId.safeParse(actionId);
    return id.success ? ((await store.actions.get(id.data)) ?? null) : null;
  }, [store, actionId]);
  // What is being deleted stays on the page, so that it can come back.
  const [deleted, setDeleted] = useState<Action | null>(null);
  if (network === undefined || action === undefined) return null;
  if (network === null) return <MissingNetwork />;
  const shown = action ?? deleted;
  if (shown?.networkId !== network.id) return <MissingAction network={network} />;
  return (
    <EditAction key={shown.id} network={network} action={shown}>
      <DeleteAction action={shown} isDeleted={action === null} onDelete={() => setDeleted(shown)} />
    </EditAction>
  );
}

interface EditActionProps {
  network: Network;
  action: Action;
  children: React.ReactNode;
}

function EditAction({ network, action, children }: EditActionProps) {
  const m = useMessages('actions');
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const save = async (details: ActionDetails) => {
    const isSaved = await writing.write(() =>
      changeAction(store, action.id, (latest) => withDetails(latest, details, today())),
    );
    if (isSaved) navigate(`/networks/${network.id}/actions`, { replace: true });
  };
  return (
    <NetworkFrame network={network} title={m.editTitle}>
      <ActionForm
        network={network}
        start={actionToInput(action)}
        writing={writing}
        onSubmit={(details) => void save(details)}
      />
      {children}
    </NetworkFrame>
  );
}

function MissingAction({ network }: { network: Network }) {
  const m = useMessages('actions');
  return (
    <NetworkFrame network={network} title={m.missingTitle} lead={m.missingText}>
      <Row>
        <ButtonLink to={`/networks/${network.id}/actions`}>{m.backToList}</ButtonLink>
      </Row>
    </NetworkFrame>
  );
}
