import { useCallback, useState } from 'react';
import type { KeyPair } from '../../../files/sealing/age.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { loadQr } from '../parts/qr.ts';
import { PrintArea } from '../parts/PrintArea.tsx';
import { useArrival } from '../../../ui/use-arrival.ts';
import { RecoverySheet } from './RecoverySheet.tsx';
import { lastGroupOf } from './sheet-text.ts';

interface SheetStepProps {
  round: string;
  network: string;
  sheet: KeyPair;
  isBusy: boolean;
  onBack: () => void;
  onSafe: () => void;
}

/** The sheet is shown once. Its last group is asked for, so that nobody goes on without it. */
export function SheetStep({ round, network, sheet, isBusy, onBack, onSafe }: SheetStepProps) {
  const m = useMessages('keys');
  const heading = useArrival(true);
  const [isPrinting, setPrinting] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const paper = <RecoverySheet round={round} network={network} identity={sheet.identity} />;
  // The code is waited for; without it the sheet is still worth printing.
  const print = () =>
    loadQr()
      .catch(() => undefined)
      .then(() => setPrinting(true));
  const submit = () => {
    const isRight = typed.trim().toUpperCase() === lastGroupOf(sheet.identity);
    setWrong(!isRight);
    if (isRight) onSafe();
  };
  return (
    <Stack gap={4}>
      <h3 ref={heading} tabIndex={-1}>
        {m.sheetTitle}
      </h3>
      <p>{m.sheetText}</p>
      {paper}
      {isPrinting && <PrintArea onDone={endPrinting}>{paper}</PrintArea>}
      <Row>
        <Button onClick={() => void print()}>{m.printSheet}</Button>
      </Row>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) submit();
        }}
      >
        <Stack gap={4}>
          <TextField
            isShort
            label={m.lastGroup}
            hint={m.lastGroupHint}
            error={isWrong ? m.lastGroupWrong : undefined}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Row>
            <Button type="submit" weight="primary" disabled={isBusy}>
              {m.sheetIsSafe}
            </Button>
            <Button weight="quiet" disabled={isBusy} onClick={onBack}>
              {m.otherSecond}
            </Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}
