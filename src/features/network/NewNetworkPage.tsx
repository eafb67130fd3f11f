import { useState } from 'react';
import { useLocation } from 'wouter';
import { NetworkId } from '../../domain/kernel/ids.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { newId } from '../../storage/new-id.ts';
import { askToPersist } from '../../storage/persistence.ts';
import { useStore } from '../../storage/store-context.tsx';
import { useWrite } from '../../storage/use-write.ts';
import { Page } from '../../ui/Page.tsx';
import { NetworkForm } from './NetworkForm.tsx';
import { noDetails, type NetworkDetails } from './network-form.ts';

export function NewNetworkPage() {
  const m = useMessages('network');
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  // Chosen once for this page: sending the form twice is still one network.
  const [id] = useState(() => NetworkId.parse(newId()));

  const create = async (details: NetworkDetails) => {
    const network = { schema: 1 as const, id, rev: 1, example: false, seats: [], ...details };
    void askToPersist();
    const isSaved = await writing.write(() => store.networks.put(network));
    // Replaced, so that going back does not lead to an empty form.
    if (isSaved) navigate(`/networks/${id}`, { replace: true });
  };

  return (
    <Page documentTitle={m.newTitle} title={m.newTitle} lead={<p>{m.newLead}</p>}>
      <NetworkForm
        start={noDetails}
        submitLabel={m.createNetwork}
        cancelTo="/networks"
        writing={writing}
        onSubmit={(details) => void create(details)}
      />
    </Page>
  );
}
