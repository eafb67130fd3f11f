import type { Invitation } from '../../../domain/network/invitation.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { Place } from './place.ts';
import styles from './WelcomePage.module.css';

/** The name of the radio buttons, to which the list of errors leads. */
export const placeName = 'place';

interface PlaceFieldProps {
  invitation: Invitation;
  places: readonly Place[];
  chosen: Place | undefined;
  error: string | undefined;
  onChoose: (place: Place) => void;
}

/** Asks where the answers come from, shows it where that is settled, and nothing in a meeting. */
export function PlaceField(props: PlaceFieldProps) {
  const m = useMessages('invited');
  const { invitation } = props;
  const [first] = invitation.seats;
  if (invitation.round.mode === 'consensus') return null;
  if (invitation.asks === 'sector') return <SectorField {...props} />;
  if (invitation.seats.length > 1 || first === undefined) return <SeatField {...props} />;
  return (
    <Notice title={m.forPlace({ place: first.name })}>
      <p>{m.forPlaceHint}</p>
    </Notice>
  );
}

function SeatField({ invitation, places, chosen, error, onChoose }: PlaceFieldProps) {
  const m = useMessages('invited');
  const names = new Map(invitation.seats.map(({ id, name }) => [id, name]));
  return (
    <Stack gap={3}>
      <FieldGroup legend={<span className={styles.legend}>{m.seatLegend}</span>} error={error}>
        {places.map((place) => (
          <CheckField
            key={place.seatId}
            type="radio"
            name={placeName}
            label={place.seatId === null ? '' : names.get(place.seatId)}
            checked={chosen?.seatId === place.seatId}
            onChange={() => onChoose(place)}
          />
        ))}
      </FieldGroup>
      <details>
        <summary>{m.notListed}</summary>
        <p>{m.notListedText}</p>
      </details>
    </Stack>
  );
}

function SectorField({ places, chosen, error, onChoose }: PlaceFieldProps) {
  const m = useMessages('invited');
  return (
    <FieldGroup legend={<span className={styles.legend}>{m.sectorLegend}</span>} error={error}>
      {places.map((place) => {
        const sector = place.sector ?? 'other';
        return (
          <CheckField
            key={sector}
            type="radio"
            name={placeName}
            label={m.sectors[sector].name}
            hint={m.sectors[sector].hint}
            checked={chosen?.sector === sector}
            onChange={() => onChoose(place)}
          />
        );
      })}
    </FieldGroup>
  );
}
