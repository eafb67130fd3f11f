import * as z from 'zod/mini';
import { CollectedSummary } from '../domain/comparison/collection.ts';
import { summaryFormat, summaryVersion, type Summary } from '../domain/comparison/summary.ts';
import type { CollectionId } from '../domain/kernel/ids.ts';
import type { Connection } from './connection.ts';
import type { LaterStore } from './later-store.ts';
import { Row } from './records.ts';
import type { Reads } from './row-reads.ts';

const VersionOnly = z.looseObject({
  format: z.literal(summaryFormat),
  formatVersion: z.literal(summaryVersion),
});

/**
 * A summary was read strictly when its file came, and its row never changes, since its id names its
 * content. Reading it strictly once more would cost a second with hundreds of them.
 */
const CollectedRow = z.strictObject({
  ...CollectedSummary.shape,
  summary: z.custom<Summary>((value) => VersionOnly.safeParse(value).success),
});

/** So many at once: few enough that no task is long. */
const atOnce = 40;

export function createCollected(connection: Connection, reads: Reads): LaterStore['summaries'] {
  /** Rows are named by collection and hash, and come in the order of their hashes. */
  function readAfter(id: CollectionId, after: string): Promise<CollectedSummary[]> {
    const rows = connection.listBetween('summaries', after, `${id}/`, atOnce);
    return Promise.resolve(
      rows.then((found) => {
        const read = reads.read('summaries', CollectedRow, found);
        if (found.length < atOnce) return read;
        return readAfter(id, Row.parse(found.at(-1)).id).then((rest) => [...read, ...rest]);
      }),
    );
  }
  return {
    list: () => reads.all('summaries', CollectedSummary),
    byCollection: (id) => readAfter(id, `${id}.`),
    countByCollection: (id) => Promise.resolve(connection.countBy('summaries', 'collectionId', id)),
  };
}
