import { useParams } from 'wouter';
import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { useRoleChart } from '../use-role-chart.ts';
import { Gaps } from './Gaps.tsx';
import { RolesSection } from './RolesSection.tsx';
import { SaveChart } from './SaveChart.tsx';
import { TasksSection } from './TasksSection.tsx';

export function RolesPage() {
  const network = useStoredNetwork(useParams().networkId);
  if (network === undefined) return null;
  return network === null ? <MissingNetwork /> : <Roles network={network} />;
}

function Roles({ network }: { network: Network }) {
  const m = useMessages('roles');
  const chart = useRoleChart(network.id);
  if (chart === undefined) return null;
  if (network.seats.length === 0) {
    return (
      <NetworkFrame network={network} title={m.title} lead={m.lead}>
        <EmptyState
          title={m.noSeatsTitle}
          action={<ButtonLink to={`/networks/${network.id}`}>{m.toNetwork}</ButtonLink>}
        >
          <p>{m.noSeatsText}</p>
        </EmptyState>
      </NetworkFrame>
    );
  }
  const isEmpty = chart.roles.length === 0 && chart.tasks.length === 0;
  return (
    <NetworkFrame network={network} title={m.title} lead={m.lead}>
      {isEmpty && (
        <EmptyState title={m.emptyTitle}>
          <p>{m.emptyText}</p>
        </EmptyState>
      )}
      <RolesSection network={network} chart={chart} />
      <TasksSection network={network} chart={chart} />
      <Gaps network={network} chart={chart} />
      {!isEmpty && <SaveChart network={network} chart={chart} />}
    </NetworkFrame>
  );
}
