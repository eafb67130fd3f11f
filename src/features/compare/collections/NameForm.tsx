import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Write } from '../../../storage/store.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

const longest = 200;

interface NameFormProps {
  name: string;
  /** What the button says. */
  action: string;
  isPrimary?: boolean;
  onName: (name: string) => Write;
}

/** Asks for the name of a collection. */
export function NameForm({ name, action, isPrimary = false, onName }: NameFormProps) {
  const m = useMessages('collections');
  const { write, problem, isWriting } = useWrite();
  const [typed, setTyped] = useState(name);
  const [error, setError] = useState<string | undefined>(undefined);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = typed.trim();
        const fault =
          wanted === '' ? m.nameMissing : wanted.length > longest ? m.nameTooLong : undefined;
        setError(fault);
        if (fault === undefined) void write(() => onName(wanted));
      }}
    >
      <Stack gap={3}>
        <TextField
          label={m.newName}
          hint={m.newHint}
          error={error}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Row>
          <Button type="submit" weight={isPrimary ? 'primary' : 'secondary'} disabled={isWriting}>
            {action}
          </Button>
        </Row>
        <StorageProblemNotice problem={problem} />
      </Stack>
    </form>
  );
}
