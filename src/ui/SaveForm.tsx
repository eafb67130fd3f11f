import type { ComponentProps, ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { Button, ButtonLink } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Row, Stack } from './Stack.tsx';
import { StorageProblemNotice } from './StorageProblemNotice.tsx';
import { useErrorList } from './use-error-list.ts';

interface SaveFormProps<Input extends FieldValues, Details> {
  form: UseFormReturn<Input, unknown, Details>;
  writing: {
    isWriting: boolean;
    problem: ComponentProps<typeof StorageProblemNotice>['problem'];
  };
  words: { save: string; cancel: string };
  cancelTo: string;
  onSubmit: (details: Details) => void;
  children: ReactNode;
}

/** What all forms about a record share: what is wrong comes first, saving and leaving come last. */
export function SaveForm<Input extends FieldValues, Details>(props: SaveFormProps<Input, Details>) {
  const { form, writing, words, cancelTo, onSubmit, children } = props;
  const { errors, listErrors, clearErrors } = useErrorList();
  const submit = form.handleSubmit((details) => {
    clearErrors();
    onSubmit(details);
  }, listErrors);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
        <Stack gap={5}>
          <ErrorSummary errors={errors} />
          {children}
          <StorageProblemNotice problem={writing.problem} />
          <Row>
            <Button type="submit" weight="primary" disabled={writing.isWriting}>
              {words.save}
            </Button>
            <ButtonLink to={cancelTo} weight="quiet">
              {words.cancel}
            </ButtonLink>
          </Row>
        </Stack>
      </form>
    </FormProvider>
  );
}
