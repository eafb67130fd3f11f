import { useState } from 'react';
import { saveFile } from '../../../charts/figure/save-file.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';

interface SaveButtonProps {
  label: string;
  name: string;
  /** Or how to write it, where that takes a while. */
  content: string | (() => string);
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
  const mark = typeof content === 'string' ? content : name;
  const save = () => {
    const text = typeof content === 'string' ? content : content();
    saveFile(name, new Blob([text], { type }));
    setSaved(mark);
  };
  return (
    <Row>
      <Button weight={weight} onClick={save}>
        {label}
      </Button>
      <p role="status">{saved === mark && savedAs({ name })}</p>
    </Row>
  );
}
