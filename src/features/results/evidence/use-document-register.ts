import { useLiveQuery } from 'dexie-react-hooks';
import { registerOf } from '../../../domain/report/register.ts';
import type { DocumentRegister } from '../../../domain/report/signal-inputs.ts';
import { documentTypes } from '../../../files/built-in/document-types.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { today } from '../../../ui/today.ts';
import type { View } from '../view.ts';

/** The network's documents as they are now; undefined while they are read. */
export function useDocumentRegister({ network }: View): DocumentRegister | undefined {
  const store = useStore();
  const entries = useLiveQuery(() => store.documents.byNetwork(network.id), [store, network.id]);
  if (entries === undefined) return undefined;
  return registerOf(entries, network.seats, documentTypes, today());
}
