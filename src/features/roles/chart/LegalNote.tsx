import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import type { Network } from '../../../domain/network/network.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useReadText } from '../../../ui/QuestionText.tsx';
import styles from './Roles.module.css';

/** The kind of document that says what each organisation may, may not and must disclose. */
const legalNoteType = documentTypes.find(({ key }) => key === 'legalnote');

/** What stands behind 'may share', and where the network has it in writing. */
export function LegalNote({ network: { id } }: { network: Network }) {
  const m = useMessages('roles');
  const read = useReadText();
  const store = useStore();
  const note = useLiveQuery(async () => {
    const entries = await store.documents.byNetwork(id);
    return entries.find(({ type, state }) => type === legalNoteType?.key && state === 'live');
  }, [store, id]);
  const name = note?.title === '' ? read(legalNoteType?.title ?? {}) : note?.title;
  return (
    <div className={styles.legal}>
      <p>{m.legalNote}</p>
      <p>
        {name === undefined ? m.legalNoteOffer : m.legalNoteThere({ name })}{' '}
        <Link href={`/networks/${id}/documents`}>{m.toDocuments}</Link>
      </p>
    </div>
  );
}
