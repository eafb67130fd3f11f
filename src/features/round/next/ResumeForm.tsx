import { useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import { findDraft } from '../../../domain/response/resume-code.ts';
import type { Participation } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { sitDown } from '../../../storage/person-here.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';

/** A begun response opens only for the one who has its code: no list says that there is any. */
export function ResumeForm({ responses }: { responses: readonly Participation[] }) {
  const m = useMessages('round-next');
  const [, navigate] = useLocation();
  const form = useForm({ defaultValues: { code: '' } });
  const resume = form.handleSubmit(({ code }) => {
    const draft = findDraft(responses, code);
    if (draft === undefined) {
      form.setError('code', { message: m.resumeUnknown }, { shouldFocus: true });
      return;
    }
    sitDown(draft.id);
    navigate(`/answer/${draft.id}`, { replace: true });
  });
  return (
    <details>
      <summary>{m.resumeTitle}</summary>
      <form onSubmit={(event) => void resume(event)} noValidate>
        <Stack gap={3}>
          <TextField
            label={m.resumeCode}
            hint={m.resumeHint}
            error={form.formState.errors.code?.message}
            isShort
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            {...form.register('code')}
          />
          <Row>
            <Button type="submit">{m.resume}</Button>
          </Row>
        </Stack>
      </form>
    </details>
  );
}
