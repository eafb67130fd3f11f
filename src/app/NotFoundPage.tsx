import { useMessages } from '../i18n/i18n-context.tsx';
import { NothingHere } from '../ui/NothingHere.tsx';

export function NotFoundPage() {
  const m = useMessages('shell');
  return <NothingHere title={m.notFoundTitle} text={m.notFoundText} to="/" way={m.toStart} />;
}
