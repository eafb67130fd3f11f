import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { NetworkId, RoundId } from '../../../domain/kernel/ids.ts';
import type { Network } from '../../../domain/network/network.ts';
import type { Round } from '../../../domain/network/round.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { newId } from '../../../storage/new-id.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useWrite } from '../../../storage/use-write.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { today } from '../../../ui/today.ts';
import { MissingRound } from '../parts/MissingRound.tsx';
import { defaultLabel } from './default-label.ts';
import { RoundForm } from './RoundForm.tsx';
import { firstInput, inputLike, inputToRound, type RoundInput } from './round-form.ts';

export function NewRoundPage() {
  const store = useStore();
  const { networkId } = useParams();
  const stored = useLiveQuery(async () => {
    const id = NetworkId.safeParse(networkId);
    const network = id.success ? await store.networks.get(id.data) : undefined;
    return network === undefined
      ? null
      : { network, rounds: await store.rounds.byNetwork(network.id) };
  }, [store, networkId]);
  if (stored === undefined) return null;
  if (stored === null) return <MissingRound what="network" />;
  return <NewRound key={stored.network.id} network={stored.network} rounds={stored.rounds} />;
}

function NewRound({ network, rounds }: { network: Network; rounds: readonly Round[] }) {
  const m = useMessages('round-form');
  const { toNetwork } = useMessages('round');
  const language = useLanguage();
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  // Chosen once for this page: sending the form twice is still one round.
  const [id] = useState(() => RoundId.parse(newId()));
  const [label] = useState(() => defaultLabel(m, language, today(), rounds.length + 1));
  const before = rounds.toSorted((a, b) => b.openedOn.localeCompare(a.openedOn))[0];
  const [isFresh, setFresh] = useState(before === undefined);
  const format = useFormat();

  const open = async (input: RoundInput) => {
    const round = inputToRound(input, { id, network, openedOn: today() });
    const isSaved = await writing.write(() => store.rounds.put(round));
    // Replaced, so that going back does not lead to a form for a second round.
    if (isSaved) navigate(`/rounds/${id}`, { replace: true });
  };

  return (
    <Page
      documentTitle={m.newTitle}
      eyebrow={<Link href={`/networks/${network.id}`}>{network.name}</Link>}
      title={m.newTitle}
      lead={<p>{before === undefined ? m.newLead : m.nextLead}</p>}
    >
      {network.seats.length > 0 && before !== undefined && (
        <Notice>
          <p role="status">{isFresh ? m.usual : m.asBefore({ label: before.label })}</p>
          <Button onClick={() => setFresh(!isFresh)}>
            {isFresh ? m.fillAsBefore({ label: before.label }) : m.fillUsual}
          </Button>
        </Notice>
      )}
      {network.seats.length === 0 ? (
        <EmptyState
          title={m.noSeatsTitle}
          action={<ButtonLink to={`/networks/${network.id}`}>{toNetwork}</ButtonLink>}
        >
          <p>{m.noSeatsText}</p>
        </EmptyState>
      ) : (
        <RoundForm
          key={String(isFresh)}
          network={network}
          first={
            isFresh || before === undefined
              ? firstInput(network, label, format)
              : inputLike(before, network, label, format)
          }
          writing={writing}
          onSubmit={(input) => void open(input)}
        />
      )}
    </Page>
  );
}
