import { missingTypes, type DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import styles from './Documents.module.css';
import { KindRow } from './KindRow.tsx';

interface WorthWritingProps {
  network: Network;
  entries: readonly DocumentEntry[];
}

/** The kinds of the phase that the network is in, as far as they are not there. */
export function WorthWriting({ network, entries }: WorthWritingProps) {
  const m = useMessages('documents');
  const missing = missingTypes(documentTypes, entries);
  const [first] = missing;
  if (first === undefined) return null;
  return (
    <div className={styles.kinds}>
      <Section title={m.nextTitle} lead={first.phase === 'start' ? m.nextStart : m.nextGrow}>
        <p>{m.notAll}</p>
        <ul className={styles.list}>
          {missing.map((type) => (
            <KindRow key={type.key} type={type} network={network} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
