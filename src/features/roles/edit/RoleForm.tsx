import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useErrorList } from '../../../ui/use-error-list.ts';
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
  const { errors, listErrors, clearErrors } = useErrorList();
  const form = useForm<RoleInput, unknown, RoleDetails>({
    resolver: zodResolver(roleForm(m)),
    defaultValues: start,
    shouldFocusError: false,
  });
  useUnsavedInput(form.formState.isDirty);
  const submit = form.handleSubmit((details) => {
    clearErrors();
    onSubmit(details);
  }, listErrors);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={5}>
          <ErrorSummary errors={errors} />
          <WhatFields />
          <HowFields />
          <PersonFields />
          <StorageProblemNotice problem={writing.problem} />
          <Row>
            <Button type="submit" weight="primary" disabled={writing.isWriting}>
              {m.save}
            </Button>
            <ButtonLink to={cancelTo} weight="quiet">
              {m.cancel}
            </ButtonLink>
          </Row>
        </Stack>
      </form>
    </FormProvider>
  );
}
