import { useMessages } from '../../i18n/i18n-context.tsx';
import { NothingHere } from '../../ui/NothingHere.tsx';

/** For an address that names no round on this device. */
export function MissingRound() {
  const m = useMessages('report-page');
  return (
    <NothingHere title={m.missingTitle} text={m.missingText} to="/networks" way={m.toNetworks} />
  );
}
