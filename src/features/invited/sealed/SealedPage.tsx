import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { ResponseId } from '../../../domain/kernel/ids.ts';
import { latestOf } from '../../../domain/response/outbox-entry.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';
import type { WipePlace } from '../../../storage/wipe.ts';
import { FinishedPage } from '../finish/FinishedPage.tsx';
import { MissingPage } from '../MissingPage.tsx';
import { Sealed } from './Sealed.tsx';

/** Where a sealed file is sent from, and where its receipt is checked. */
export function SealedPage() {
  const id = ResponseId.safeParse(useParams()['responseId']);
  const [left, setLeft] = useState<readonly WipePlace[]>();
  if (left !== undefined) return <FinishedPage left={left} onWiped={setLeft} />;
  return id.success ? <OfResponse key={id.data} id={id.data} onWiped={setLeft} /> : <MissingPage />;
}

interface OfResponseProps {
  id: ResponseId;
  onWiped: (left: readonly WipePlace[]) => void;
}

function OfResponse({ id, onWiped }: OfResponseProps) {
  const store = useStore();
  const found = useLiveQuery(() => readSealed(store, id), [store, id]);
  if (found === undefined) return null;
  const { response, entry, kept } = found;
  // Taken back: what was sealed before is no longer what is to be sent.
  if (response?.state === 'draft') return <Redirect to={`/answer/${id}`} replace />;
  if (entry === undefined || kept === undefined) return <MissingPage />;
  return (
    <Sealed entry={entry} invitation={kept.invitation} response={response} onWiped={onWiped} />
  );
}

async function readSealed({ responses, outbox, invitations }: Store, id: ResponseId) {
  const [response, entries, kept] = await Promise.all([
    responses.get(id),
    outbox.byResponse(id),
    invitations.ofResponse(id),
  ]);
  return { response, entry: latestOf(entries), kept };
}
