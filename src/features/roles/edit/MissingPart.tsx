import type { Network } from '../../../domain/network/network.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Row } from '../../../ui/Stack.tsx';
import { NetworkFrame } from '../../../ui/NetworkFrame.tsx';

/** For an address that names no seat or task of this network. */
export function MissingPart({ network }: { network: Network }) {
  const m = useMessages('roles');
  return (
    <NetworkFrame network={network} title={m.missingTitle} lead={m.missingText}>
      <Row>
        <ButtonLink to={`/networks/${network.id}/roles`}>{m.backToChart}</ButtonLink>
      </Row>
    </NetworkFrame>
  );
}
