import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Round } from '../../../domain/network/round.ts';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { today } from '../../../ui/today.ts';

export function ManageRound({ round }: { round: Round }) {
  const m = useMessages('round');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const [isAsking, setAsking] = useState(false);
  const { id, label } = round;

  const remove = async () => {
    const isRemoved = await write(() =>
      store.trash.remove({ id, kind: 'round', label, removedOn: today() }),
    );
    // Replaced: going back would lead to a round that is not there.
    if (isRemoved) navigate(`/networks/${round.networkId}`, { replace: true });
  };

  return (
    <>
      <Row>
        <ButtonLink to={`/rounds/${id}/edit`}>
          {isClosed(round) ? m.renameRound : m.editRound}
        </ButtonLink>
        <Button weight="danger" onClick={() => setAsking(true)}>
          {m.deleteRound}
        </Button>
      </Row>
      <Dialog title={m.deleteTitle({ label })} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{m.deleteText}</p>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="danger" disabled={isWriting} onClick={() => void remove()}>
            {m.deleteConfirm}
          </Button>
          <Button onClick={() => setAsking(false)}>{m.cancel}</Button>
        </Row>
      </Dialog>
    </>
  );
}
