import { Suspense, use } from 'react';
import { loadBuiltInTexts } from '../../../files/built-in/questionnaire-texts.ts';
import { loadTransferConditions } from '../../../files/built-in/transfer-conditions.ts';
import { useMessages } from '../../../i18n/i18n-context.tsx';
import { CollectionFrame } from '../CollectionFrame.tsx';
import { Comparing } from './Comparing.tsx';

/** The networks of a collection beside each other. */
export function ComparisonPage() {
  const m = useMessages('comparison');
  // Here already, so that the table need not wait for its words when the summaries are read.
  useMessages('naming');
  return (
    <>
      <Suspense>
        <LoadMeanwhile />
      </Suspense>
      <CollectionFrame at="dimensions" title={m.title} lead={m.lead}>
        {(found) => <Comparing found={found} />}
      </CollectionFrame>
    </>
  );
}

/**
 * The texts load while the summaries are read. React must have seen them come: what it has not seen
 * it waits for anew, and after a wait it shows nothing new for a third of a second.
 */
function LoadMeanwhile() {
  use(loadBuiltInTexts());
  use(loadTransferConditions());
  return null;
}
