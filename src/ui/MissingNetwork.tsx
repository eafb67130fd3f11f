import { useMessages } from '../i18n/i18n-context.tsx';
import { NothingHere } from './NothingHere.tsx';

/** For an address that names no network on this device. */
export function MissingNetwork() {
  const m = useMessages('network');
  return <NothingHere title={m.missingTitle} text={m.missingText} to="/networks" way={m.toList} />;
}
