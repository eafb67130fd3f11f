import { useState } from 'react';
import type { OutboxEntry } from '../../../domain/response/outbox-entry.ts';
import { readReceipts } from '../../../files/receipts/read-receipts.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';

/** Checks a list of what has arrived; where it names this file, the page shows so by itself. */
export function useReceipts(entry: OutboxEntry) {
  const m = useMessages('sealed');
  const store = useStore();
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const work = async (given: Promise<string>) => {
    const kept = await store.invitations.list();
    const keys = new Map(kept.map(({ roundId, invitation }) => [roundId, invitation.verifyKey]));
    const receipts = await readReceipts(await given, (roundId) => keys.get(roundId));
    if (!receipts.ok) return setSaid(m.receiptProblems[receipts.error.kind]);
    const { roundId, hashes } = receipts.value;
    const marked = await store.outbox.markReceived(roundId, hashes);
    if (!marked.ok) return setProblem(marked.error);
    if (roundId !== entry.roundId) return setSaid(m.receiptOther);
    setSaid(hashes.includes(entry.id) ? null : m.receiptNotYet);
  };

  return {
    said,
    problem,
    isBusy,
    check: (given: Promise<string>) => {
      setBusy(true);
      setSaid(null);
      setProblem(null);
      work(given)
        .catch((error: unknown) => setProblem(errorToStorageProblem(error)))
        .finally(() => setBusy(false));
    },
  };
}
