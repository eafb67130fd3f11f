import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintArea.module.css';

interface PrintAreaProps {
  children: ReactNode;
  onDone: () => void;
}

/** Prints these alone, as soon as they are drawn; on the screen they are not seen. */
export function PrintArea({ children, onDone }: PrintAreaProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return createPortal(<div className={styles.area}>{children}</div>, document.body);
}
