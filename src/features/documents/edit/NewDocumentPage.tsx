import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { DocumentId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { findType } from '../use-document-names.ts';
import { noDocument, type DocumentDetails } from './document-form.ts';
import { DocumentForm } from './DocumentForm.tsx';

export function NewDocumentPage() {
  const { networkId, kind } = useParams();
  const network = useStoredNetwork(networkId);
  if (network === undefined) return null;
  if (network === null) return <MissingNetwork />;
  return <NewDocument key={kind} network={network} kind={findType(kind ?? '')?.key ?? ''} />;
}

function NewDocument({ network, kind }: { network: Network; kind: string }) {
  const m = useMessages('documents');
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  // One id for this visit: saving twice writes one entry.
  const [id] = useState(() => DocumentId.parse(newId()));
  const others = useLiveQuery(() => store.documents.byNetwork(network.id), [store, network.id]);
  if (others === undefined) return null;
  const save = async (details: DocumentDetails) => {
    const isSaved = await writing.write(() =>
      store.documents.put({ schema: 1, id, rev: 1, networkId: network.id, ...details }),
    );
    if (isSaved) navigate(`/networks/${network.id}/documents`, { replace: true });
  };
  return (
    <NetworkFrame network={network} title={m.newTitle}>
      <DocumentForm
        network={network}
        start={noDocument(kind)}
        others={others.filter((entry) => entry.id !== id)}
        writing={writing}
        onSubmit={(details) => void save(details)}
      />
    </NetworkFrame>
  );
}
