import { useRef } from 'react';
import { useOpenInPrint } from '../../../charts/figure/use-open-in-print.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { useFormat, useMessages } from '../../../i18n/i18n-context.tsx';
import { Statement } from './Statement.tsx';
import styles from './Signs.module.css';

interface AsideStatementsProps {
  ids: readonly string[];
  questionnaires: readonly Questionnaire[];
}

/** The statements whose next step steps aside: how many, and folded, which. */
export function AsideStatements({ ids, questionnaires }: AsideStatementsProps) {
  const m = useMessages('signals-method');
  const format = useFormat();
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details);
  return (
    <details ref={details}>
      <summary>{m.asideCount({ n: format.number(ids.length) })}</summary>
      <ul className={styles.statements}>
        {ids.map((id) => (
          <li key={id}>
            <Statement id={id} questionnaires={questionnaires} />
          </li>
        ))}
      </ul>
    </details>
  );
}
