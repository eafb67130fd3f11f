import { useRef, useState } from 'react';
import { saveFile } from '../../../charts/figure/save-file.ts';
import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { sealedFile, shareable } from './sealed-file.ts';
import styles from './WaysToSend.module.css';

/** Save, share or copy: three ways out of the device for the same bytes. None is taken by itself. */
export function WaysToSend({ entry }: { entry: OutboxEntry }) {
  const m = useMessages('sealed');
  const [said, setSaid] = useState('');
  const file = sealedFile(entry);
  const toShare = shareable(entry);

  const save = () => {
    saveFile(file.name, file);
    setSaid(m.saved);
  };
  const share = async (shared: File) => {
    try {
      await navigator.share({ files: [shared] });
      setSaid('');
    } catch (error) {
      // Closing the menu is no failure.
      const isClosed = error instanceof DOMException && error.name === 'AbortError';
      setSaid(isClosed ? '' : m.notShared);
    }
  };

  return (
    <Stack gap={4}>
      <p className={styles.name}>
        {m.fileName}: <span>{shortName(file.name)}</span>
      </p>
      <Row>
        <Button weight={toShare === undefined ? 'primary' : 'secondary'} onClick={save}>
          {m.save}
        </Button>
        {toShare !== undefined && (
          <Button weight="primary" onClick={() => void share(toShare)}>
            {m.share}
          </Button>
        )}
      </Row>
      <p role="status">{said}</p>
      <AsText entry={entry} />
    </Stack>
  );
}

/** Its beginning is enough to find it among the downloads. */
function shortName(name: string): string {
  return name.replace(/^(.{8})[^.]+\./, '$1…');
}

function AsText({ entry }: { entry: OutboxEntry }) {
  const m = useMessages('sealed');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(entry.armour);
      setSaid(m.copied);
    } catch {
      box.current?.focus();
      box.current?.select();
      setSaid(m.notCopied);
    }
  };
  return (
    <details>
      <summary>{m.copyTitle}</summary>
      <Stack gap={3}>
        <TextArea
          ref={box}
          label={m.copyLabel}
          hint={m.copyHint}
          value={entry.armour}
          rows={6}
          readOnly
        />
        <Row>
          <Button onClick={() => void copy()}>{m.copy}</Button>
        </Row>
        <p role="status">{said}</p>
      </Stack>
    </details>
  );
}
