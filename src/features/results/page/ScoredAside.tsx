import { useCallback, useDeferredValue, useEffect, useState, type ReactNode } from 'react';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { RoundResult } from '../../../domain/score/results.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { databaseName } from '../../../storage/db.ts';
import { Page } from '../../../ui/Page.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { useNumbers } from '../words.ts';
import { scoreAside } from './score-aside.ts';
import styles from './ScoredAside.module.css';
import type { Questionnaires } from './use-questionnaires.ts';

interface ScoredAsideProps {
  round: Round;
  network: Network;
  /** How many responses the round has. */
  count: number;
  questionnaires: Questionnaires['readable'];
  children: (result: RoundResult, basis: string) => ReactNode;
}

/** Says what is going on while a worker reads and scores; leaving the page ends it. */
export function ScoredAside({ round, network, count, questionnaires, children }: ScoredAsideProps) {
  const m = useMessages('signals');
  const numbers = useNumbers();
  const [read, setRead] = useState(0);
  const load = useCallback(
    async (signal: AbortSignal) => {
      setRead(0);
      try {
        const work = { database: databaseName, round, questionnaires };
        return await scoreAside(work, signal, setRead);
      } catch (error) {
        throw new Error(`${m.asideFailed} ${String(error)}`, { cause: error });
      }
    },
    [round, questionnaires, m],
  );
  useEffect(fetchWhatFollows, []);
  // Much hangs on it: drawn in pieces, so that the page answers meanwhile.
  const scored = useDeferredValue(useLoaded(load));
  if (scored !== undefined) return children(scored.result, scored.basis);
  return (
    <Page
      documentTitle={m.asideTitle}
      eyebrow={`${network.name} · ${round.label}`}
      title={m.asideTitle}
      lead={<p>{m.asideText({ n: numbers.count(count) })}</p>}
    >
      <progress className={styles.progress} max={count} value={read} aria-label={m.asideRead} />
    </Page>
  );
}

/** What the results are drawn with comes while they are worked out, so that it need not come at once. */
function fetchWhatFollows(): void {
  const parts = [import('../../../charts/profile-radar/RadarDrawing.tsx'), import('../later.ts')];
  // Whoever needs one of them says so when it does not come.
  for (const part of parts) part.catch(() => undefined);
}
