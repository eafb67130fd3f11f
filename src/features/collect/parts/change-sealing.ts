import type { RoundId } from '../../../domain/kernel/ids.ts';
import { err } from '../../../domain/kernel/result.ts';
import type { RoundSealing } from '../../../domain/network/round-sealing.ts';
import { storageProblem } from '../../../storage/problem.ts';
import type { Store, Write } from '../../../storage/store.ts';

/** Changes the sealing as it is now on the disk, not as a page last saw it. */
export async function changeSealing(
  store: Store,
  id: RoundId,
  change: (sealing: RoundSealing) => RoundSealing,
): Write {
  const sealing = await store.sealings.get(id);
  if (sealing === undefined) return err(storageProblem('staleRevision'));
  return store.sealings.put({ ...change(sealing), rev: sealing.rev + 1 });
}
