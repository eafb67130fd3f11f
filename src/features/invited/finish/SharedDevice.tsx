import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Invitation } from '../../../domain/network/invitation.ts';
import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { handOver } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import type { WipePlace } from '../../../storage/wipe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Page.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { keptPath } from '../paths.ts';
import { FinishDialog } from './FinishDialog.tsx';
import styles from './SharedDevice.module.css';

interface SharedDeviceProps {
  entry: OutboxEntry;
  invitation: Invitation;
  response: QuestionnaireResponse | undefined;
  onWiped: (left: readonly WipePlace[]) => void;
}

/** For a computer that others use too: pass it on, or leave nothing behind. */
export function SharedDevice({ entry, invitation, response, onWiped }: SharedDeviceProps) {
  const m = useMessages('sealed');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const [isAsking, setAsking] = useState(false);

  const passOn = async () => {
    const isCleared =
      response === undefined || (await write(() => store.outbox.clearAnswers(response.id)));
    if (!isCleared) return;
    handOver();
    // A link for one person is nobody else's: the next one opens the own.
    navigate(invitation.token === null ? keptPath(invitation) : '/invited', { replace: true });
  };

  return (
    <Section title={m.sharedTitle}>
      <StorageProblemNotice problem={problem} />
      <dl className={styles.ways}>
        <dt>
          <Button disabled={isWriting} onClick={() => void passOn()}>
            {m.nextPerson}
          </Button>
        </dt>
        <dd>
          {m.nextPersonText} {entry.state === 'sealed' && m.nextNotSent}
        </dd>
        <dt>
          <Button onClick={() => setAsking(true)}>{m.finish}</Button>
        </dt>
        <dd>{m.finishText}</dd>
      </dl>
      <FinishDialog
        entry={entry}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onWiped={onWiped}
      />
    </Section>
  );
}
