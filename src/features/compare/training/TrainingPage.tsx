import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CollectionFrame } from '../CollectionFrame.tsx';
import { Training } from './Training.tsx';

/** A sheet for a workshop, with its answers. */
export function TrainingPage() {
  const m = useMessages('training');
  return (
    <CollectionFrame at="training" title={m.title} lead={m.lead}>
      {(found) => <Training found={found} />}
    </CollectionFrame>
  );
}
