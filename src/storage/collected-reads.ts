import { CollectedSummary } from '../domain/comparison/collection.ts';
import type { CollectionId } from '../domain/kernel/ids.ts';
import type { Connection } from './connection.ts';
import type { LaterStore } from './later-store.ts';
import { Row } from './records.ts';
import type { Reads } from './row-reads.ts';

/**
 * Reads of collected summaries. What lies under one id never changes, since the id names its
 * content, so that each is checked once: hundreds are read again with every change of a collection.
 */
export function createCollected(connection: Connection, reads: Reads): LaterStore['summaries'] {
  const checked = new Map<string, CollectedSummary>();

  const check = (row: unknown): CollectedSummary | undefined => {
    const id = Row.safeParse(row).data?.id ?? '';
    const known = checked.get(id);
    if (known !== undefined) return known;
    const [read] = reads.read('summaries', CollectedSummary, [row]);
    if (read !== undefined) checked.set(id, read);
    return read;
  };

  return {
    list: () => reads.all('summaries', CollectedSummary),
    byCollection: (id: CollectionId) => {
      const found: CollectedSummary[] = [];
      const take = (row: unknown) => {
        const one = check(row);
        if (one !== undefined) found.push(one);
      };
      return Promise.resolve(
        connection.eachBy('summaries', 'collectionId', id, take).then(() => found),
      );
    },
    countByCollection: (id) => Promise.resolve(connection.countBy('summaries', 'collectionId', id)),
  };
}
