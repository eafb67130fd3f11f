import type { DocumentEntry } from '../../../domain/network/document-entry.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { findType, useDocumentName } from '../use-document-names.ts';
import { QuestionText } from '../../../ui/QuestionText.tsx';
import { DocumentButtons } from './DocumentButtons.tsx';
import styles from './Documents.module.css';
import { useDocumentFacts } from './use-document-facts.ts';

interface DocumentRowProps {
  entry: DocumentEntry;
  entries: readonly DocumentEntry[];
  network: Network;
}

/** One entry: what it is, and all that was said of it. */
export function DocumentRow({ entry, entries, network }: DocumentRowProps) {
  const m = useMessages('documents');
  const nameOf = useDocumentName();
  const { main, more } = useDocumentFacts(entry, network);
  const type = findType(entry.type);
  const name = nameOf(entry);
  const replaced = entries.find(({ id }) => id === entry.replaces);
  const successor =
    entry.state === 'live'
      ? entries.find(({ replaces, state }) => replaces === entry.id && state === 'live')
      : undefined;
  return (
    <li className={styles.entry}>
      <p className={styles.name}>{name}</p>
      {entry.title !== '' && (
        <p className={styles.facts}>
          {type === undefined ? m.ownKind : <QuestionText text={type.title} />}
        </p>
      )}
      <p className={styles.facts}>{main.join(' · ')}</p>
      {more.map((line) => (
        <p key={line} className={styles.more}>
          {line}
        </p>
      ))}
      {replaced !== undefined && (
        <p className={styles.more}>{m.replacesOther({ name: nameOf(replaced) })}</p>
      )}
      {successor !== undefined && <p>{m.replacedBy({ name: nameOf(successor) })}</p>}
      <div className={styles.buttons}>
        <DocumentButtons entry={entry} name={name} isReplaced={successor !== undefined} />
        <ButtonLink
          to={`/networks/${network.id}/documents/${entry.id}`}
          weight="quiet"
          label={m.editOf({ name })}
        >
          {m.edit}
        </ButtonLink>
      </div>
    </li>
  );
}
