import { useState } from 'react';
import { err } from '../../../domain/kernel/result.ts';
import { mostBytes } from '../../../files/invitation/read-invitation.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import {
  openInvitation,
  type Opened,
  type OpenInvitation,
  type OpenProblem,
} from './open-invitation.ts';

/** A file opens as soon as it is chosen; a text when it is said to be whole. */
export function OpenForm({ onOpen }: { onOpen: (opened: OpenInvitation) => void }) {
  const m = useMessages('invited');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<OpenProblem>();
  const [isBusy, setBusy] = useState(false);

  const open = async (given: Promise<string>) => {
    setBusy(true);
    setMissing(false);
    setProblem(undefined);
    const opened = await given.then(openInvitation).catch((): Opened => err('notReadable'));
    setBusy(false);
    if (opened.ok) onOpen(opened.value);
    else setProblem(opened.error);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else void open(Promise.resolve(text));
      }}
    >
      <Stack gap={5}>
        {problem !== undefined && (
          <Notice kind="problem" title={m.notOpened}>
            <p>{m.problems[problem]}</p>
          </Notice>
        )}
        <TextField
          type="file"
          label={m.file}
          hint={m.fileHint}
          disabled={isBusy}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // One byte more than an invitation may have is refused all the same.
            if (file !== undefined) void open(file.slice(0, mostBytes + 1).text());
          }}
        />
        <TextArea
          label={m.text}
          hint={m.textHint}
          error={missing ? m.nothingGiven : undefined}
          value={text}
          rows={4}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <Row>
          <Button type="submit" weight="primary" disabled={isBusy}>
            {isBusy ? m.reading : m.open}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
