import type { Source } from '../../../../files/collection/read-source.ts';
import type { Outcome } from './gathering-tasks.ts';
import type { GatheringWorker } from './start-gathering.ts';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** So many at once: few enough that stopping is soon heard. */
const filesAtOnce = 20;
const outcomesAtOnce = 1000;

/** Hands over the files, and tells how far it is. Gives how many were read: all, unless stopped. */
export async function readInParts(
  worker: GatheringWorker,
  sources: readonly Source[],
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<number> {
  const of = sources.length;
  await worker.do('clear', null);
  let done = 0;
  tell({ done, of });
  while (done < of && !signal.aborted) {
    const some = sources.slice(done, done + filesAtOnce);
    await worker.do('read', some);
    done += some.length;
    tell({ done, of });
  }
  return done;
}

/** What has become of the summaries. */
export async function askOutcomes(worker: GatheringWorker): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (;;) {
    const from = outcomes.length;
    const some = await worker.do('outcomes', { from, to: from + outcomesAtOnce });
    outcomes.push(...some);
    if (some.length < outcomesAtOnce) return outcomes;
  }
}
