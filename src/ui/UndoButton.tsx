import { useState, type ComponentProps } from 'react';
import type { Result } from '../domain/kernel/result.ts';
import { Button } from './Button.tsx';
import { StorageProblemNotice } from './StorageProblemNotice.tsx';

type StorageProblem = NonNullable<ComponentProps<typeof StorageProblemNotice>['problem']>;

interface UndoButtonProps<T> {
  label: string;
  undo: () => Promise<Result<T, StorageProblem>>;
  /** What is said of it afterwards, in the button's place. */
  undone: (value: T) => string;
}

/** Takes something back once, and says what came of it. */
export function UndoButton<T>({ label, undo, undone }: UndoButtonProps<T>) {
  const [result, setResult] = useState<Result<T, StorageProblem> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    setResult(await undo());
    setBusy(false);
  };
  const isUndone = result?.ok === true;
  return (
    <>
      {!isUndone && (
        <div>
          <Button disabled={isBusy} onClick={() => void press()}>
            {label}
          </Button>
        </div>
      )}
      <p role="status">{isUndone && undone(result.value)}</p>
      <StorageProblemNotice problem={result?.ok === false ? result.error : null} />
    </>
  );
}
