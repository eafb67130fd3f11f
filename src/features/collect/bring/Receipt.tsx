import { toFileName } from '../../../charts/figure/save-file.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import { today } from '../../../ui/today.ts';
import { SaveButton } from '../parts/SaveButton.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { groupsOf, type Outcome } from './outcomes.ts';
import { UndoMerge } from './UndoMerge.tsx';
import { useOutcomeWords } from './use-outcome-words.ts';

interface ReceiptProps {
  outcomes: readonly Outcome[];
  added: number;
  round: Round;
  onMore: () => void;
}

/** What was done with each file, to be saved, and a way back. */
export function Receipt({ outcomes, added, round, onMore }: ReceiptProps) {
  const m = useMessages('collect');
  const content = useReceiptText(outcomes, added, round);
  return (
    <Stack gap={4}>
      <Notice kind="status" title={m.receiptTitle}>
        <p>{m.receiptText({ added })}</p>
        {/* Where nothing came in, it would take out what came before. */}
        {added > 0 && <UndoMerge />}
      </Notice>
      <OutcomeTable outcomes={outcomes} />
      <Row>
        <SaveButton
          label={m.saveReceipt}
          name={toFileName([round.label, today()], 'receipt.txt')}
          content={content}
          savedAs={m.savedAs}
        />
        <Button onClick={onMore}>{m.moreFiles}</Button>
      </Row>
    </Stack>
  );
}

function useReceiptText(outcomes: readonly Outcome[], added: number, round: Round): () => string {
  const m = useMessages('collect');
  const format = useFormat();
  const words = useOutcomeWords();
  return () => {
    const heading = m.receiptHeading({ round: round.label, day: format.day(today()) });
    const parts = groupsOf(outcomes).map(({ kind, outcomes: own }) => {
      const { title, todo } = words.ofGroup(kind);
      const lines = own.map((outcome) => {
        const more = words.ofOne(outcome);
        return `- ${outcome.name}${more === '' ? '' : `: ${more}`}`;
      });
      return [`${title} (${format.number(own.length)})`, todo, ...lines].join('\n');
    });
    return `${[heading, m.receiptText({ added }), ...parts].join('\n\n')}\n`;
  };
}
