import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './InPageNav.module.css';

interface Place {
  id: string;
  title: ReactNode;
}

/** Ways to the parts of a long page. The address is taken by the route, so these are buttons. */
export function InPageNav({ places }: { places: readonly Place[] }) {
  const m = useMessages('results');
  if (places.length < 2) return null;
  return (
    <nav className={styles.nav} aria-label={m.onThisPage}>
      <span className={styles.label} aria-hidden="true">
        {m.onThisPage}
      </span>
      {places.map(({ id, title }) => (
        <Button key={id} weight="quiet" onClick={() => goTo(id)}>
          {title}
        </Button>
      ))}
    </nav>
  );
}

function goTo(id: string) {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
