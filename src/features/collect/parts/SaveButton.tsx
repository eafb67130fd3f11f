import { useState } from 'react';
import { saveFile } from '../../../charts/figure/save-file.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';

interface SaveButtonProps {
  label: string;
  name: string;
  content: string;
  type?: string;
  weight?: 'primary' | 'secondary';
  savedAs: (p: { name: string }) => string;
}

/** Hands a text to the person as a file, and says under which name. */
export function SaveButton({
  label,
  name,
  content,
  type = 'text/plain;charset=utf-8',
  weight = 'secondary',
  savedAs,
}: SaveButtonProps) {
  // Something else under the same button is not saved yet.
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => {
    saveFile(name, new Blob([content], { type }));
    setSaved(content);
  };
  return (
    <Row>
      <Button weight={weight} onClick={save}>
        {label}
      </Button>
      <p role="status">{saved === content && savedAs({ name })}</p>
    </Row>
  );
}
