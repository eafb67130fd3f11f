import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { sumOf, useCounts } from '../counts.ts';
import { SaveRaw } from './SaveRaw.tsx';
import { useSaveBackup } from './use-save-backup.ts';

/** Everything on this device in one file. */
export function BackupSection() {
  const m = useMessages('settings');
  const { health } = useStore();
  const problem = useSyncExternalStore(health.subscribe, () => health.problem);
  const mayRead = problem === null || problem.kind === 'unavailable' || problem.kind === 'emptied';
  return (
    <Section title={m.backupTitle} lead={m.backupLead}>
      {mayRead ? (
        <SaveBackup />
      ) : (
        <Stack gap={3}>
          <p>{m.rawText}</p>
          <SaveRaw />
        </Stack>
      )}
    </Section>
  );
}

function SaveBackup() {
  const m = useMessages('settings');
  const format = useFormat();
  const store = useStore();
  const counts = useCounts();
  const settings = useLiveQuery(() => store.settings.get(), [store]);
  const { save, state } = useSaveBackup();
  if (counts === undefined) return null;
  if (sumOf(counts) === 0) return <p>{m.containsNothing}</p>;
  const day = settings?.lastBackupOn ?? null;
  return (
    <Stack gap={3}>
      <p>
        {m.contains(counts)} {day === null ? m.noBackupYet : m.lastBackup({ day: format.day(day) })}
      </p>
      <Row>
        <Button onClick={save} disabled={state.kind === 'saving'}>
          {m.saveBackup}
        </Button>
        <p role="status">{state.kind === 'saved' && m.backupSaved({ name: state.name })}</p>
      </Row>
      {state.kind === 'failed' && (
        <Notice kind="problem" title={m.backupFailed}>
          <p>{m.backupFailedText}</p>
          <SaveRaw />
        </Notice>
      )}
    </Stack>
  );
}
