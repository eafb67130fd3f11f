import { useState } from 'react';
import type { Recipient } from '../../../domain/network/round-sealing.ts';
import { readRecipient } from '../../../files/sealing/read-recipient.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/ErrorSummary.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { leastPassphrase, passphraseFault } from './passphrase.ts';
import { PassphraseFields } from './PassphraseFields.tsx';
import { SecondKeyField, type SecondKey } from './SecondKeyField.tsx';

export interface WantedKey {
  readonly passphrase: string;
  /** The public key of a deputy; null: a recovery sheet. */
  readonly deputy: Recipient | null;
}

interface MakeKeyFormProps {
  isBusy: boolean;
  problem: string | null;
  onMake: (wanted: WantedKey) => void;
  onCancel: (() => void) | undefined;
}

export function MakeKeyForm({ isBusy, problem, onMake, onCancel }: MakeKeyFormProps) {
  const m = useMessages('keys');
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [second, setSecond] = useState<SecondKey>({ kind: null, deputyKey: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const deputy = second.kind === 'deputy' ? readRecipient(second.deputyKey) : null;

  const findErrors = () => {
    const fault = passphraseFault(typed);
    const found: FieldError[] = [];
    if (fault === 'tooShort')
      found.push({ name: 'passphrase', message: m.tooShort({ least: leastPassphrase }) });
    if (fault === 'notSame') found.push({ name: 'again', message: m.notSame });
    if (second.kind === null) found.push({ name: 'second', message: m.secondMissing });
    if (deputy?.ok === false)
      found.push({ name: 'deputyKey', message: m.keyTextProblems[deputy.error] });
    return found;
  };
  // After a first try faults go as soon as they are mended.
  const faults = errors.length === 0 ? [] : findErrors();
  const messageOf = (name: string) => faults.find((error) => error.name === name)?.message;

  const submit = () => {
    const found = findErrors();
    setErrors(found);
    if (found.length > 0) return;
    onMake({ passphrase: typed.passphrase, deputy: deputy?.ok === true ? deputy.value : null });
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <Stack gap={5}>
        <ErrorSummary errors={errors} />
        <PassphraseFields value={typed} onChange={setTyped} isChecked={errors.length > 0} />
        <SecondKeyField
          value={second}
          onChange={setSecond}
          error={messageOf('second')}
          keyError={messageOf('deputyKey')}
        />
        {problem !== null && (
          <Notice kind="problem">
            <p>{problem}</p>
          </Notice>
        )}
        <Row>
          <Button type="submit" weight="primary" disabled={isBusy}>
            {m.make}
          </Button>
          {onCancel !== undefined && (
            <Button weight="quiet" disabled={isBusy} onClick={onCancel}>
              {m.keepKey}
            </Button>
          )}
          <p role="status">{isBusy && m.making}</p>
        </Row>
      </Stack>
    </form>
  );
}
