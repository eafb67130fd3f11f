import { useCallback } from 'react';
import { useParams } from 'wouter';
import type { Network } from '../../../domain/network/network.ts';
import { loadTransferConditions } from '../../../files/built-in/transfer-conditions.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { ContextForm } from './ContextForm.tsx';
import { readContext } from './read-context.ts';

/**
 * `/networks/:networkId/context`: the conditions under which a network works, with their sources. A
 * round behind it is the one whose summary the person was about to give.
 */
export function ContextPage() {
  const { networkId, roundId } = useParams();
  const network = useStoredNetwork(networkId);
  if (network === undefined) return null;
  if (network === null) return <MissingNetwork />;
  const back = roundId === undefined ? `/networks/${network.id}` : `/rounds/${roundId}/summary`;
  return <FindContext key={network.id} network={network} back={back} />;
}

function FindContext({ network, back }: { network: Network; back: string }) {
  const m = useMessages('context');
  const store = useStore();
  const load = useCallback(async () => {
    const questionnaire = await loadTransferConditions();
    return { questionnaire, known: await readContext(store, network.id, questionnaire) };
  }, [store, network.id]);
  const loaded = useLoaded(load);
  return (
    <NetworkFrame network={network} title={m.title} lead={m.lead}>
      {loaded === undefined ? (
        <p role="status">{m.loading}</p>
      ) : (
        <ContextForm {...loaded} network={network} back={back} />
      )}
    </NetworkFrame>
  );
}
