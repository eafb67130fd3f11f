import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import type { Network } from '../../../domain/network/network.ts';
import { Part, parts, type Task } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { SaveForm } from '../../../ui/SaveForm.tsx';
import { Stack } from '../../../ui/Stack.tsx';

interface TaskFormProps {
  network: Network;
  task: Task;
  writing: Writing;
  onSave: (task: Task) => void;
}

/** What is to be done, and which part each seat has in it. */
export function TaskForm({ network, task, writing, onSave }: TaskFormProps) {
  const m = useMessages('roles');
  const names = seatNames(network.seats, useLanguage());
  const form = useForm({
    resolver: zodResolver(
      z.object({
        title: z
          .string()
          .check(z.trim(), z.minLength(1, m.taskMissing), z.maxLength(200, m.tooLong)),
        parts: z.record(z.string(), z.string()),
      }),
    ),
    defaultValues: {
      title: task.title,
      parts: partsBySeat(network, task),
    },
    shouldFocusError: false,
  });
  useUnsavedInput(form.formState.isDirty);
  const save = ({ title, parts: chosen }: { title: string; parts: Record<string, string> }) => {
    const taken = network.seats.flatMap(({ id }) => {
      const part = Part.safeParse(chosen[id]).data;
      return part === undefined ? [] : [{ seatId: id, part }];
    });
    onSave({ ...task, title, parts: taken });
  };
  return (
    <SaveForm
      {...{ form, writing }}
      words={{ save: m.saveTask, cancel: m.cancel }}
      cancelTo={`/networks/${network.id}/roles`}
      onSubmit={save}
    >
      <TextField
        label={m.taskLabel}
        hint={m.taskHint}
        error={form.formState.errors.title?.message}
        autoComplete="off"
        {...form.register('title')}
      />
      <FieldGroup legend={m.partsLegend} hint={m.tasksLead}>
        <Stack gap={4}>
          {network.seats.map(({ id }) => (
            <SelectField key={id} label={names.get(id)} {...form.register(`parts.${id}`)}>
              <option value="">{m.noPart}</option>
              {parts.map((part) => (
                <option key={part} value={part}>
                  {m.parts[part]}
                </option>
              ))}
            </SelectField>
          ))}
        </Stack>
      </FieldGroup>
    </SaveForm>
  );
}

function partsBySeat({ seats }: Network, { parts: taken }: Task): Record<string, string> {
  return Object.fromEntries(
    seats.map(({ id }) => [id, taken.find(({ seatId }) => seatId === id)?.part ?? '']),
  );
}
