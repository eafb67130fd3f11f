import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { sectors, type Seat } from '../../../domain/network/network.ts';
import { seatTypes } from '../../../files/built-in/seat-types.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/ErrorSummary.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { useErrorList } from '../../../ui/use-error-list.ts';
import {
  addSeatsForm,
  countChosen,
  nothingChosen,
  toSeats,
  type AddSeatsInput,
  type AddSeatsOutput,
} from './add-seats-form.ts';
import styles from './AddSeats.module.css';
import { SeatTypeRow } from './SeatTypeRow.tsx';

interface AddSeatsProps {
  seats: readonly Seat[];
  isWriting: boolean;
  onAdd: (seats: readonly Seat[]) => void;
  onCancel?: (() => void) | undefined;
}

/** All kinds of seat on one list: ticking seven of them is quicker than seven forms. */
export function AddSeats({ seats, isWriting, onAdd, onCancel }: AddSeatsProps) {
  const m = useMessages('network');
  const { errors, listErrors, clearErrors } = useErrorList(atFirstType);
  const form = useForm<AddSeatsInput, unknown, AddSeatsOutput>({
    resolver: zodResolver(addSeatsForm(m.noneChosen)),
    defaultValues: nothingChosen(seatTypes),
    shouldFocusError: false,
  });
  const chosen = useWatch({ control: form.control, compute: countChosen });
  useUnsavedInput(form.formState.isDirty);
  const submit = form.handleSubmit((output) => {
    clearErrors();
    onAdd(toSeats(seatTypes, output));
  }, listErrors);

  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={4}>
          <div>
            <h3>{m.addSeatsLegend}</h3>
            <p className={styles.hint}>{m.addSeatsHint}</p>
          </div>
          <ErrorSummary errors={errors} />
          <div className={styles.sectors}>
            {sectors.map((sector) => (
              <fieldset key={sector} className={styles.sector}>
                <legend>{m.sectorNames[sector]}</legend>
                {seatTypes
                  .filter((type) => type.sector === sector)
                  .map((type) => (
                    <SeatTypeRow
                      key={type.key}
                      type={type}
                      there={seats.filter((seat) => seat.type === type.key).length}
                    />
                  ))}
              </fieldset>
            ))}
          </div>
          <Row>
            <Button type="submit" weight="primary" disabled={isWriting}>
              {m.addChosen({ count: chosen })}
            </Button>
            {onCancel !== undefined && (
              <Button weight="quiet" onClick={onCancel}>
                {m.cancel}
              </Button>
            )}
          </Row>
        </Stack>
      </form>
    </FormProvider>
  );
}

/** 'Tick at least one' leads to the first box. */
function atFirstType(error: FieldError): FieldError {
  return { ...error, name: `chosen.${seatTypes[0]?.key ?? ''}` };
}
