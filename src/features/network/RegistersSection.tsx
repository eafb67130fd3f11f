import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { isOverdue, isUnfinished } from '../../domain/network/action.ts';
import { isReviewOverdue } from '../../domain/network/document-entry.ts';
import type { Network } from '../../domain/network/network.ts';
import { questionnaireIndex } from '../../files/built-in/questionnaires.ts';
import { useMessages } from '../../i18n/i18n-context.tsx';
import type { Store } from '../../storage/store.ts';
import { useStore } from '../../storage/store-context.tsx';
import { Section } from '../../ui/Page.tsx';
import { today } from '../../ui/today.ts';
import styles from './RoundsSection.module.css';

/** The ways to what the network has agreed, with one line of state each. */
export function RegistersSection({ network }: { network: Network }) {
  const m = useMessages('network');
  const store = useStore();
  const state = useLiveQuery(() => readState(store, network), [store, network]);
  if (state === undefined) return null;
  const { actions, documents, roles, context } = state;
  const places = [
    { to: 'actions', title: m.actionsTitle, line: m.actionsState(actions) },
    { to: 'documents', title: m.documentsTitle, line: m.documentsState(documents) },
    { to: 'roles', title: m.rolesTitle, line: m.rolesState(roles) },
    { to: 'context', title: m.contextTitle, line: m.contextState(context) },
  ];
  return (
    <Section title={m.registersTitle}>
      <ul className={styles.list}>
        {places.map(({ to, title, line }) => (
          <li key={to} className={styles.row}>
            <Link href={`/networks/${network.id}/${to}`} className={styles.label}>
              {title}
            </Link>
            <span className={styles.facts}>{line}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const conditions = questionnaireIndex.find(({ purpose }) => purpose === 'context')?.counts.all ?? 0;

async function readState(store: Store, { id, seats }: Network) {
  const [actions, documents, chart, kept] = await Promise.all([
    store.actions.byNetwork(id),
    store.documents.byNetwork(id),
    store.roles.get(id),
    store.contexts.get(id),
  ]);
  const now = today();
  const said = chart?.roles.filter(
    ({ role, seatId }) => role !== '' && seats.some((seat) => seat.id === seatId),
  );
  return {
    actions: {
      open: actions.filter(isUnfinished).length,
      overdue: actions.filter((action) => isOverdue(action, now)).length,
    },
    documents: {
      live: documents.filter((entry) => entry.state === 'live').length,
      overdue: documents.filter((entry) => isReviewOverdue(entry, now)).length,
    },
    roles: { said: said?.length ?? 0, seats: seats.length },
    context: {
      judged: Object.keys({ ...kept?.profile.conditions, ...kept?.profile.categories }).length,
      all: conditions,
    },
  };
}
