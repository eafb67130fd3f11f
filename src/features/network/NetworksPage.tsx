import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import { useFormat, useLanguage, useMessages } from '../../i18n/i18n-context.tsx';
import { useStore } from '../../storage/store-context.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { Row } from '../../ui/Stack.tsx';
import { DeletedNotices } from './DeletedNotices.tsx';
import { findNetworks, manyNetworks } from './find-networks.ts';
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
          <Networks networks={networks} rounds={stored.rounds} />
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

interface NetworksProps {
  networks: readonly Network[];
  rounds: readonly Round[];
}

function Networks({ networks, rounds }: NetworksProps) {
  const m = useMessages('network');
  const format = useFormat();
  const [wanted, setWanted] = useState('');
  const found = findNetworks(networks, rounds, wanted, (code) => format.country(code));
  const current = found.filter(({ archived }) => archived !== true);
  const archived = found.filter((network) => network.archived === true);
  const isSearching = wanted.trim() !== '';
  return (
    <>
      {networks.length >= manyNetworks && (
        <search>
          <TextField
            type="search"
            label={m.find}
            hint={m.findHint}
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
          <p role="status">
            {isSearching && m.found({ count: found.length, of: networks.length })}
          </p>
        </search>
      )}
      {current.length > 0 && <NetworkList networks={current} rounds={rounds} />}
      {archived.length > 0 && (
        // What was looked for is not left folded away.
        <details key={String(isSearching)} open={isSearching || current.length === 0}>
          <summary>{m.archivedNetworks({ count: archived.length })}</summary>
          <NetworkList networks={archived} rounds={rounds} />
        </details>
      )}
    </>
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
