import { useState } from 'react';
import { useLocation } from 'wouter';
import { saveFile, toFileName } from '../../../../charts/figure/save-file.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { useWrite } from '../../../../storage/use-write.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Section } from '../../../../ui/Page.tsx';
import { Row } from '../../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../../ui/today.ts';
import type { Collected } from '../../use-collection.ts';
import { RenameForm } from './RenameForm.tsx';

/** What one does rarely stands last: save as a file, rename, delete. */
export function ManageCollection({ found: { collection, collected } }: { found: Collected }) {
  const m = useMessages('collections');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const [saved, setSaved] = useState('');
  const { id, name } = collection;

  const save = async () => {
    const { writeCollection } = await import('../../../../files/collection/write-collection.ts');
    const file = toFileName([name, today()], 'collection.json');
    const text = writeCollection(collection, collected);
    saveFile(file, new Blob([text], { type: 'application/json' }));
    setSaved(file);
  };
  const remove = async () => {
    const removal = { id, kind: 'collection', label: name, removedOn: today() } as const;
    // Replaced: going back would lead to a collection that is not there.
    if (await write(() => store.trash.remove(removal))) navigate('/compare', { replace: true });
  };
  return (
    <Section title={m.manageTitle} lead={m.saveText}>
      <Row>
        <Button onClick={() => void save()}>{m.saveFile}</Button>
        <p role="status">{saved !== '' && m.savedAs({ name: saved })}</p>
      </Row>
      <RenameForm key={name} collection={collection} />
      <Row>
        <Button weight="danger" disabled={isWriting} onClick={() => void remove()}>
          {m.deleteCollection}
        </Button>
      </Row>
      <StorageProblemNotice problem={problem} />
    </Section>
  );
}
