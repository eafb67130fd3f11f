import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CollectionFrame } from '../CollectionFrame.tsx';
import { Learn } from './Learn.tsx';

/** Who can learn from whom: partners, a plan of visits, practices. */
export function LearnPage() {
  const m = useMessages('learn');
  return (
    <CollectionFrame at="learn" title={m.title} lead={m.lead}>
      {(found) => <Learn found={found} />}
    </CollectionFrame>
  );
}
