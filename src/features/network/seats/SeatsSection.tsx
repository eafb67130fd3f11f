import { useState } from 'react';
import type { Network, Seat } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { AddSeats } from './AddSeats.tsx';
import { EditSeat } from './EditSeat.tsx';
import { RemovedSeat } from './RemovedSeat.tsx';
import { SeatList } from './SeatList.tsx';
import { useSeatChanges } from './use-seat-changes.ts';

/** Who has a place in the network; adding many at once is the first thing that is needed. */
export function SeatsSection({ network, rounds }: { network: Network; rounds: readonly Round[] }) {
  const m = useMessages('network');
  const changes = useSeatChanges(network);
  const [wantsToAdd, setWantsToAdd] = useState(network.seats.length === 0);
  const [added, setAdded] = useState(0);
  const [edited, setEdited] = useState<Seat | null>(null);

  const add = async (seats: readonly Seat[]) => {
    if (!(await changes.add(seats))) return;
    setAdded(seats.length);
    setWantsToAdd(false);
  };

  return (
    <Section title={m.seatsTitle} lead={m.seatsLead}>
      {added > 0 && !wantsToAdd && changes.removed === null && (
        <Notice kind="status">
          <p>{m.seatsAdded({ count: added })}</p>
        </Notice>
      )}
      {changes.removed !== null && <RemovedSeat removed={changes.removed} onUndo={changes.undo} />}
      <SeatList
        seats={network.seats}
        rounds={rounds}
        onEdit={setEdited}
        onRemove={(seat) => void changes.remove(seat)}
      />
      {edited === null && <StorageProblemNotice problem={changes.writing.problem} />}
      {wantsToAdd ? (
        <AddSeats
          seats={network.seats}
          isWriting={changes.writing.isWriting}
          onAdd={(seats) => void add(seats)}
          onCancel={network.seats.length === 0 ? undefined : () => setWantsToAdd(false)}
        />
      ) : (
        <Row>
          <Button onClick={() => setWantsToAdd(true)}>{m.addSeats}</Button>
        </Row>
      )}
      <EditSeat
        seat={edited}
        seats={network.seats}
        rounds={rounds}
        changes={changes}
        onClose={() => setEdited(null)}
      />
    </Section>
  );
}
