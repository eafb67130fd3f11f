import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { useLocation, useParams } from 'wouter';
import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeDocument } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { useDocumentName } from '../use-document-names.ts';
import { DeleteDocument } from './DeleteDocument.tsx';
import { documentToInput, type DocumentDetails } from './document-form.ts';
import { DocumentForm } from './DocumentForm.tsx';

export function EditDocumentPage() {
  const { networkId, documentId } = useParams();
  const network = useStoredNetwork(networkId);
  if (network === undefined) return null;
  if (network === null) return <MissingNetwork />;
  return <FindDocument key={documentId} network={network} documentId={documentId} />;
}

interface FindDocumentProps {
  network: Network;
  documentId: string | undefined;
}

function FindDocument({ network, documentId }: FindDocumentProps) {
  const m = useMessages('documents');
  const store = useStore();
  const entries = useLiveQuery(() => store.documents.byNetwork(network.id), [store, network.id]);
  // What is being deleted stays on the page, so that it can come back.
  const [deleted, setDeleted] = useState<DocumentEntry | null>(null);
  if (entries === undefined) return null;
  const entry = entries.find(({ id }) => id === documentId);
  const shown = entry ?? deleted;
  if (shown === null) {
    return (
      <NetworkFrame network={network} title={m.missingTitle} lead={m.missingText}>
        <Row>
          <ButtonLink to={`/networks/${network.id}/documents`}>{m.backToList}</ButtonLink>
        </Row>
      </NetworkFrame>
    );
  }
  return (
    <EditDocument network={network} entry={shown} entries={entries}>
      <DeleteDocument
        entry={shown}
        isDeleted={entry === undefined}
        onDelete={() => setDeleted(shown)}
      />
    </EditDocument>
  );
}

interface EditDocumentProps {
  network: Network;
  entry: DocumentEntry;
  entries: readonly DocumentEntry[];
  children: ReactNode;
}

function EditDocument({ network, entry, entries, children }: EditDocumentProps) {
  const m = useMessages('documents');
  const nameOf = useDocumentName();
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const save = async (details: DocumentDetails) => {
    const isSaved = await writing.write(() =>
      changeDocument(store, entry.id, (latest) => ({ ...latest, ...details })),
    );
    if (isSaved) navigate(`/networks/${network.id}/documents`, { replace: true });
  };
  return (
    <NetworkFrame network={network} title={m.editTitle} lead={nameOf(entry)}>
      <DocumentForm
        network={network}
        start={documentToInput(entry)}
        others={entries.filter(({ id }) => id !== entry.id)}
        writing={writing}
        onSubmit={(details) => void save(details)}
      />
      {children}
    </NetworkFrame>
  );
}
