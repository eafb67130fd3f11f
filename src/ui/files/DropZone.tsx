import { useRef, useState, type DragEvent } from 'react';
import { Button } from '../Button.tsx';
import { classNames } from '../class-names.ts';
import { Row } from '../Stack.tsx';
import { droppedFiles } from './dropped-files.ts';
import styles from './DropZone.module.css';

interface DropZoneProps {
  words: {
    dropText: string;
    dropNow: string;
    chooseFiles: string;
    chooseFolder: string;
  };
  onFiles: (files: Promise<readonly File[]>) => void;
}

/** Files or whole folders, in whichever way somebody has them. */
export function DropZone({ words, onFiles }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  /** Both when the pointer comes and while it is here, or letting go at once is not taken. */
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={classNames(styles.zone, isOver && styles.over)}
      onDragEnter={take}
      onDragOver={take}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(droppedFiles(event.dataTransfer));
      }}
    >
      <div className={styles.texts}>
        <p data-shown={!isOver}>{words.dropText}</p>
        <p data-shown={isOver}>{words.dropNow}</p>
      </div>
      <Row>
        <Picker label={words.chooseFiles} onFiles={onFiles} />
        <Picker label={words.chooseFolder} onFiles={onFiles} isFolder />
      </Row>
    </div>
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
