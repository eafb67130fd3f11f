import { useLiveQuery } from 'dexie-react-hooks';
import { useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import { useStore } from '../../storage/store-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';
import { DeletedNotices } from './DeletedNotices.tsx';
import { NetworkList } from './NetworkList.tsx';

/** Every network on this device, the examples after one's own. */
export function NetworksPage() {
  const m = useMessages('network');
  const language = useLanguage();
  const store = useStore();
  const stored = useLiveQuery(
    async () => ({ networks: await store.networks.list(), rounds: await store.rounds.list() }),
    [store],
  );
  if (stored === undefined) return null;
  const networks = stored.networks.toSorted(
    (a, b) => Number(a.example) - Number(b.example) || a.name.localeCompare(b.name, language),
  );
  const isEmpty = networks.length === 0;
  return (
    <Page documentTitle={m.listTitle} title={m.listTitle} lead={<p>{m.listLead}</p>}>
      <DeletedNotices kind="network" />
      {isEmpty ? (
        <NoNetworks />
      ) : (
        <>
          <NetworkList networks={networks} rounds={stored.rounds} />
          <Row>
            <ButtonLink to="/networks/new" weight="primary">
              {m.newNetwork}
            </ButtonLink>
          </Row>
        </>
      )}
    </Page>
  );
}

function NoNetworks() {
  const m = useMessages('network');
  return (
    <EmptyState
      title={m.emptyTitle}
      action={
        <>
          <ButtonLink to="/networks/new" weight="primary">
            {m.emptyAction}
          </ButtonLink>
          <ButtonLink to="/" weight="quiet">
            {m.emptyExample}
          </ButtonLink>
        </>
      }
    >
      <p>{m.emptyText}</p>
      <p>{m.emptyPromise}</p>
    </EmptyState>
  );
}
