import { useState } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { CollectionFrame } from '../../CollectionFrame.tsx';
import { NamingSwitch } from '../../NamingSwitch.tsx';
import type { Collected } from '../../use-collection.ts';
import { useNetworkNames } from '../../use-network-names.ts';
import { BringIn } from '../bring/BringIn.tsx';
import { EditNetwork } from './EditNetwork.tsx';
import { ManageCollection } from './ManageCollection.tsx';
import { networkRows, type NetworkRow } from './network-rows.ts';
import { NetworkTable } from './NetworkTable.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import { SaveCollection } from './SaveCollection.tsx';

/** What is in a collection, and how more comes in. */
export function CollectionPage() {
  const m = useMessages('collections');
  return (
    <CollectionFrame at="networks" title={m.networksTitle}>
      {(found) => (
        <>
          {/* Real networks have no place among invented ones. */}
          {!found.collection.example && (
            <Section title={m.bringTitle} lead={m.bringText}>
              <BringIn collection={found.collection} />
            </Section>
          )}
          {found.collected.length > 0 && <Networks found={found} />}
          <ManageCollection collection={found.collection} />
        </>
      )}
    </CollectionFrame>
  );
}

function Networks({ found }: { found: Collected }) {
  const m = useMessages('collections');
  const language = useLanguage();
  const rows = networkRows(found, useNetworkNames(found), language);
  const [editing, setEditing] = useState<NetworkRow | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const { collection, collected } = found;
  return (
    <Section title={m.tableTitle} lead={m.saveText}>
      <SaveCollection found={found} />
      {removed !== null && <RemovedNotice entry={removed} onUndone={() => setRemoved(null)} />}
      <NetworkTable
        rows={rows}
        summaries={collected.length}
        isInvented={collection.example}
        onEdit={setEditing}
      />
      <NamingSwitch collection={collection} />
      <Dialog
        title={m.editTitle({ name: editing?.name ?? '' })}
        isOpen={editing !== null}
        onClose={() => setEditing(null)}
      >
        {editing !== null && (
          <EditNetwork
            collectionId={collection.id}
            row={editing}
            onDone={() => setEditing(null)}
            onRemoved={(entry) => {
              setEditing(null);
              setRemoved(entry);
            }}
          />
        )}
      </Dialog>
    </Section>
  );
}
