import type { CollectedSummary, Collection } from '../../domain/comparison/collection.ts';
import { toCanonicalJson } from '../../domain/kernel/canonical-json.ts';
import { collectionFormat, collectionVersion, type CollectionFile } from './collection-file.ts';

/** The whole file as text. The same collection is the same file, in whatever order it came. */
export function writeCollection(
  { id, name, example, own, labels, requirements }: Collection,
  collected: readonly Pick<CollectedSummary, 'hash' | 'summary'>[],
): string {
  const file: CollectionFile = {
    format: collectionFormat,
    formatVersion: collectionVersion,
    id,
    name,
    example,
    own,
    labels,
    requirements,
    summaries: collected
      .toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
      .map(({ summary }) => summary),
  };
  return `${toCanonicalJson(file)}\n`;
}
