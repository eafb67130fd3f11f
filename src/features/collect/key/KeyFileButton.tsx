import { toFileName } from '../../../charts/figure/save-file.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { SaveButton } from '../parts/SaveButton.tsx';

interface KeyFileButtonProps {
  keyFile: string;
  /** What the file is called after. */
  parts: readonly string[];
  weight?: 'primary' | 'secondary';
}

export function KeyFileButton({ keyFile, parts, weight = 'secondary' }: KeyFileButtonProps) {
  const m = useMessages('keys');
  return (
    <SaveButton
      label={m.saveKeyFile}
      name={toFileName(parts, 'key.age')}
      content={keyFile}
      weight={weight}
      savedAs={m.savedAs}
    />
  );
}
