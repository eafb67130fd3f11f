import { useLiveQuery } from 'dexie-react-hooks';
import { latestOf } from '../../../domain/response/outbox-entry.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { isPersonHere } from '../../../storage/person-here.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';
import { Section } from '../../../ui/Page.tsx';
import { Place, PlaceList } from '../../../ui/PlaceList.tsx';
import { sealedPath } from '../paths.ts';

/** What was answered here before, so that nobody needs the link again to send or check a file. */
export function HereList() {
  const m = useMessages('invited');
  const store = useStore();
  const here = useLiveQuery(() => readList(store), [store]) ?? [];
  if (here.length === 0) return null;
  return (
    <Section title={m.hereTitle}>
      <PlaceList>
        {here.map(({ to, title, state }) => (
          <Place key={to} to={to} title={title} note={m.states[state]} />
        ))}
      </PlaceList>
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
