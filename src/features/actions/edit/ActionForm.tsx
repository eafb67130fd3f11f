import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { actionStates } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import { SaveForm } from '../../../ui/SaveForm.tsx';
import { SeatOptions } from '../../../ui/SeatOptions.tsx';
import { actionForm, type ActionDetails, type ActionInput } from './action-form.ts';

interface ActionFormProps {
  network: Network;
  start: ActionInput;
  writing: Writing;
  onSubmit: (details: ActionDetails) => void;
}

/** The same questions for a new action and for a change to one. */
export function ActionForm({ network, start, writing, onSubmit }: ActionFormProps) {
  const m = useMessages('actions');
  const names = seatNames(network.seats, useLanguage());
  const form = useForm<ActionInput, unknown, ActionDetails>({
    resolver: zodResolver(actionForm(m)),
    defaultValues: start,
    shouldFocusError: false,
  });
  const { errors, isDirty } = form.formState;
  useUnsavedInput(isDirty);

  return (
    <SaveForm
      {...{ form, writing, onSubmit }}
      words={{ save: m.save, cancel: m.cancel }}
      cancelTo={`/networks/${network.id}/actions`}
    >
      <TextArea
        label={m.text}
        hint={m.textHint}
        error={errors.text?.message}
        {...form.register('text')}
      />
      <SelectField label={m.owner} hint={m.ownerHint} {...form.register('owner')}>
        <option value="">{m.nobodyYet}</option>
        <SeatOptions seats={network.seats} names={names} chosen={start.owner} gone={m.seatGone} />
      </SelectField>
      <TextField
        type="date"
        label={m.due}
        hint={m.dueHint}
        error={errors.due?.message}
        isShort
        {...form.register('due')}
      />
      <SelectField label={m.state} {...form.register('state')}>
        {actionStates.map((state) => (
          <option key={state} value={state}>
            {m.states[state]}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={m.note}
        hint={m.noteHint}
        error={errors.note?.message}
        {...form.register('note')}
      />
    </SaveForm>
  );
}
