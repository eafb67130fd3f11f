import { useState } from 'react';
import { saveFile, toFileName } from '../../../../charts/figure/save-file.ts';
import { useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Row } from '../../../../ui/Stack.tsx';
import { today } from '../../../../ui/today.ts';
import type { Collected } from '../../use-collection.ts';

/** The collection as a file, for another device or another trainer. */
export function SaveCollection({ found: { collection, collected } }: { found: Collected }) {
  const m = useMessages('collections');
  const [saved, setSaved] = useState('');
  const save = async () => {
    const { writeCollection } = await import('../../../../files/collection/write-collection.ts');
    const file = toFileName([collection.name, today()], 'collection.json');
    const text = writeCollection(collection, collected);
    saveFile(file, new Blob([text], { type: 'application/json' }));
    setSaved(file);
  };
  return (
    <Row>
      <Button onClick={() => void save()}>{m.saveFile}</Button>
      <p role="status">{saved !== '' && m.savedAs({ name: saved })}</p>
    </Row>
  );
}
