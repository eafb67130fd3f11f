import { useLocation, useParams } from 'wouter';
import type { Network, Seat } from '../../../domain/network/network.ts';
import { roleOf, type RoleChart } from '../../../domain/network/role-chart.ts';
import { seatNames } from '../../../files/built-in/seat-names.ts';
import { useFormat, useLanguage, useMessages } from '../../../i18n/i18n-context.tsx';
import { changeRoleChart } from '../../../storage/change-register.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useStoredNetwork } from '../../../storage/use-stored-network.ts';
import { useWrite } from '../../../storage/use-write.ts';
import { MissingNetwork } from '../../../ui/MissingNetwork.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';
import { useRoleChart } from '../use-role-chart.ts';
import { MissingPart } from './MissingPart.tsx';
import { roleToInput, type RoleDetails } from './role-form.ts';
import { RoleForm } from './RoleForm.tsx';

export function EditRolePage() {
  const { networkId, seatId } = useParams();
  const network = useStoredNetwork(networkId);
  if (network === undefined) return null;
  if (network === null) return <MissingNetwork />;
  const seat = network.seats.find(({ id }) => id === seatId);
  if (seat === undefined) return <MissingPart network={network} />;
  return <FindRole key={seat.id} network={network} seat={seat} />;
}

function FindRole({ network, seat }: { network: Network; seat: Seat }) {
  const chart = useRoleChart(network.id);
  return chart && <EditRole network={network} seat={seat} chart={chart} />;
}

interface EditRoleProps {
  network: Network;
  seat: Seat;
  chart: RoleChart;
}

function EditRole({ network, seat, chart }: EditRoleProps) {
  const m = useMessages('roles');
  const format = useFormat();
  const store = useStore();
  const [, navigate] = useLocation();
  const writing = useWrite();
  const name = seatNames(network.seats, useLanguage()).get(seat.id) ?? '';
  const decimalMark = format.number(0.5, 1).includes(',') ? ',' : '.';
  const save = async (details: RoleDetails) => {
    const role = { seatId: seat.id, ...details };
    const isSaved = await writing.write(() =>
      changeRoleChart(store, network.id, (latest) => ({
        ...latest,
        roles: [...latest.roles.filter(({ seatId }) => seatId !== seat.id), role],
      })),
    );
    if (isSaved) navigate(`/networks/${network.id}/roles`, { replace: true });
  };
  return (
    <NetworkFrame network={network} title={m.formTitle({ seat: name })} lead={m.formLead}>
      <RoleForm
        start={roleToInput(roleOf(chart, seat.id), decimalMark)}
        cancelTo={`/networks/${network.id}/roles`}
        writing={writing}
        onSubmit={(details) => void save(details)}
      />
    </NetworkFrame>
  );
}
