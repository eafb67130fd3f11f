import { useState } from 'react';
import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useReceipts } from './use-receipts.ts';

/** The coordinator's signed list says what has arrived; nothing else does. */
export function ReceiptForm({ entry }: { entry: OutboxEntry }) {
  const m = useMessages('sealed');
  const [text, setText] = useState('');
  const { said, problem, isBusy, check } = useReceipts(entry);
  return (
    <details>
      <summary>{m.receiptTitle}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check(Promise.resolve(text));
        }}
      >
        <Stack gap={4}>
          <p>{m.receiptText}</p>
          {said !== null && (
            <Notice kind="problem">
              <p>{said}</p>
            </Notice>
          )}
          <StorageProblemNotice problem={problem} />
          <TextField
            type="file"
            label={m.receiptFile}
            disabled={isBusy}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file !== undefined) check(file.text());
            }}
          />
          <TextArea
            label={m.receiptPaste}
            value={text}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
          <Row>
            <Button type="submit" disabled={isBusy}>
              {m.receiptCheck}
            </Button>
          </Row>
        </Stack>
      </form>
    </details>
  );
}
