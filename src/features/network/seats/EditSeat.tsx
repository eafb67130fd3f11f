import type { Seat } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatUse } from '../../../domain/network/seat.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SeatForm } from './SeatForm.tsx';
import type { SeatChanges } from './use-seat-changes.ts';

interface EditSeatProps {
  /** Null while no seat is being edited. */
  seat: Seat | null;
  seats: readonly Seat[];
  rounds: readonly Round[];
  changes: SeatChanges;
  onClose: () => void;
}

export function EditSeat({ seat, seats, rounds, changes, onClose }: EditSeatProps) {
  const m = useMessages('network');
  const language = useLanguage();
  const name = seat === null ? '' : (seatNames(seats, language).get(seat.id) ?? '');
  const save = async (changed: Seat) => {
    if (await changes.save(changed)) onClose();
  };
  return (
    <Dialog title={m.editSeatTitle({ seat: name })} isOpen={seat !== null} onClose={onClose}>
      {seat !== null && (
        <SeatForm
          key={seat.id}
          seat={seat}
          use={seatUse(seat.id, rounds)}
          writing={changes.writing}
          onSave={(changed) => void save(changed)}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
