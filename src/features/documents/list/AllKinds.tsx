import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { DocumentType } from '../../../domain/network/document-type.ts';
import type { Network } from '../../../domain/network/network.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import styles from './Documents.module.css';
import { KindRow } from './KindRow.tsx';

const phases = ['start', 'grow', 'optional'] as const;

interface AllKindsProps {
  network: Network;
  entries: readonly DocumentEntry[];
}

/** All kinds by phase, folded. What is not there is not marked: an offer, not a list of duties. */
export function AllKinds({ network, entries }: AllKindsProps) {
  const m = useMessages('documents');
  return (
    <details className={styles.kinds}>
      <summary>{m.allKinds}</summary>
      <div className={styles.phases}>
        <p>{m.notAll}</p>
        {phases.map((phase) => (
          <section key={phase}>
            <h2 className={styles.phase}>{m.phases[phase]}</h2>
            <ul className={styles.list}>
              {documentTypes
                .filter((type) => type.phase === phase)
                .map((type) => (
                  <KindRow key={type.key} type={type} network={network}>
                    <WhatIsThere type={type} entries={entries} />
                  </KindRow>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}

function WhatIsThere({ type, entries }: { type: DocumentType; entries: readonly DocumentEntry[] }) {
  const m = useMessages('documents');
  const format = useFormat();
  const states = entries
    .filter((entry) => entry.type === type.key)
    .map(({ state }) => m.stateNames[state]);
  const months = m.months({ count: type.reviewMonths });
  if (states.length === 0) return <p className={styles.facts}>{months}</p>;
  return (
    <p>
      {format.list([...new Set(states)])} · {months}
    </p>
  );
}
