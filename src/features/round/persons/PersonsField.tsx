import { useFormContext } from 'react-hook-form';
import type { Seat } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { totalPersons, type PersonsInput } from './persons.ts';
import styles from './PersonsField.module.css';
import { Legend } from '../parts/Legend.tsx';

interface PersonsFieldProps {
  seats: readonly Seat[];
  legend: string;
  hint: string;
}

/** How many persons from each seat, with what that makes together. */
export function PersonsField({ seats, legend, hint }: PersonsFieldProps) {
  const m = useMessages('round');
  const language = useLanguage();
  const { register, watch, formState } = useFormContext<{ persons: PersonsInput }>();
  const names = seatNames(seats, language);
  const errors = formState.errors.persons;
  const whole = errors?.message ?? errors?.root?.message;
  return (
    <FieldGroup
      legend={<Legend>{legend}</Legend>}
      hint={hint}
      error={typeof whole === 'string' ? whole : undefined}
    >
      <div className={styles.seats}>
        {seats.map((seat) => {
          const error = errors?.[seat.id];
          const message =
            typeof error === 'object' && 'message' in error ? error.message : undefined;
          return (
            <div key={seat.id} className={styles.seat}>
              <label htmlFor={`persons-${seat.id}`}>{names.get(seat.id)}</label>
              <input
                id={`persons-${seat.id}`}
                className={styles.count}
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={message === undefined ? undefined : true}
                aria-describedby={message === undefined ? undefined : `persons-${seat.id}-error`}
                {...register(`persons.${seat.id}`)}
              />
              {message !== undefined && (
                <span className={styles.error} id={`persons-${seat.id}-error`}>
                  {message}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <p className={styles.total} aria-live="polite">
        {m.personsTotal(totalPersons(watch('persons')))}
      </p>
    </FieldGroup>
  );
}
