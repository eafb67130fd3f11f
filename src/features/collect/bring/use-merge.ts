import { useRef, useState } from 'react';
import { ok, type Result } from '../../../domain/kernel/result.ts';
import type { Round } from '../../../domain/network/round.ts';
import type { Source } from '../../../files/response-file/read-source.ts';
import { askAll, handOver, type Progress } from '../../../files/worker/in-parts.ts';
import { tellLiveQueries } from '../../../storage/live-queries.ts';
import { errorToStorageProblem, type StorageProblem } from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import { useUnsavedInput } from '../../../storage/use-unsaved-input.ts';
import { withKey, type OpenKey } from '../key/session.ts';
import { loadKnown } from '../parts/round-questionnaires.ts';
import type { CollectingWorker } from '../worker/collecting-worker.ts';
import type { Outcome } from './outcomes.ts';

/** A tenth of a second of work. */
const filesAtOnce = 20;

export type MergeState =
  | { readonly kind: 'idle' | 'gathering' | 'judging' | 'noFiles' | 'notOpened' }
  /** The key was locked meanwhile. */
  | { readonly kind: 'lockedOpening' | 'lockedWriting' }
  | ({ readonly kind: 'opening' } & Progress)
  | {
      readonly kind: 'planned';
      readonly outcomes: readonly Outcome[];
      /** When it was stopped: how many of how many files were opened. */
      readonly stopped: Progress | null;
    }
  | { readonly kind: 'writing'; readonly count: number }
  | { readonly kind: 'failed'; readonly problem: StorageProblem }
  | { readonly kind: 'done'; readonly outcomes: readonly Outcome[]; readonly added: number };

/**
 * From files over the preview to the receipt; nothing is written before `bringIn`. What was opened
 * stays in the worker, which ends when the key is locked: then all begins anew.
 */
export function useMerge(round: Round, openKey: OpenKey | null) {
  const store = useStore();
  const [state, setState] = useState<MergeState>({ kind: 'idle' });
  const [seen, setSeen] = useState<readonly Outcome[]>([]);
  const stopping = useRef<AbortController>(null);
  const [keyBefore, setKeyBefore] = useState(openKey);
  if (openKey !== keyBefore) {
    setKeyBefore(openKey);
    if (state.kind === 'planned') setState({ kind: 'idle' });
  }

  // A new version of the app waits: what is opened here, or on its way to the disk, would be lost.
  useUnsavedInput(['gathering', 'opening', 'judging', 'planned', 'writing'].includes(state.kind));

  const goal = async () => ({
    database: store.database,
    roundId: round.id,
    questionnaires: await loadKnown(round),
  });
  const fail = (problem: StorageProblem) => setState({ kind: 'failed', problem });
  /** What the worker says of all that it holds; null when that is nothing good, which is told. */
  const outcomesAfter = async <T>(
    whenLocked: 'lockedOpening' | 'lockedWriting',
    work: (worker: CollectingWorker) => Promise<Result<T, StorageProblem>>,
  ): Promise<{ value: T; outcomes: readonly Outcome[] } | null> => {
    const asked = await withKey(openKey, async (worker) => {
      const told = await work(worker);
      return { told, outcomes: told.ok ? await askAll((some) => worker.do('outcomes', some)) : [] };
    });
    if (!asked.ok) setState({ kind: asked.error === 'locked' ? whenLocked : 'notOpened' });
    else if (!asked.value.told.ok) fail(asked.value.told.error);
    else return { value: asked.value.told.value, outcomes: asked.value.outcomes };
    return null;
  };

  const look = async (soon: Promise<readonly Source[]>) => {
    // Without a database the answers lie in the page's own memory, where no worker finds them.
    if (store.health.problem?.kind === 'unavailable') return fail(store.health.problem);
    setState({ kind: 'gathering' });
    const sources = await soon;
    if (sources.length === 0) return setState({ kind: 'noFiles' });
    const { signal } = (stopping.current = new AbortController());
    const tell = (progress: Progress) => setState({ kind: 'opening', ...progress });
    const aim = await goal();
    const judged = await outcomesAfter('lockedOpening', async (worker) => {
      await worker.do('clear', null);
      const opened = await handOver(sources, filesAtOnce, signal, tell, (some) =>
        worker.do('open', some),
      );
      setState({ kind: 'judging' });
      const told = await worker.do('judge', aim);
      return told.ok ? ok(opened) : told;
    });
    if (judged === null) return undefined;
    const { value: opened, outcomes } = judged;
    setSeen((before) => (before.length === 0 ? outcomes : [...before, ...outcomes]));
    const stopped = opened < sources.length ? { done: opened, of: sources.length } : null;
    return setState({ kind: 'planned', outcomes, stopped });
  };
  const bringIn = async (count: number) => {
    setState({ kind: 'writing', count });
    const aim = await goal();
    const written = await outcomesAfter('lockedWriting', (worker) => worker.do('bringIn', aim));
    tellLiveQueries();
    if (written === null) return undefined;
    return setState({ kind: 'done', outcomes: written.outcomes, added: written.value });
  };
  const follow = (work: Promise<void>) => {
    work.catch((error: unknown) => fail(errorToStorageProblem(error)));
  };

  return {
    state,
    /** All files that this page has seen; what they are called is stored nowhere. */
    seen,
    look: (sources: Promise<readonly Source[]>) => follow(look(sources)),
    stop: () => stopping.current?.abort(),
    bringIn: (count: number) => {
      if (state.kind === 'planned') follow(bringIn(count));
    },
    reset: () => setState({ kind: 'idle' }),
  };
}
