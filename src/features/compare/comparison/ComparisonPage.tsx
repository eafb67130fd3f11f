import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CollectionFrame } from '../CollectionFrame.tsx';
import { Comparing } from './Comparing.tsx';

/** The networks of a collection beside each other. */
export function ComparisonPage() {
  const m = useMessages('comparison');
  return (
    <CollectionFrame at="dimensions" title={m.title} lead={m.lead}>
      {(found) => <Comparing found={found} />}
    </CollectionFrame>
  );
}
