import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { SaveForm } from '../../../ui/SaveForm.tsx';
import { roleForm, type RoleDetails, type RoleInput } from './role-form.ts';
import { HowFields, PersonFields, WhatFields } from './RoleFields.tsx';

interface RoleFormProps {
  start: RoleInput;
  cancelTo: string;
  writing: Writing;
  onSubmit: (details: RoleDetails) => void;
}

export function RoleForm({ start, cancelTo, writing, onSubmit }: RoleFormProps) {
  const m = useMessages('roles');
  const form = useForm<RoleInput, unknown, RoleDetails>({
    resolver: zodResolver(roleForm(m)),
    defaultValues: start,
    shouldFocusError: false,
  });
  useUnsavedInput(form.formState.isDirty);
  return (
    <SaveForm {...{ form, writing, onSubmit, cancelTo }} words={{ save: m.save, cancel: m.cancel }}>
      <WhatFields />
      <HowFields />
      <PersonFields />
    </SaveForm>
  );
}
