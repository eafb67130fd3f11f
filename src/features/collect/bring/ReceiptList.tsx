import { useState } from 'react';
import { saveFile, toFileName } from '../../../charts/figure/save-file.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { withKey, type OpenKey } from '../key/session.ts';
import type { KeyedRound } from '../parts/use-sealed-round.ts';

interface ReceiptListProps {
  sealed: KeyedRound;
  openKey: OpenKey;
}

type Saving =
  { readonly kind: 'idle' | 'failed' } | { readonly kind: 'saved'; readonly name: string };

/** A list without names, which lets each member's device see whether the own answers arrived. */
export function ReceiptList({ sealed: { round, received }, openKey }: ReceiptListProps) {
  const m = useMessages('collect');
  const keys = useMessages('keys');
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const { hashes } = received;
  const save = async () => {
    const signed = await withKey(openKey, (worker) =>
      worker.do('signReceipts', { roundId: round.id, hashes, recipient: openKey.recipient }),
    );
    if (!signed.ok || signed.value === null) return setSaving({ kind: 'failed' });
    const name = toFileName([round.label], 'receipts.json');
    saveFile(name, new Blob([signed.value], { type: 'application/json' }));
    return setSaving({ kind: 'saved', name });
  };
  return (
    <Section title={m.receiptsTitle} lead={m.receiptsText}>
      {hashes.length === 0 && <p>{m.receiptsNone}</p>}
      {hashes.length > 0 && !openKey.canSign && <p>{m.cannotSign}</p>}
      {hashes.length > 0 && openKey.canSign && (
        <Row>
          <Button onClick={() => void save()}>{m.saveReceipts}</Button>
          <p role="status">{saving.kind === 'saved' && m.savedAs({ name: saving.name })}</p>
        </Row>
      )}
      {saving.kind === 'failed' && (
        <Notice kind="problem">
          <p>{keys.problems.workerFailed}</p>
        </Notice>
      )}
    </Section>
  );
}
