import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import type { Collection } from '../../../../domain/comparison/collection.ts';
import { useLanguage, useMessages } from '../../../../i18n/i18n-context.tsx';
import { useStore } from '../../../../storage/store-context.tsx';
import { Section } from '../../../../ui/Page.tsx';
import styles from './CollectionList.module.css';

/** One's own collections first, the invented ones after them. */
export function CollectionList() {
  const m = useMessages('collections');
  const language = useLanguage();
  const store = useStore();
  const stored = useLiveQuery(() => store.collections.list(), [store]);
  if (stored === undefined) return null;
  const collections = stored.toSorted(
    (a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, language),
  );
  return (
    <Section title={m.yoursTitle}>
      {collections.length === 0 ? (
        <>
          <p>{m.emptyTitle}</p>
          <p className={styles.text}>{m.emptyText}</p>
        </>
      ) : (
        <ul className={styles.list}>
          {collections.map((collection) => (
            <CollectionRow key={collection.id} collection={collection} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function CollectionRow({ collection: { id, name, example } }: { collection: Collection }) {
  const m = useMessages('collections');
  const store = useStore();
  const summaries = useLiveQuery(() => store.summaries.countByCollection(id), [store, id]);
  return (
    <li className={styles.row}>
      <Link href={`/compare/${id}`} className={styles.name}>
        {name}
      </Link>
      {example && <span className={styles.tag}>{m.invented}</span>}
      <span className={styles.facts}>{summaries !== undefined && m.facts({ summaries })}</span>
    </li>
  );
}
