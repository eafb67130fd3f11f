import { useState } from 'react';
import { useLocation } from 'wouter';
import { findDraft } from '../../../domain/response/resume-code.ts';
import type { QuestionnaireResponse } from '../../../domain/response/response.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { sitDown } from '../../../storage/person-here.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';

/** Somebody's draft on a shared device opens only with its code. */
export function CodeForm({ drafts }: { drafts: readonly QuestionnaireResponse[] }) {
  const m = useMessages('invited');
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const goOn = () => {
    const draft = findDraft(drafts, code);
    setUnknown(draft === undefined);
    if (draft === undefined) return;
    sitDown(draft.id);
    navigate(`/answer/${draft.id}`, { replace: true });
  };
  return (
    <details>
      <summary>{m.codeTitle}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <Stack gap={3}>
          <TextField
            label={m.codeLabel}
            hint={m.codeHint}
            error={isUnknown ? m.codeUnknown : undefined}
            isShort
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => setCode(event.target.value)}
          />
          <Row>
            <Button type="submit">{m.codeOpen}</Button>
          </Row>
        </Stack>
      </form>
    </details>
  );
}
