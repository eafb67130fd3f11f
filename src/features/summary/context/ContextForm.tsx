import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { Network } from '../../../domain/network/network.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { TextField } from '../../../ui/Field.tsx';
import { Section } from '../../../ui/Page.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { SaveForm } from '../../../ui/SaveForm.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import { today } from '../../../ui/today.ts';
import { ConditionField } from './ConditionField.tsx';
import { contextForm, inputToProfile, profileToInput, type ContextInput } from './context-form.ts';
import { HowMany } from './HowMany.tsx';
import { MeetingNotice } from './MeetingNotice.tsx';
import type { KnownContext } from './read-context.ts';

interface ContextFormProps {
  network: Network;
  questionnaire: Questionnaire;
  known: KnownContext;
  /** Where to go afterwards. */
  back: string;
}

/** Every condition with its positions and a source, filled in as far as something is known. */
export function ContextForm({ network, questionnaire, known, back }: ContextFormProps) {
  const m = useMessages('context');
  const format = useFormat();
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const { kept, meeting, trust } = known;
  const form = useForm<ContextInput>({
    resolver: zodResolver(contextForm(m, format, today())),
    defaultValues: profileToInput(kept?.profile ?? meeting, questionnaire, today()),
    shouldFocusError: false,
  });
  useUnsavedInput(form.formState.isDirty);
  const save = async (input: ContextInput) => {
    const profile = inputToProfile(input, questionnaire);
    const isSaved = await writing.write(async () => {
      const rev = ((await store.contexts.get(network.id))?.rev ?? 0) + 1;
      return store.contexts.put({ schema: 1, id: network.id, rev, profile });
    });
    if (isSaved) navigate(back);
  };
  return (
    <SaveForm
      {...{ form, writing }}
      words={{ save: m.save, cancel: m.cancel }}
      cancelTo={back}
      onSubmit={(input) => void save(input)}
    >
      <p>
        {m.neither} <HowMany />
      </p>
      {meeting !== null && (
        <MeetingNotice {...{ questionnaire, meeting }} kept={kept?.profile ?? null} />
      )}
      <TextField
        type="date"
        label={m.assessedOn}
        hint={m.assessedHint}
        error={form.formState.errors.assessedOn?.message}
        isShort
        {...form.register('assessedOn')}
      />
      {questionnaire.dimensions.map(({ id, title, items }) => (
        <Section key={id} title={<QuestionText text={title} />}>
          <Stack gap={6}>
            {items.map((item) => (
              <ConditionField key={item.id} item={item} trust={trust} />
            ))}
          </Stack>
        </Section>
      ))}
    </SaveForm>
  );
}
