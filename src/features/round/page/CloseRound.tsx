import { useState } from 'react';
import { canReopen } from '../../../domain/response/closing.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { changeRound } from '../../../storage/change-record.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';
import { OutlookText } from '../parts/OutlookText.tsx';
import type { StoredRound } from '../parts/use-round.ts';

/** Says before closing what the results will show and whether there is a way back. */
export function CloseRound({ stored }: { stored: StoredRound }) {
  const m = useMessages('round');
  const store = useStore();
  const { write, problem, isWriting } = useWrite();
  const [isAsking, setAsking] = useState(false);
  const { round, responses } = stored;
  const drafts = responses.filter(({ state }) => state === 'draft').length;
  const close = () =>
    write(() =>
      changeRound(store, round.id, (latest) => ({
        ...latest,
        closedOn: latest.closedOn ?? today(),
      })),
    );
  return (
    <Section title={m.closeTitle} lead={m.closeText}>
      <Row>
        <Button onClick={() => setAsking(true)}>{m.close}</Button>
      </Row>
      <Dialog
        title={m.closeAsk({ label: round.label })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <OutlookText stored={stored} />
        {drafts > 0 && <p>{m.draftsLeftOut({ count: drafts })}</p>}
        <p>{wayBack()}</p>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="primary" disabled={isWriting} onClick={() => void close()}>
            {m.closeConfirm}
          </Button>
          <Button onClick={() => setAsking(false)}>{m.keepOpen}</Button>
        </Row>
      </Dialog>
    </Section>
  );

  function wayBack() {
    if (round.mode === 'consensus') return m.closeMeetingText;
    const wouldReopen = canReopen({ round: { ...round, closedOn: today() }, responses });
    return wouldReopen ? m.closeCanReopen : m.closeFinal;
  }
}
