import { Link } from 'wouter';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import type { Catalogues } from '../../../i18n/catalogues.ts';
import styles from './InMethod.module.css';

/** The way to the part of the Method page that tells all of it. */
export function InMethod({ part }: { part: keyof Catalogues['made']['inMethod'] }) {
  const { inMethod } = useMessages('made');
  return (
    <p className={styles.more}>
      <Link href={`/method/${part}`}>{inMethod[part]}</Link>
    </p>
  );
}
