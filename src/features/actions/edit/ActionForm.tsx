import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { actionStates } from '../../../domain/network/action.ts';
import type { Network } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { SeatOptions } from '../../../ui/SeatOptions.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useErrorList } from '../../../ui/use-error-list.ts';
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
  const { errors: errorList, listErrors, clearErrors } = useErrorList();
  const form = useForm<ActionInput, unknown, ActionDetails>({
    resolver: zodResolver(actionForm(m)),
    defaultValues: start,
    shouldFocusError: false,
  });
  const { errors, isDirty } = form.formState;
  useUnsavedInput(isDirty);
  const submit = form.handleSubmit((details) => {
    clearErrors();
    onSubmit(details);
  }, listErrors);

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={5}>
        <ErrorSummary errors={errorList} />
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
        <StorageProblemNotice problem={writing.problem} />
        <Row>
          <Button type="submit" weight="primary" disabled={writing.isWriting}>
            {m.save}
          </Button>
          <ButtonLink to={`/networks/${network.id}/actions`} weight="quiet">
            {m.cancel}
          </ButtonLink>
        </Row>
      </Stack>
    </form>
  );
}
