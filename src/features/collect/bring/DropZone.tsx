import { useRef, useState } from 'react';
import type { Source } from '../../../files/response-file/read-source.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { droppedFiles } from './dropped-files.ts';
import { PasteForm } from './PasteForm.tsx';
import styles from './DropZone.module.css';

interface DropZoneProps {
  onSources: (sources: Promise<readonly Source[]>) => void;
}

/** Files, folders or text, in whichever way somebody has them. */
export function DropZone({ onSources }: DropZoneProps) {
  const m = useMessages('collect');
  const [isOver, setOver] = useState(false);
  const take = (files: Promise<readonly File[]>) => onSources(files.then(toSources));
  return (
    <>
      <div
        className={classNames(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(droppedFiles(event.dataTransfer));
        }}
      >
        <p>{isOver ? m.dropNow : m.dropText}</p>
        <Row>
          <Picker label={m.chooseFiles} onFiles={take} />
          <Picker label={m.chooseFolder} onFiles={take} isFolder />
        </Row>
      </div>
      <PasteForm
        onText={(text) => onSources(Promise.resolve([{ name: m.pastedName, content: text }]))}
      />
    </>
  );
}

interface PickerProps {
  label: string;
  onFiles: (files: Promise<readonly File[]>) => void;
  isFolder?: boolean;
}

function Picker({ label, onFiles, isFolder = false }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder && { webkitdirectory: '' })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files may be chosen once more.
          currentTarget.value = '';
          onFiles(Promise.resolve(files));
        }}
      />
    </>
  );
}

function toSources(files: readonly File[]): Source[] {
  return files.map((file) => ({ name: file.name, content: file }));
}
