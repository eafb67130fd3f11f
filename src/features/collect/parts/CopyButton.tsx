import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';

interface CopyButtonProps {
  label: string;
  text: string;
  said: { readonly copied: string; readonly copyFailed: string };
  weight?: 'primary' | 'secondary';
}

interface Tried {
  readonly text: string;
  readonly outcome: 'copied' | 'copyFailed';
}

/** Copies a text and says whether that worked: a page without https may not copy. */
export function CopyButton({ label, text, said, weight = 'secondary' }: CopyButtonProps) {
  // Another text under the same button is not copied yet.
  const [tried, setTried] = useState<Tried | null>(null);
  const outcome = tried?.text === text ? tried.outcome : null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setTried({ text, outcome: 'copied' });
  };
  return (
    <Stack gap={2}>
      <Row>
        <Button
          weight={weight}
          onClick={() => void copy().catch(() => setTried({ text, outcome: 'copyFailed' }))}
        >
          {label}
        </Button>
        <p role="status">{outcome !== null && said[outcome]}</p>
      </Row>
      {outcome === 'copyFailed' && <TextArea label={label} readOnly rows={6} value={text} />}
    </Stack>
  );
}
