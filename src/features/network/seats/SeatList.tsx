import type { ReactNode } from 'react';
import { sectors, type Seat, type Sector } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { seatUse } from '../../../domain/network/seat.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './SeatList.module.css';

interface SeatListProps {
  seats: readonly Seat[];
  rounds: readonly Round[];
  onEdit: (seat: Seat) => void;
  onRemove: (seat: Seat) => void;
}

export function SeatList({ seats, rounds, onEdit, onRemove }: SeatListProps) {
  const language = useLanguage();
  const names = seatNames(seats, language);
  const filled = sectors.filter((sector) => seats.some((seat) => seat.sector === sector));
  if (filled.length === 0) return null;
  return (
    <div className={styles.sectors}>
      {filled.map((sector) => (
        <SectorSeats key={sector} sector={sector}>
          {seats
            .filter((seat) => seat.sector === sector)
            .map((seat) => (
              <SeatRow
                key={seat.id}
                name={names.get(seat.id) ?? seat.type}
                canGo={seatUse(seat.id, rounds) === 'free'}
                onEdit={() => onEdit(seat)}
                onRemove={() => onRemove(seat)}
              />
            ))}
        </SectorSeats>
      ))}
    </div>
  );
}

function SectorSeats({ sector, children }: { sector: Sector; children: ReactNode }) {
  const m = useMessages('network');
  return (
    <section className={styles.sector}>
      <h3>{m.sectorNames[sector]}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

interface SeatRowProps {
  name: string;
  canGo: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function SeatRow({ name, canGo, onEdit, onRemove }: SeatRowProps) {
  const m = useMessages('network');
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.actions}>
        <Button weight="quiet" aria-label={m.editSeatOf({ seat: name })} onClick={onEdit}>
          {m.edit}
        </Button>
        {canGo && (
          <Button weight="quiet" aria-label={m.removeSeatOf({ seat: name })} onClick={onRemove}>
            {m.remove}
          </Button>
        )}
      </span>
    </li>
  );
}
