import { useFormContext, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { addMonths } from '../../../domain/network/day.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { today } from '../../../ui/today.ts';
import { findType } from '../use-document-names.ts';
import type { DocumentInput } from './document-form.ts';

/** Which version it is, when it was made, when to look at it again, when it was used. */
export function DaysFields() {
  const m = useMessages('documents');
  const { register, formState } = useFormContext<DocumentInput>();
  const { errors } = formState;
  return (
    <>
      <TextField
        label={m.versionLabel}
        hint={m.versionHint}
        error={errors.version?.message}
        isShort
        autoComplete="off"
        {...register('version')}
      />
      <TextField
        type="date"
        label={m.day}
        hint={m.mayBeEmpty}
        error={errors.day?.message}
        isShort
        {...register('day')}
      />
      <ReviewField />
      <TextField
        type="date"
        label={m.lastUsedOn}
        hint={m.lastUsedHint}
        error={errors.lastUsedOn?.message}
        isShort
        {...register('lastUsedOn')}
      />
    </>
  );
}

/** With what is proposed for the kind, counted from the day of the version, else from today. */
function ReviewField() {
  const m = useMessages('documents');
  const format = useFormat();
  const { register, formState, control, setValue } = useFormContext<DocumentInput>();
  const [chosen, day] = useWatch({ control, name: ['type', 'day'] });
  const type = findType(chosen);
  const from = z.iso.date().safeParse(day).data ?? today();
  const proposed = type && addMonths(from, type.reviewMonths);
  return (
    <div>
      <TextField
        type="date"
        label={m.reviewOn}
        hint={type && m.reviewHint({ months: m.months({ count: type.reviewMonths }) })}
        error={formState.errors.reviewOn?.message}
        isShort
        {...register('reviewOn')}
      />
      {proposed !== undefined && (
        <Row>
          <Button
            weight="quiet"
            onClick={() => setValue('reviewOn', proposed, { shouldDirty: true })}
          >
            {m.proposeReview({ day: format.day(proposed) })}
          </Button>
        </Row>
      )}
    </div>
  );
}
