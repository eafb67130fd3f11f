import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import { isClosed } from '../../../domain/network/is-closed.ts';
import { handedInBySeat } from '../../../domain/response/response-rate.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { changeRound } from '../../../storage/change-record.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { StorageProblemNotice } from '../../../ui/StorageProblemNotice.tsx';
import { useErrorList } from '../../../ui/use-error-list.ts';
import { GroupingField } from '../parts/GroupingField.tsx';
import { MissingRound } from '../parts/MissingRound.tsx';
import { useRound, type StoredRound } from '../parts/use-round.ts';
import { FixedChoices } from '../method/FixedChoices.tsx';
import { MethodChoices } from '../method/MethodChoices.tsx';
import { firstPersons } from '../persons/persons.ts';
import { PersonsField } from '../persons/PersonsField.tsx';
import {
  givenOutBySeat,
  mayChooseMethod,
  roundChangeForm,
  roundToChange,
  withChange,
  withMethod,
  type RoundChange,
} from './round-change.ts';

export function EditRoundPage() {
  const stored = useRound();
  if (stored === undefined) return null;
  return stored === null ? <MissingRound /> : <EditRound key={stored.round.id} stored={stored} />;
}

function EditRound({ stored }: { stored: StoredRound }) {
  const { round, network, responses, sealing } = stored;
  const isIssued = sealing?.issued === true;
  const m = useMessages('round-form');
  const { cancel, toRound } = useMessages('round');
  const choices = { m: useMessages('choices'), format: useFormat() };
  const isUntouched = !isIssued && mayChooseMethod(round, responses);
  const language = useLanguage();
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const { errors, listErrors } = useErrorList((error) => firstPersons(error, network.seats));
  const form = useForm<RoundChange>({
    resolver: zodResolver(
      roundChangeForm(m, {
        round,
        network,
        isUntouched,
        choices,
        seatNames: seatNames(network.seats, language),
        handedIn: handedInBySeat({ round, responses }),
        givenOut: givenOutBySeat(sealing),
      }),
    ),
    defaultValues: roundToChange(round, network, choices.format),
    shouldFocusError: false,
  });
  useUnsavedInput(form.formState.isDirty);
  const place = `/rounds/${round.id}`;
  const title = m.editTitle({ label: round.label });
  const isSurvey = round.mode === 'survey';

  const submit = form.handleSubmit(async (change) => {
    const isSaved = await writing.write(() =>
      changeRound(store, round.id, (latest) => {
        const changed = withChange(latest, change);
        return isUntouched ? withMethod(changed, network, change) : changed;
      }),
    );
    if (isSaved) navigate(place, { replace: true });
  }, listErrors);

  return (
    <Page documentTitle={title} eyebrow={<Link href={place}>{toRound}</Link>} title={title}>
      <FormProvider {...form}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap={5}>
            <ErrorSummary errors={errors} />
            <TextField
              label={m.label}
              error={form.formState.errors.label?.message}
              autoComplete="off"
              {...form.register('label')}
            />
            {!isClosed(round) && (
              <PersonsField
                seats={network.seats}
                legend={isSurvey ? m.personsLegend : m.meetingLegend}
                hint={isSurvey ? m.personsHint : m.meetingHint}
              />
            )}
            {isUntouched && isSurvey && <GroupingField />}
            {isUntouched ? (
              <MethodChoices of={{ mode: round.mode, startUp: network.startUp }} />
            ) : (
              (isIssued || responses.length > 0) && (
                <FixedChoices round={round} isIssued={isIssued} />
              )
            )}
            <StorageProblemNotice problem={writing.problem} />
            <Row>
              <Button type="submit" weight="primary" disabled={writing.isWriting}>
                {m.saveChanges}
              </Button>
              <ButtonLink to={place} weight="quiet">
                {cancel}
              </ButtonLink>
            </Row>
          </Stack>
        </form>
      </FormProvider>
    </Page>
  );
}
