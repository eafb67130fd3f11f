import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { wipeDevice, type WipePlace } from '../../../storage/wipe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { useSaveBackup } from '../backup/use-save-backup.ts';
import { sumOf, useCounts } from '../counts.ts';

interface WipeDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onWiped: (left: readonly WipePlace[]) => void;
}

/** A word has to be typed: this is the one thing that cannot be undone. */
export function WipeDialog({ isOpen, onClose, onWiped }: WipeDialogProps) {
  const m = useMessages('settings');
  return (
    <Dialog title={m.wipeDialogTitle} isOpen={isOpen} onClose={onClose}>
      <WipeForm onClose={onClose} onWiped={onWiped} />
    </Dialog>
  );
}

function WipeForm({ onClose, onWiped }: Omit<WipeDialogProps, 'isOpen'>) {
  const m = useMessages('settings');
  const store = useStore();
  const counts = useCounts();
  const { save, state } = useSaveBackup();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [isWiping, setWiping] = useState(false);
  const hasContent = counts !== undefined && sumOf(counts) > 0;

  const submit = () => {
    if (typed.trim().toLowerCase() !== m.wipeWord) {
      setError(m.wipeWordError({ word: m.wipeWord }));
      return;
    }
    setWiping(true);
    void wipeDevice(store).then(onWiped);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWiping) submit();
      }}
    >
      <Stack gap={4}>
        <p>{hasContent ? m.wipeDialogText(counts) : m.wipeDialogNothing}</p>
        {hasContent && (
          <div>
            <Button onClick={save} disabled={state.kind === 'saving'}>
              {m.wipeSaveFirst}
            </Button>
            <p role="status">
              {state.kind === 'saved' && m.backupSaved({ name: state.name })}
              {state.kind === 'failed' && m.backupFailed}
            </p>
          </div>
        )}
        <TextField
          label={m.wipeWordLabel({ word: m.wipeWord })}
          error={error}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Row>
          <Button type="submit" weight="danger" disabled={isWiping}>
            {isWiping ? m.wiping : m.wipeConfirm}
          </Button>
          <Button onClick={onClose} disabled={isWiping}>
            {m.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
