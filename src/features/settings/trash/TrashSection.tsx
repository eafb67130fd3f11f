import { useLiveQuery } from 'dexie-react-hooks';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { Section } from '../../../ui/Page.tsx';
import { TrashRow } from './TrashRow.tsx';
import styles from './TrashSection.module.css';

export function TrashSection() {
  const m = useMessages('settings');
  const store = useStore();
  const entries = useLiveQuery(() => store.trash.list(), [store]);
  if (entries === undefined) return null;
  return (
    <Section title={m.trashTitle} lead={m.trashLead}>
      {entries.length === 0 ? (
        <p>{m.trashEmpty}</p>
      ) : (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <TrashRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </Section>
  );
}
