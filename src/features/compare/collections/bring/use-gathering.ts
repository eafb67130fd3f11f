import { useEffect, useRef, useState } from 'react';
import type { Collection } from '../../../../domain/comparison/collection.ts';
import type { CollectionId } from '../../../../domain/kernel/ids.ts';
import type { CollectionShell } from '../../../../files/collection/collection-file.ts';
import type { Source } from '../../../../files/collection/read-source.ts';
import { askAll, handOver, type Progress } from '../../../../files/worker/in-parts.ts';
import { markContent } from '../../../../storage/content-mark.ts';
import type { GatheringGoal } from '../../../../storage/gathering-store.ts';
import { tellLiveQueries } from '../../../../storage/live-queries.ts';
import { errorToStorageProblem, type StorageProblem } from '../../../../storage/problem.ts';
import { useStore } from '../../../../storage/store-context.tsx';
import type { Brought, Outcome } from '../worker/gathering-tasks.ts';
import { startGathering, type GatheringWorker } from '../worker/start-gathering.ts';

/** A tenth of a second of work. */
const filesAtOnce = 100;

export interface Planned {
  readonly kind: 'planned';
  readonly goal: GatheringGoal;
  readonly outcomes: readonly Outcome[];
  /** Collection files among what was read: their labels come along. */
  readonly shells: readonly CollectionShell[];
  /** When it was stopped: how many of how many files were read. */
  readonly stopped: Progress | null;
}

export type GatheringState =
  | {
      readonly kind:
        'idle' | 'gathering' | 'judging' | 'writing' | 'noFiles' | 'notLoaded' | 'noCollection';
    }
  | ({ readonly kind: 'reading' } & Progress)
  | Planned
  | { readonly kind: 'failed'; readonly problem: StorageProblem }
  | {
      readonly kind: 'done';
      /** Of the collection. */
      readonly name: string;
      readonly collectionId: CollectionId;
      readonly outcomes: readonly Outcome[];
      readonly brought: Brought;
    };

/**
 * From files over the preview to the receipt; nothing is written before `bringIn`. `collection`: where
 * to; null where a collection file says it itself.
 */
export function useGathering(collection: Collection | null) {
  const store = useStore();
  const [state, setState] = useState<GatheringState>({ kind: 'idle' });
  const worker = useRef<GatheringWorker>(null);
  const stopping = useRef<AbortController>(null);
  // What an ended worker answers is heard by nobody.
  const run = useRef(0);
  const end = () => {
    run.current += 1;
    worker.current?.end();
    worker.current = null;
  };
  useEffect(() => end, []);

  const fail = (problem: StorageProblem) => setState({ kind: 'failed', problem });
  const follow = (work: () => Promise<void>) => {
    const mine = run.current;
    work().catch((error: unknown) => {
      if (run.current !== mine) return;
      end();
      const problem = errorToStorageProblem(error);
      if (problem.kind === 'unknown') setState({ kind: 'notLoaded' });
      else fail(problem);
    });
  };

  const look = async (soon: Promise<readonly Source[]>) => {
    setState({ kind: 'gathering' });
    const sources = await soon;
    if (sources.length === 0) return setState({ kind: 'noFiles' });
    const asked = (worker.current = startGathering(store));
    const { signal } = (stopping.current = new AbortController());
    await asked.do('clear', null);
    const tell = (progress: Progress) => setState({ kind: 'reading', ...progress });
    const done = await handOver(sources, filesAtOnce, signal, tell, (some) =>
      asked.do('read', some),
    );
    setState({ kind: 'judging' });
    const shells = await asked.do('shells', null);
    const goal = goalOf(collection, shells);
    if (goal === null) return setState({ kind: 'noCollection' });
    const judged = await asked.do('judge', { ...goal, database: store.database });
    if (!judged.ok) return fail(judged.error);
    const outcomes = await askAll((some) => asked.do('outcomes', some));
    const stopped = done < sources.length ? { done, of: sources.length } : null;
    return setState({ kind: 'planned', goal, outcomes, shells, stopped });
  };
  const bringIn = async ({ goal }: Planned, asked: GatheringWorker) => {
    setState({ kind: 'writing' });
    const brought = await asked.do('bringIn', { ...goal, database: store.database });
    markContent();
    tellLiveQueries();
    if (!brought.ok) return fail(brought.error);
    const outcomes = await askAll((some) => asked.do('outcomes', some));
    const { collectionId, fresh } = goal;
    const name = (collection ?? fresh)?.name ?? '';
    setState({ kind: 'done', name, collectionId, outcomes, brought: brought.value });
    return end();
  };

  return {
    state,
    look: (sources: Promise<readonly Source[]>) => {
      end();
      follow(() => look(sources));
    },
    stop: () => stopping.current?.abort(),
    bringIn: () => {
      const asked = worker.current;
      if (state.kind === 'planned' && asked !== null) follow(() => bringIn(state, asked));
    },
    reset: () => {
      end();
      setState({ kind: 'idle' });
    },
  };
}

function goalOf(
  collection: Collection | null,
  shells: readonly CollectionShell[],
): GatheringGoal | null {
  if (collection !== null) return { collectionId: collection.id, fresh: null };
  const [shell] = shells;
  if (shell === undefined) return null;
  // Whoever opens a collection begins with names hidden.
  const fresh: Collection = { schema: 1, rev: 1, ...shell, naming: 'hidden' };
  return { collectionId: shell.id, fresh };
}
