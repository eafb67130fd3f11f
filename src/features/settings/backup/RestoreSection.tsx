import { useMessages } from '../../../i18n/i18n-context.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Page.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { LastRestoreNotice } from './LastRestoreNotice.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import { RestorePlan } from './RestorePlan.tsx';
import { RestoredNotice } from './RestoredNotice.tsx';
import { useRestore } from './use-restore.ts';

/** Brings a backup file back: first what it would do, then the doing, then a way back. */
export function RestoreSection() {
  const m = useMessages('settings');
  const { state, readFile, restore, cancel } = useRestore();
  return (
    <Section title={m.restoreTitle} lead={m.restoreLead}>
      {state.kind === 'idle' && <LastRestoreNotice />}
      {state.kind === 'busy' && <p role="status">{m.reading}</p>}
      {state.kind !== 'planned' && (
        <TextField
          type="file"
          label={m.chooseFile}
          disabled={state.kind === 'busy'}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) readFile(file);
          }}
        />
      )}
      {state.kind === 'refused' && <RefusedNotice name={state.name} problems={state.problems} />}
      {state.kind === 'failed' && <StorageProblemNotice problem={state.problem} />}
      {state.kind === 'planned' && (
        <RestorePlan
          key={state.name}
          name={state.name}
          preview={state.preview}
          onRestore={restore}
          onCancel={cancel}
        />
      )}
      {state.kind === 'done' && <RestoredNotice done={state.done} onDifference={state.choice} />}
    </Section>
  );
}
