import { useState } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';

/** For answers that came as the text of a mail. */
export function PasteForm({ onText }: { onText: (text: string) => void }) {
  const m = useMessages('collect');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <details>
      <summary>{m.pasteTitle}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isEmpty = text.trim() === '';
          setMissing(isEmpty);
          if (!isEmpty) onText(text);
        }}
      >
        <Stack gap={3}>
          <TextArea
            rows={6}
            label={m.pasteLabel}
            hint={m.pasteHint}
            error={isMissing ? m.pasteEmpty : undefined}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Row>
            <Button type="submit">{m.pasteRead}</Button>
          </Row>
        </Stack>
      </form>
    </details>
  );
}
