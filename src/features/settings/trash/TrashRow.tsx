import { useState } from 'react';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import type { TrashEntry } from '../../../storage/trash-entry.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { countRecords } from '../counts.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import styles from './TrashSection.module.css';

export function TrashRow({ entry }: { entry: TrashEntry }) {
  const m = useMessages('settings');
  const format = useFormat();
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const [isAsking, setAsking] = useState(false);
  const { id, kind, label: name } = entry;
  const contents = m.counts(countRecords(entry));
  return (
    <li className={styles.entry}>
      <p className={styles.name}>
        {m.trashKinds[kind]}: {name}
      </p>
      <p className={styles.details}>
        {m.removedOn({ day: format.day(entry.removedOn), contents })}
      </p>
      <Row>
        <Button
          aria-label={m.bringBackOf({ name })}
          disabled={isWriting}
          onClick={() => void write(() => store.trash.restore(id))}
        >
          {m.bringBack}
        </Button>
        <Button
          weight="quiet"
          aria-label={m.deleteForGoodOf({ name })}
          onClick={() => setAsking(true)}
        >
          {m.deleteForGood}
        </Button>
      </Row>
      {problem?.kind === 'removed' ? (
        <Notice kind="problem">
          <p>{m.wholeFirst}</p>
        </Notice>
      ) : (
        <StorageProblemNotice problem={problem} />
      )}
      <DiscardDialog
        name={name}
        isOpen={isAsking}
        isBusy={isWriting}
        onClose={() => setAsking(false)}
        onDiscard={() => void write(() => store.trash.discard(id))}
      />
    </li>
  );
}
