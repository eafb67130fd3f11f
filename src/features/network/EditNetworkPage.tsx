import { useLocation } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { changeNetwork } from '../../storage/change-record.ts';
import { useStore } from '../../storage/store-context.tsx';
import { useWrite } from '../../storage/use-write.ts';
import { Page } from '../../ui/Page.tsx';
import { MissingNetwork } from '../../ui/MissingNetwork.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { networkToInput, type NetworkDetails } from './network-form.ts';
import { useNetwork } from './use-network.ts';

export function EditNetworkPage() {
  const network = useNetwork();
  if (network === undefined) return null;
  return network === null ? <MissingNetwork /> : <EditNetwork key={network.id} network={network} />;
}

function EditNetwork({ network }: { network: Network }) {
  const m = useMessages('network');
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const place = `/networks/${network.id}`;
  const title = m.editTitle({ name: network.name });

  const save = async (details: NetworkDetails) => {
    const isSaved = await writing.write(() =>
      changeNetwork(store, network.id, (latest) => ({ ...latest, ...details })),
    );
    if (isSaved) navigate(place, { replace: true });
  };

  return (
    <Page documentTitle={title} title={title}>
      <NetworkForm
        start={networkToInput(network)}
        submitLabel={m.saveChanges}
        cancelTo={place}
        writing={writing}
        onSubmit={(details) => void save(details)}
      />
    </Page>
  );
}
