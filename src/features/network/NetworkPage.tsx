import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import type { Network } from '../../domain/network/network.ts';
import type { Round } from '../../domain/network/round.ts';
import type { Participation } from '../../domain/response/response.ts';
import { useFormat, useMessages } from '../../i18n/i18n-context.tsx';
import { useStore } from '../../storage/store-context.tsx';
import { Page } from '../../ui/Page.tsx';
import { currentRound } from './latest-round.ts';
import { ManageNetwork } from './ManageNetwork.tsx';
import { MissingNetwork } from '../../ui/MissingNetwork.tsx';
import { NextStep } from './NextStep.tsx';
import { RegistersSection } from './RegistersSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';
import { SeatsSection } from './seats/SeatsSection.tsx';
import { useNetwork } from './use-network.ts';

export function NetworkPage() {
  const network = useNetwork();
  if (network === undefined) return null;
  return network === null ? (
    <MissingNetwork />
  ) : (
    <NetworkRooms key={network.id} network={network} />
  );
}

function NetworkRooms({ network }: { network: Network }) {
  const m = useMessages('network');
  const stored = useRounds(network);
  if (stored === undefined) return null;
  const { rounds, responses } = stored;
  return (
    <Page
      documentTitle={network.name}
      eyebrow={
        <>
          <Link href="/networks">{m.networks}</Link>
          {network.example && ` · ${m.inventedExample}`}
        </>
      }
      title={network.name}
      lead={<NetworkFacts network={network} />}
    >
      <NextStep network={network} rounds={rounds} responses={responses} />
      <SeatsSection network={network} rounds={rounds} />
      <RoundsSection network={network} rounds={rounds} />
      <RegistersSection network={network} />
      <ManageNetwork network={network} rounds={rounds} />
    </Page>
  );
}

function NetworkFacts({ network }: { network: Network }) {
  const m = useMessages('network');
  const format = useFormat();
  const facts = [
    network.place,
    format.country(network.country),
    network.since === null ? '' : m.began({ year: String(network.since) }),
    network.startUp ? m.startUpIsOn : '',
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? null : <p>{facts.join(' · ')}</p>;
}

interface StoredRounds {
  readonly rounds: readonly Round[];
  /** Of the round that matters now. */
  readonly responses: readonly Participation[];
}

function useRounds(network: Network): StoredRounds | undefined {
  const store = useStore();
  return useLiveQuery(async () => {
    const rounds = await store.rounds.byNetwork(network.id);
    const current = currentRound(rounds);
    const responses =
      current === undefined ? [] : await store.responses.participationsByRound(current.id);
    return { rounds, responses };
  }, [store, network.id]);
}
