import { useState, type ReactNode } from 'react';
import { saveFile, toFileName } from '../../../../charts/figure/save-file.ts';
import { useFormat, useMessages } from '../../../../i18n/i18n-context.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { Row, Stack } from '../../../../ui/Stack.tsx';
import { today } from '../../../../ui/today.ts';
import type { Brought, Outcome } from '../worker/gathering-tasks.ts';
import { groupsOf } from './outcomes.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { UndoGathering } from './UndoGathering.tsx';
import { useOutcomeWords } from './use-outcome-words.ts';

interface ReceiptProps {
  /** Of the collection. */
  name: string;
  outcomes: readonly Outcome[];
  brought: Brought;
  onMore: () => void;
  children?: ReactNode;
}

/** What was done with each file, to be saved, and a way back. */
export function Receipt({ name, outcomes, brought, onMore, children }: ReceiptProps) {
  const m = useMessages('summary-files');
  const { added, mark } = brought;
  const toText = useReceiptText();
  const [saved, setSaved] = useState('');
  const save = () => {
    const file = toFileName([name, today()], 'receipt.txt');
    const text = toText(name, outcomes, added);
    saveFile(file, new Blob([text], { type: 'text/plain;charset=utf-8' }));
    setSaved(file);
  };
  return (
    <Stack gap={4}>
      <Notice kind="status" title={m.receiptTitle}>
        <p>{m.receiptText({ added })}</p>
        {/* Where nothing was changed, it would take out what came before. */}
        {mark !== null && <UndoGathering mark={mark} />}
      </Notice>
      {outcomes.length > 0 && <OutcomeTable outcomes={outcomes} />}
      <Row>
        {children}
        <Button onClick={save}>{m.saveReceipt}</Button>
        <Button onClick={onMore}>{m.moreFiles}</Button>
      </Row>
      <p role="status">{saved !== '' && m.savedAs({ name: saved })}</p>
    </Stack>
  );
}

function useReceiptText() {
  const m = useMessages('summary-files');
  const format = useFormat();
  const words = useOutcomeWords();
  return (name: string, outcomes: readonly Outcome[], added: number): string => {
    const heading = m.receiptHeading({ name, day: format.day(today()) });
    const parts = groupsOf(outcomes).map(({ kind, outcomes: own }) => {
      const { title, todo } = words.ofGroup(kind);
      const lines = own.map((outcome) => `- ${words.ofOne(outcome)}`);
      return [`${title} (${format.number(own.length)})`, todo, ...lines].join('\n');
    });
    return `${[heading, m.receiptText({ added }), ...parts].join('\n\n')}\n`;
  };
}
