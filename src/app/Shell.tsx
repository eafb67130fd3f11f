import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useMessages } from '../i18n/i18n-context.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { Mark } from './Mark.tsx';
import styles from './Shell.module.css';

/** What surrounds every page: the way to the rooms, the language, and the promise. */
export function Shell({ notices, children }: { notices?: ReactNode; children: ReactNode }) {
  const m = useMessages('shell');
  const [place] = useLocation();
  const rooms = [
    ['/', m.start],
    ['/networks', m.myNetwork],
    ['/compare', m.compare],
    ['/library', m.library],
    ['/settings', m.settings],
  ] as const;
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {m.skipToContent}
      </button>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link href="/" className={styles.brand}>
            <Mark />
            Concord
          </Link>
          <nav aria-label={m.rooms} className={styles.nav}>
            {rooms.map(([room, label]) => (
              <Link
                key={room}
                href={room}
                className={styles.room}
                aria-current={isIn(room, place) ? 'page' : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
          <LanguageMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {notices}
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{m.promise}</p>
      </footer>
    </div>
  );
}

/** Rounds are reached from their network, and the method from the library. */
function isIn(room: string, place: string): boolean {
  const first = place.replace(/^\/rounds/, '/networks').replace('/method', '/library');
  return room === '/' ? place === room : first.startsWith(room);
}

/** Not a link: the part of the address behind the # is the place in the app. */
function skipToContent() {
  const content = document.getElementById('content');
  content?.focus();
  content?.scrollIntoView();
}
