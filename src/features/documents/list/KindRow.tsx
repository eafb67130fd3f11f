import type { ReactNode } from 'react';
import type { DocumentType } from '../../../domain/network/document-type.ts';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { QuestionText, useReadText } from '../../../ui/QuestionText.tsx';
import styles from './Documents.module.css';

interface KindRowProps {
  type: DocumentType;
  network: Network;
  /** What the register holds of this kind. */
  children?: ReactNode;
}

/** A kind of document: what it is, what it says at least, and the way to enter one. */
export function KindRow({ type, network, children }: KindRowProps) {
  const m = useMessages('documents');
  const read = useReadText();
  return (
    <li className={styles.kind}>
      <div>
        <p className={styles.name}>
          <QuestionText text={type.title} />
        </p>
        <p className={styles.facts}>
          <QuestionText text={type.minimum} />
        </p>
        {children}
      </div>
      <div className={styles.buttons}>
        <ButtonLink
          to={`/networks/${network.id}/documents/new/${type.key}`}
          weight="quiet"
          label={m.enterOf({ name: read(type.title) })}
        >
          {m.enter}
        </ButtonLink>
      </div>
    </li>
  );
}
