import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { Network } from '../../../domain/network/network.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import type { Writing } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/ErrorSummary.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useErrorList } from '../../../ui/use-error-list.ts';
import { MethodChoices } from '../method/MethodChoices.tsx';
import { firstPersons } from '../persons/persons.ts';
import { PersonsField } from '../persons/PersonsField.tsx';
import { GroupingField } from '../parts/GroupingField.tsx';
import { ModeField } from './ModeField.tsx';
import { QuestionnairesField } from './QuestionnairesField.tsx';
import { roundForm, type RoundInput } from './round-form.ts';
import { ThresholdField } from './ThresholdField.tsx';

interface RoundFormProps {
  network: Network;
  /** What is filled in to begin with. */
  first: RoundInput;
  writing: Writing;
  onSubmit: (input: RoundInput) => void;
}

export function RoundForm({ network, first, writing, onSubmit }: RoundFormProps) {
  const m = useMessages('round-form');
  const { cancel } = useMessages('round');
  const { startUp } = network;
  const choices = { m: useMessages('choices'), format: useFormat() };
  const language = useLanguage();
  const { errors, listErrors, clearErrors } = useErrorList((error) => atControl(error, network));
  const form = useForm<RoundInput>({
    resolver: zodResolver(
      roundForm(m, { seatNames: seatNames(network.seats, language), startUp, choices }),
    ),
    defaultValues: first,
    shouldFocusError: false,
  });
  const mode = useWatch({ control: form.control, name: 'mode' });
  const isSurvey = mode === 'survey';
  useUnsavedInput(form.formState.isDirty);
  const submit = form.handleSubmit((input) => {
    clearErrors();
    onSubmit(input);
  }, listErrors);

  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={6}>
          <ErrorSummary errors={errors} />
          <TextField
            label={m.label}
            error={form.formState.errors.label?.message}
            autoComplete="off"
            {...form.register('label')}
          />
          <QuestionnairesField isStartUp={startUp} />
          <ModeField />
          <PersonsField
            seats={network.seats}
            legend={isSurvey ? m.personsLegend : m.meetingLegend}
            hint={isSurvey ? m.personsHint : m.meetingHint}
          />
          {isSurvey && <ThresholdField />}
          {isSurvey && <GroupingField />}
          <MethodChoices of={{ mode, startUp }} />
          <Stack gap={4}>
            <Notice>
              <p>{m.whatStays}</p>
            </Notice>
            <StorageProblemNotice problem={writing.problem} />
            <Row>
              <Button type="submit" weight="primary" disabled={writing.isWriting}>
                {m.openRound}
              </Button>
              <ButtonLink to={`/networks/${network.id}`} weight="quiet">
                {cancel}
              </ButtonLink>
            </Row>
          </Stack>
        </Stack>
      </form>
    </FormProvider>
  );
}

/** An error about a whole list leads to the first control of the list. */
function atControl(error: FieldError, { seats }: Network): FieldError {
  if (error.name === 'asked') return { ...error, name: 'asked.FORM.isChosen' };
  return firstPersons(error, seats);
}
