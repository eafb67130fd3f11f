import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import styles from './Documents.module.css';
import { useRegisterSigns } from './use-register-signs.ts';

interface RegisterSignsProps {
  network: Network;
  entries: readonly DocumentEntry[];
}

/** Signs of too much or too little that the register alone can tell; nothing where none acts. */
export function RegisterSigns({ network, entries }: RegisterSignsProps) {
  const m = useMessages('documents');
  const signals = useRegisterSigns(network, entries);
  if (signals.length === 0) return null;
  return (
    <Section title={m.signsTitle} lead={m.signsLead}>
      <ul className={styles.list}>
        {signals.map(({ id, title, rule, advice }) => (
          <li key={id} className={styles.entry}>
            <p className={styles.name}>
              <QuestionText text={title} />
            </p>
            <p className={styles.facts}>
              <QuestionText text={rule} />
            </p>
            <p className={styles.more}>
              <QuestionText text={advice} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
