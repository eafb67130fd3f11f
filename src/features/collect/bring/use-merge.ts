import { useRef, useState } from 'react';
import type { Round } from '../../../domain/network/round.ts';
import { standingsOf } from '../../../domain/response/merge.ts';
import type { ReadSource, Source } from '../../../files/response-file/read-source.ts';
import {
  errorToStorageProblem,
  storageProblem,
  type StorageProblem,
} from '../../../storage/problem.ts';
import { useStore } from '../../../storage/store-context.tsx';
import type { Store } from '../../../storage/store.ts';
import { inWorker } from '../key/session.ts';
import { loadKnown } from '../parts/round-questionnaires.ts';
import { openedOf, outcomesOf, type Outcome } from './outcomes.ts';

export type MergeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'gathering' }
  | { readonly kind: 'opening'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'planned';
      readonly read: readonly ReadSource[];
      readonly outcomes: readonly Outcome[];
      /** When it was stopped: how many of how many files were opened. */
      readonly stopped: { readonly done: number; readonly of: number } | null;
    }
  | { readonly kind: 'writing' }
  | { readonly kind: 'noFiles' }
  | { readonly kind: 'notOpened' }
  | { readonly kind: 'failed'; readonly problem: StorageProblem }
  | { readonly kind: 'done'; readonly outcomes: readonly Outcome[]; readonly added: number };

/** From files over the preview to the receipt; nothing is written before `bringIn`. */
export function useMerge(round: Round) {
  const store = useStore();
  const [state, setState] = useState<MergeState>({ kind: 'idle' });
  const stopping = useRef<AbortController>(null);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());

  const look = async (soon: Promise<readonly Source[]>) => {
    setState({ kind: 'gathering' });
    const sources = await soon;
    if (sources.length === 0) return setState({ kind: 'noFiles' });
    const controller = new AbortController();
    stopping.current = controller;
    let opened = 0;
    setState({ kind: 'opening', done: 0, of: sources.length });
    const read = await inWorker((worker) =>
      worker.open(sources, {
        signal: controller.signal,
        onProgress: (done, of) => {
          opened = done;
          setState({ kind: 'opening', done, of });
        },
      }),
    );
    if (!read.ok) return setState({ kind: 'notOpened' });
    setNames((before) => new Map([...before, ...namesOf(read.value)]));
    const outcomes = await judge(store, round, read.value);
    if (outcomes === null) return setState({ kind: 'failed', problem: roundGone });
    const stopped = controller.signal.aborted && opened < sources.length;
    return setState({
      kind: 'planned',
      read: read.value,
      outcomes,
      stopped: stopped ? { done: opened, of: sources.length } : null,
    });
  };
  const follow = (work: Promise<void>) => {
    work.catch((error: unknown) =>
      setState({ kind: 'failed', problem: errorToStorageProblem(error) }),
    );
  };
  const bringIn = async (read: readonly ReadSource[]) => {
    setState({ kind: 'writing' });
    const known = await loadKnown(round);
    const merged = await store.received.merge(round.id, openedOf(read), known);
    if (!merged.ok) return setState({ kind: 'failed', problem: merged.error });
    const { standings, added } = merged.value;
    return setState({ kind: 'done', outcomes: outcomesOf(read, standings), added: added.length });
  };

  return {
    state,
    /** Of files by their hash, as far as this page has seen them; they are stored nowhere. */
    names,
    look: (sources: Promise<readonly Source[]>) => follow(look(sources)),
    stop: () => stopping.current?.abort(),
    bringIn: () => {
      if (state.kind === 'planned') follow(bringIn(state.read));
    },
    reset: () => setState({ kind: 'idle' }),
  };
}

function namesOf(read: readonly ReadSource[]): [string, string][] {
  return read.flatMap(({ name, outcome }) => (outcome.ok ? [[outcome.value.hash, name]] : []));
}

const roundGone = storageProblem('staleRevision');

async function judge(
  store: Store,
  round: Round,
  read: readonly ReadSource[],
): Promise<Outcome[] | null> {
  const context = await store.received.mergeContext(round.id, await loadKnown(round));
  return context === undefined ? null : outcomesOf(read, standingsOf(openedOf(read), context));
}
