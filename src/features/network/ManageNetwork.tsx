import { useState } from 'react';
import { useLocation } from 'wouter';
import { setArchived, type Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { changeNetwork } from '../../storage/change-record.ts';
import { useStore } from '../../storage/store-context.tsx';
import { useWrite } from '../../storage/use-write.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Section } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../ui/StorageProblemNotice.tsx';
import { today } from '../../ui/today.ts';

/** What one does rarely stands last: edit the details, delete the network. */
export function ManageNetwork({ network, rounds }: { network: Network; rounds: readonly Round[] }) {
  const m = useMessages('network');
  const store = useStore();
  const [, navigate] = useLocation();
  const { write, problem, isWriting } = useWrite();
  const [isAsking, setAsking] = useState(false);
  const { id, name, seats } = network;
  const isArchived = network.archived === true;

  const remove = async () => {
    const isRemoved = await write(() =>
      store.trash.remove({ id, kind: 'network', label: name, removedOn: today() }),
    );
    // Replaced: going back would lead to a network that is not there.
    if (isRemoved) navigate('/networks', { replace: true });
  };

  const archive = () =>
    write(() => changeNetwork(store, id, (latest) => setArchived(latest, !isArchived)));

  return (
    <Section title={m.manageTitle}>
      <Row>
        <ButtonLink to={`/networks/${id}/edit`}>{m.editNetwork}</ButtonLink>
        <Button disabled={isWriting} onClick={() => void archive()}>
          {isArchived ? m.unarchive : m.archive}
        </Button>
        <Button weight="danger" onClick={() => setAsking(true)}>
          {m.deleteNetwork}
        </Button>
      </Row>
      <p role="status">{isArchived && m.isArchived}</p>
      {!isAsking && <StorageProblemNotice problem={problem} />}
      <Dialog title={m.deleteTitle({ name })} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{m.deleteText({ seats: seats.length, rounds: rounds.length })}</p>
        <StorageProblemNotice problem={problem} />
        <Row>
          <Button weight="danger" disabled={isWriting} onClick={() => void remove()}>
            {m.deleteConfirm}
          </Button>
          <Button onClick={() => setAsking(false)}>{m.cancel}</Button>
        </Row>
      </Dialog>
    </Section>
  );
}
