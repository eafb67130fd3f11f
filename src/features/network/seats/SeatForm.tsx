import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { Sector, sectors, type Seat } from '../../../domain/network/network.ts';
import type { SeatUse } from '../../../domain/network/seat.ts';
import { readText } from '../../../domain/questionnaire/text.ts';
import { findSeatType } from '../../../files/built-in/seat-names.ts';
import { seatTypes } from '../../../files/built-in/seat-types.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';

interface SeatFormProps {
  seat: Seat;
  use: SeatUse;
  writing: Writing;
  onSave: (seat: Seat) => void;
  onCancel: () => void;
}

/** The organisation's name can always change; type and sector until a round has been closed. */
export function SeatForm({ seat, use, writing, onSave, onCancel }: SeatFormProps) {
  const m = useMessages('network');
  const language = useLanguage();
  const details = z.object({
    organisation: z.string().check(z.trim(), z.maxLength(200, m.organisationTooLong)),
    type: z.string(),
    sector: Sector,
  });
  const form = useForm({
    resolver: zodResolver(details),
    defaultValues: { organisation: seat.organisation, type: seat.type, sector: seat.sector },
  });
  const type = useWatch({ control: form.control, name: 'type' });
  const usual = findSeatType(type)?.sector;
  useUnsavedInput(form.formState.isDirty);
  const submit = form.handleSubmit((changed) => onSave({ ...seat, ...changed }));

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={4}>
        <TextField
          label={m.organisation}
          hint={m.organisationHint}
          error={form.formState.errors.organisation?.message}
          autoComplete="off"
          {...form.register('organisation')}
        />
        {use === 'fixed' ? (
          <Notice>
            <p>{m.seatIsFixed}</p>
          </Notice>
        ) : (
          <>
            <SelectField
              label={m.seatType}
              {...form.register('type', {
                onChange: (event: { target: { value: string } }) => {
                  const sector = findSeatType(event.target.value)?.sector;
                  if (sector !== undefined) form.setValue('sector', sector);
                },
              })}
            >
              {findSeatType(seat.type) === undefined && <option>{seat.type}</option>}
              {sectors.map((sector) => (
                <optgroup key={sector} label={m.sectorNames[sector]}>
                  {seatTypes
                    .filter((known) => known.sector === sector)
                    .map(({ key, title }) => (
                      <option key={key} value={key}>
                        {readText(title, language).value}
                      </option>
                    ))}
                </optgroup>
              ))}
            </SelectField>
            <SelectField
              label={m.sector}
              hint={usual && m.sectorDefault({ sector: m.sectorNames[usual] })}
              {...form.register('sector')}
            >
              {sectors.map((sector) => (
                <option key={sector} value={sector}>
                  {m.sectorNames[sector]}
                </option>
              ))}
            </SelectField>
          </>
        )}
        {use === 'invited' && (
          <Notice>
            <p>{m.seatIsInvited}</p>
          </Notice>
        )}
        <StorageProblemNotice problem={writing.problem} />
        <Row>
          <Button type="submit" weight="primary" disabled={writing.isWriting}>
            {m.saveSeat}
          </Button>
          <Button weight="quiet" onClick={onCancel}>
            {m.cancel}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
