import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CollectionFrame } from '../CollectionFrame.tsx';
import { National } from './National.tsx';

/** How networks see the support of their countries; apart from everything about themselves. */
export function NationalPage() {
  const m = useMessages('national');
  return (
    <CollectionFrame at="national" title={m.title} lead={m.lead}>
      {(found) => <National found={found} />}
    </CollectionFrame>
  );
}
