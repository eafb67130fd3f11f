import type { Collection } from '../domain/comparison/collection.ts';
import { joinCollection } from '../domain/comparison/join-collection.ts';
import { CollectionId } from '../domain/kernel/ids.ts';
import type { CollectionShell } from '../files/collection/collection-file.ts';
import { writeCollection } from '../files/collection/write-collection.ts';
import { toSha256 } from '../files/text/sha256.ts';
import type { CollectionCall } from './arguments/collection-call.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './output.ts';
import { readSummaries } from './read-summaries.ts';

/** Brings summaries and collections together in one file; true when it is written. */
export async function collection(call: CollectionCall, terminal: Terminal): Promise<boolean> {
  const read = await readSummaries(call.files, terminal);
  if (read === undefined) return false;
  const begun = await beginCollection(call.name, read.shells);
  if (begun === undefined) {
    terminal.err('concord collection: say --name what the collection is called.');
    return false;
  }
  const whole = read.shells.reduce<Collection>(joinCollection, begun);
  return writeWhole(call.out, terminal, async (write) => {
    write(writeCollection(whole, read.summaries));
    return Promise.resolve(true);
  });
}

/** The first collection goes on; without one a name makes a collection, the same name the same. */
async function beginCollection(
  name: string | undefined,
  [first]: readonly CollectionShell[],
): Promise<Collection | undefined> {
  const beginning = { schema: 1, rev: 1, naming: 'hidden' } as const;
  if (first !== undefined) return { ...beginning, ...first, name: name ?? first.name };
  if (name === undefined) return undefined;
  const hash = await toSha256(`concord/collection ${name}`);
  return {
    ...beginning,
    id: CollectionId.parse(hash.slice(0, 32)),
    name,
    example: false,
    own: null,
    labels: {},
    requirements: {},
  };
}
