import { useState } from 'react';
import { saveFile } from '../../../charts/figure/save-file.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { exportRaw } from '../../../storage/raw-export.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { today } from '../../../ui/today.ts';

/** The way out that needs no knowledge of what is stored: every row as it lies there. */
export function SaveRaw() {
  const m = useMessages('settings');
  const [said, setSaid] = useState('');
  const save = async () => {
    const text = await exportRaw();
    if (text === undefined) {
      setSaid(m.rawNothing);
      return;
    }
    const name = `concord-${today()}.raw.ndjson`;
    saveFile(name, new Blob([text], { type: 'application/x-ndjson' }));
    setSaid(m.backupSaved({ name }));
  };
  return (
    <Row>
      <Button
        onClick={() => {
          save().catch(() => setSaid(m.backupFailed));
        }}
      >
        {m.saveRaw}
      </Button>
      <p role="status">{said}</p>
    </Row>
  );
}
