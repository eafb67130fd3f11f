import { useLiveQuery } from 'dexie-react-hooks';
import { useParams } from 'wouter';
import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { AllKinds } from './AllKinds.tsx';
import { DocumentLists } from './DocumentLists.tsx';
import styles from './Documents.module.css';
import { RegisterSigns } from './RegisterSigns.tsx';
import { WorthWriting } from './WorthWriting.tsx';

export function DocumentsPage() {
  const network = useStoredNetwork(useParams().networkId);
  if (network === undefined) return null;
  return network === null ? <MissingNetwork /> : <Documents network={network} />;
}

function Documents({ network }: { network: Network }) {
  const m = useMessages('documents');
  const store = useStore();
  const entries = useLiveQuery(() => store.documents.byNetwork(network.id), [store, network.id]);
  if (entries === undefined) return null;
  const add = (
    <ButtonLink to={`/networks/${network.id}/documents/new`} weight="primary">
      {m.addDocument}
    </ButtonLink>
  );
  return (
    <NetworkFrame network={network} title={m.title} lead={m.lead}>
      {entries.length === 0 ? (
        <EmptyState title={m.emptyTitle} action={add}>
          <p>{m.emptyText}</p>
          <p>{m.notAll}</p>
        </EmptyState>
      ) : (
        <Register network={network} entries={entries}>
          {add}
        </Register>
      )}
      <WorthWriting network={network} entries={entries} />
      <AllKinds network={network} entries={entries} />
    </NetworkFrame>
  );
}

interface RegisterProps {
  network: Network;
  entries: readonly DocumentEntry[];
  children: React.ReactNode;
}

function Register({ network, entries, children }: RegisterProps) {
  const m = useMessages('documents');
  return (
    <>
      <div className={styles.tools}>
        {children}
        <Button weight="quiet" onClick={() => window.print()}>
          {m.print}
        </Button>
      </div>
      <DocumentLists network={network} entries={entries} />
      <RegisterSigns network={network} entries={entries} />
    </>
  );
}
