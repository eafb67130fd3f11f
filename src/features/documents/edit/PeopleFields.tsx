import { useFormContext } from 'react-hook-form';
import { confidentialities } from '../../../domain/network/document-entry.ts';
import type { Seat } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { CheckField, SelectField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { SeatOptions } from '../../../ui/SeatOptions.tsx';
import type { DocumentInput } from './document-form.ts';

/** Who looks after it, who wrote it, who may read it: seats, never persons. */
export function PeopleFields({ seats, start }: { seats: readonly Seat[]; start: DocumentInput }) {
  const m = useMessages('documents');
  const names = seatNames(seats, useLanguage());
  const { register } = useFormContext<DocumentInput>();
  const gone = start.writtenWith.filter((seatId) => seats.every(({ id }) => id !== seatId));
  return (
    <>
      <SelectField label={m.owner} hint={m.ownerHint} {...register('owner')}>
        <option value="">{m.nobodyYet}</option>
        <SeatOptions seats={seats} names={names} chosen={start.owner} gone={m.seatGone} />
      </SelectField>
      <FieldGroup legend={m.writtenWith} hint={m.writtenWithHint}>
        {seats.map(({ id }) => (
          <CheckField key={id} value={id} label={names.get(id)} {...register('writtenWith')} />
        ))}
        {gone.map((id) => (
          <CheckField key={id} value={id} label={m.seatGone} {...register('writtenWith')} />
        ))}
      </FieldGroup>
      <SelectField label={m.confidentiality} {...register('confidentiality')}>
        {confidentialities.map((who) => (
          <option key={who} value={who}>
            {m.confidentialities[who]}
          </option>
        ))}
      </SelectField>
    </>
  );
}
