import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './PlaceList.module.css';

/** Places to go on at, one below the other; its children are `Place`s. */
export function PlaceList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

interface PlaceProps {
  to: string;
  title: string;
  /** How far things are there. */
  note: string;
}

export function Place({ to, title, note }: PlaceProps) {
  return (
    <li>
      <Link href={to} className={styles.link}>
        {title}
      </Link>
      <span className={styles.note}>{note}</span>
    </li>
  );
}
