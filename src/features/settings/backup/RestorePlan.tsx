import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { OnDifference, RestorePreview } from '../../../storage/backup-store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { sumOf } from '../counts.ts';
import { DifferenceChoice } from './DifferenceChoice.tsx';
import { PreviewTable } from './PreviewTable.tsx';

interface RestorePlanProps {
  name: string;
  preview: RestorePreview;
  onRestore: (choice: OnDifference) => void;
  onCancel: () => void;
}

/** What the file would do, before anything is done. */
export function RestorePlan({ name, preview, onRestore, onCancel }: RestorePlanProps) {
  const m = useMessages('settings');
  const [choice, setChoice] = useState<OnDifference>('keepHere');
  const differs = sumOf(preview.differs) > 0;
  const changes = sumOf(preview.new) + sumOf(preview.newerInFile) + sumOf(preview.differs);
  return (
    <Stack gap={4}>
      <h3>{m.previewTitle({ name })}</h3>
      {changes === 0 && <p>{m.previewNothing}</p>}
      <PreviewTable preview={preview} />
      {differs && <DifferenceChoice choice={choice} onChoose={setChoice} />}
      <Row>
        {changes > 0 && (
          <Button weight="primary" onClick={() => onRestore(choice)}>
            {m.restore}
          </Button>
        )}
        <Button weight="quiet" onClick={onCancel}>
          {m.cancel}
        </Button>
      </Row>
    </Stack>
  );
}
