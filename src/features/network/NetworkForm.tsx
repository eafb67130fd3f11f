import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useMessages } from '../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../storage/use-unsaved-input.ts';
import type { Writing } from '../../storage/use-write.ts';
import { TextField } from '../../ui/Field.tsx';
import { SaveForm } from '../../ui/SaveForm.tsx';
import { today } from '../../ui/today.ts';
import { CountryField } from './CountryField.tsx';
import {
  networkForm,
  suggestsStartUp,
  type NetworkDetails,
  type NetworkInput,
} from './network-form.ts';
import { StartUpField } from './StartUpField.tsx';

interface NetworkFormProps {
  start: NetworkInput;
  submitLabel: string;
  cancelTo: string;
  onSubmit: (details: NetworkDetails) => void;
  writing: Writing;
}

/** The same questions for a new network and for a change to one. */
export function NetworkForm({ start, submitLabel, cancelTo, onSubmit, writing }: NetworkFormProps) {
  const m = useMessages('network');
  const thisYear = Number(today().slice(0, 4));
  const form = useForm<NetworkInput, unknown, NetworkDetails>({
    resolver: zodResolver(networkForm(m, thisYear)),
    defaultValues: start,
    shouldFocusError: false,
  });
  const { errors, isDirty } = form.formState;
  useUnsavedInput(isDirty);
  const [isStartUpDecided, setStartUpDecided] = useState(false);

  return (
    <SaveForm
      {...{ form, writing, onSubmit, cancelTo }}
      words={{ save: submitLabel, cancel: m.cancel }}
    >
      <TextField
        label={m.name}
        hint={m.nameHint}
        error={errors.name?.message}
        autoComplete="off"
        {...form.register('name')}
      />
      <TextField
        label={m.place}
        hint={m.placeHint}
        error={errors.place?.message}
        autoComplete="off"
        {...form.register('place')}
      />
      <CountryField {...form.register('country')} />
      <TextField
        label={m.since}
        hint={m.sinceHint}
        error={errors.since?.message}
        isShort
        inputMode="numeric"
        autoComplete="off"
        {...form.register('since', {
          onChange: (event: { target: { value: string } }) => {
            // Only a proposal: once the person has decided, the year changes nothing.
            if (isStartUpDecided) return;
            const isYoung = suggestsStartUp(event.target.value, thisYear);
            form.setValue('startUp', isYoung || start.startUp);
          },
        })}
      />
      <StartUpField form={form} thisYear={thisYear} onDecide={() => setStartUpDecided(true)} />
    </SaveForm>
  );
}
