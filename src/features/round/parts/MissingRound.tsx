import { useMessages } from '../../../i18n/i18n-context.tsx';
import { NothingHere } from '../../../ui/NothingHere.tsx';

/** For an address that names no round on this device, or one whose network is missing. */
export function MissingRound({ what = 'round' }: { what?: 'round' | 'network' }) {
  const m = useMessages('round');
  const said =
    what === 'round'
      ? { title: m.missingTitle, text: m.missingText }
      : { title: m.missingNetworkTitle, text: m.missingNetworkText };
  return <NothingHere {...said} to="/networks" way={m.toNetworks} />;
}
