import { useState } from 'react';
import { Button } from '../Button.tsx';
import { TextArea } from '../Field.tsx';
import { Row, Stack } from '../Stack.tsx';

interface PasteFormProps {
  words: {
    pasteTitle: string;
    pasteLabel: string;
    pasteHint: string;
    pasteEmpty: string;
    pasteRead: string;
  };
  onText: (text: string) => void;
}

/** For what came as the text of a mail. */
export function PasteForm({ words, onText }: PasteFormProps) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <details>
      <summary>{words.pasteTitle}</summary>
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
            label={words.pasteLabel}
            hint={words.pasteHint}
            error={isMissing ? words.pasteEmpty : undefined}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Row>
            <Button type="submit">{words.pasteRead}</Button>
          </Row>
        </Stack>
      </form>
    </details>
  );
}
