import { Suspense, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import styles from './HowMade.module.css';

interface HowMadeProps {
  label: string;
  /** What it is about, for those who hear one such question after the other. */
  about: string;
  /** Drawn, and loaded, when it is opened for the first time. */
  children: ReactNode;
}

/** A quiet question under a figure; open, it tells how the figure was made. Not on paper. */
export function HowMade({ label, about, children }: HowMadeProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.made} onToggle={() => setOpened(true)} data-screen-only="">
      <summary className={styles.question}>
        {label}
        <VisuallyHidden> {about}</VisuallyHidden>
      </summary>
      {wasOpened && <Suspense>{children}</Suspense>}
    </details>
  );
}
