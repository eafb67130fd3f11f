import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { latestOf } from '../../../domain/response/outbox-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isPersonHere } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';
import { Section } from '../../../ui/Page.tsx';
import { sealedPath } from '../paths.ts';
import styles from './HereList.module.css';

/** What was answered here before, so that nobody needs the link again to send or check a file. */
export function HereList() {
  const m = useMessages('invited');
  const store = useStore();
  const here = useLiveQuery(() => readList(store), [store]) ?? [];
  if (here.length === 0) return null;
  return (
    <Section title={m.hereTitle}>
      <ul className={styles.list}>
        {here.map(({ to, title, state }) => (
          <li key={to}>
            <Link href={to} className={styles.link}>
              {title}
            </Link>
            <span className={styles.note}>{m.states[state]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function readList(store: Store) {
  const kept = await store.invitations.list();
  const found = await Promise.all(
    kept.flatMap(({ invitation, responseIds }) =>
      responseIds.map(async (id) => {
        const [response, entries] = await Promise.all([
          store.responses.get(id),
          store.outbox.byResponse(id),
        ]);
        const title = `${invitation.network} · ${invitation.round.label}`;
        const entry = latestOf(entries);
        // A draft of somebody else opens only with its code.
        if (response?.state === 'draft') {
          return isPersonHere(id) ? [{ to: `/answer/${id}`, title, state: 'draft' as const }] : [];
        }
        return entry === undefined ? [] : [{ to: sealedPath(id), title, state: entry.state }];
      }),
    ),
  );
  return found.flat();
}
